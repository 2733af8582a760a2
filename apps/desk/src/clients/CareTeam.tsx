import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { AutocompleteInput, required, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import { Section } from './Section.js';
import type { Overview } from './client.js';

interface Colleague {
  id: string;
  name: string;
  roles: string[];
  compartments: string[];
  active: boolean;
}

const AppointForm = ({ client, onClose }: { client: Overview; onClose: () => void }) => {
  const { data = [] } = useLoad<Colleague[]>('/staff?range=[0,199]');
  const choices = data.filter(
    ({ active, compartments, roles }) =>
      active && compartments.includes(client.compartment) && roles.some((role) => role !== 'receptionist'),
  );
  return (
    <FormDrawer
      title="clients.appoint"
      onClose={onClose}
      send={({ staffId, reason }) =>
        act(`/clients/${client.id}/care-team`, { staffId: staffId as string, reason: reason as string }, {})
      }
    >
      <AutocompleteInput
        source="staffId"
        label="clients.colleague"
        choices={choices}
        optionText="name"
        validate={required()}
      />
      <TextInput source="reason" label="clients.appointReason" validate={required()} multiline />
    </FormDrawer>
  );
};

/** Who may open what is written here; reception lets a colleague in, with a reason that is logged. */
export const CareTeam = ({ client }: { client: Overview }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title="clients.careTeam"
      actions={
        client.can.appointToCareTeam && <Button onClick={() => setOpen(true)}>{translate('clients.appoint')}</Button>
      }
    >
      <Typography>{client.careTeam.map(({ name }) => name).join(', ') || translate('clients.nobodyYet')}</Typography>
      {open && <AppointForm client={client} onClose={() => setOpen(false)} />}
    </Section>
  );
};
