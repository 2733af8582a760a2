import { Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { act } from '../api/request.js';
import type { ClientShell } from '../api/types.js';
import { given } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { SearchBox } from '../parts/SearchBox.js';
import { PRIORITIES, WITHDRAWALS } from './queue.js';
import { TriedInVain } from './TriedInVain.js';
import { WishInputs } from './WishDrawer.js';
import { deed, plain, type DrawerProps as Props, Whose } from './drawer.js';

const usePriorities = () => {
  const translate = useTranslate();
  return PRIORITIES.map((id) => ({ id, name: translate(`statuses.priority.${id}`) }));
};

/** Urgent, or no longer so; always with the reason. */
export const PriorityDrawer = ({ place, onClose }: Props) => (
  <FormDrawer
    title="queue.deeds.prioritise"
    defaultValues={{ priority: place.priority, reason: '' }}
    send={deed(place, 'priority')}
    onClose={onClose}
  >
    <Whose place={place} />
    <SelectInput source="priority" label="queue.priority" choices={usePriorities()} validate={required()} />
    <TextInput source="reason" label="queue.reason" validate={required()} />
  </FormDrawer>
);

/** She does not wish to be offered a time for a while; her place is kept. */
export const HoldDrawer = ({ place, onClose }: Props) => (
  <FormDrawer
    title="queue.deeds.hold"
    defaultValues={{ from: today(), until: '' }}
    send={deed(place, 'hold')}
    onClose={onClose}
  >
    <Whose place={place} />
    <DateInput source="from" label="queue.holdFrom" validate={required()} parse={plain} />
    <DateInput source="until" label="queue.holdUntil" helperText="queue.holdHelp" parse={plain} />
  </FormDrawer>
);

/** Out of the queue, in one of four ways. */
export const WithdrawDrawer = ({ place, onClose }: Props) => {
  const translate = useTranslate();
  const ways = WITHDRAWALS.map((id) => ({ id, name: translate(`statuses.queue.${id}`) }));
  return (
    <FormDrawer
      title="queue.deeds.withdraw"
      submitLabel="queue.deeds.withdraw"
      defaultValues={{ as: 'withdrawn', reason: '' }}
      send={deed(place, 'withdrawal')}
      onClose={onClose}
    >
      <Whose place={place} />
      <TriedInVain place={place} />
      <SelectInput source="as" label="queue.way" choices={ways} validate={required()} />
      <TextInput source="reason" label="queue.reason" validate={required()} />
    </FormDrawer>
  );
};

/** What she waits for; where the part of the unit gives one thing only, it is that. */
const Services = ({ client }: { client: ClientShell }) => {
  const { services } = useChoices(client.compartment);
  const { getValues, setValue } = useFormContext();
  const only = services.length === 1 ? services[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined && !getValues('serviceKind')) setValue('serviceKind', only);
  }, [only, getValues, setValue]);
  return <SelectInput source="serviceKind" label="contracts.service" choices={services} validate={required()} />;
};

/** A new place: search for the client first, then what she waits for. */
export const EnterDrawer = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const priorities = usePriorities();
  const [client, setClient] = useState<ClientShell | null>(null);
  return (
    <FormDrawer
      title="queue.deeds.enter"
      defaultValues={{ priority: 'normal', priorityReason: '', wishes: '', enteredOn: '' }}
      send={(values) => act('/queue-entries', given({ ...values, clientId: client?.id }))}
      onClose={onClose}
    >
      {client === null ? (
        <SearchBox onPick={setClient} />
      ) : (
        <>
          <Typography gutterBottom>
            {client.displayName} {client.number} · {translate(`compartments.${client.compartment}`)}
          </Typography>
          <Services client={client} />
          <SelectInput source="priority" label="queue.priority" choices={priorities} validate={required()} />
          <TextInput source="priorityReason" label="queue.reason" helperText="queue.reasonHelp" />
          <WishInputs />
          <DateInput source="enteredOn" label="queue.enteredOn" helperText="queue.enteredHelp" parse={plain} />
        </>
      )}
    </FormDrawer>
  );
};
