import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { IDENTITY_TYPES } from '../clients/choices.js';
import type { Overview } from '../clients/client.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useChoices } from './useChoices.js';

const Identify = ({ client, onClose }: { client: Overview; onClose: () => void }) => {
  const translate = useTranslate();
  const choices = useChoices();
  return (
    <FormDrawer
      title="laboratory.identify"
      onClose={onClose}
      defaultValues={{ type: 'personnummer' }}
      send={(values) => act(`/clients/${client.id}/identification`, values, { version: client.version })}
    >
      <Alert severity="warning">{translate('laboratory.identifyHelp')}</Alert>
      <SelectInput
        source="type"
        label="clients.identityType"
        choices={choices(IDENTITY_TYPES, 'clients.identityTypes')}
        validate={required()}
      />
      <TextInput source="value" label="clients.identityValue" autoComplete="off" validate={required()} />
    </FormDrawer>
  );
};

/** An anonymous patient with a positive answer: what must be done, and the button that does it. */
export const IdentifyPatient = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const load = useLoad<Overview>(`/clients/${clientId}/overview`, { enabled: open });
  return (
    <Alert
      severity="warning"
      sx={{ my: 1 }}
      action={<Button onClick={() => setOpen(true)}>{translate('laboratory.identify')}</Button>}
    >
      {translate('laboratory.needsIdentity')}
      {open && <Loaded load={load}>{(client) => <Identify client={client} onClose={() => setOpen(false)} />}</Loaded>}
    </Alert>
  );
};
