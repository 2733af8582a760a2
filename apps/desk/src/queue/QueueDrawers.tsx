import { Typography } from '@mui/material';
import { useState } from 'react';
import { NumberInput, required, SelectInput, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import type { ClientShell } from '../api/types.js';
import { given } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { addDays, today, weekdayName, weekdayOf } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { SearchBox } from '../parts/SearchBox.js';
import { PRIORITIES, type Place, WITHDRAWALS } from './queue.js';

interface Props {
  place: Place;
  onClose: () => void;
}

const plain = (value: string) => value;
const DAYS_TO_ANSWER = 7;

const deed =
  ({ id, version }: Place, name: string) =>
  (values: Record<string, unknown>) =>
    act(`/queue-entries/${id}/${name}`, given(values), { version });

const usePriorities = () => {
  const translate = useTranslate();
  return PRIORITIES.map((id) => ({ id, name: translate(`statuses.priority.${id}`) }));
};

const Whose = ({ place }: { place: Place }) => (
  <Typography gutterBottom>
    {place.clientName} {place.clientNumber}
  </Typography>
);

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
      <SelectInput source="as" label="queue.way" choices={ways} validate={required()} />
      <TextInput source="reason" label="queue.reason" validate={required()} />
    </FormDrawer>
  );
};

const EveryWeek = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const firstOn: unknown = useWatch({ name: 'firstOn' });
  if (typeof firstOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(firstOn)) return null;
  return (
    <Typography component="output" color="text.secondary" gutterBottom sx={{ display: 'block' }}>
      {translate('contracts.everyWeek', { day: weekdayName(firstOn, locale) })}
    </Typography>
  );
};

/** A counsellor's free weekly time with a last day to answer. */
export const OfferDrawer = ({ place, onClose }: Props) => {
  const { counsellors, rooms } = useChoices(place.compartment);
  const values = {
    counsellorId: '',
    firstOn: '',
    startTime: '',
    durationMinutes: 60,
    roomId: '',
    expiresOn: addDays(today(), DAYS_TO_ANSWER),
  };
  return (
    <FormDrawer
      title="queue.deeds.offer"
      defaultValues={values}
      send={(filled) => deed(place, 'offers')({ ...filled, weekday: weekdayOf(String(filled.firstOn)) })}
      onClose={onClose}
    >
      <Whose place={place} />
      {place.wishes && <Typography color="text.secondary">{place.wishes}</Typography>}
      <SelectInput source="counsellorId" label="contracts.counsellor" choices={counsellors} validate={required()} />
      <DateInput source="firstOn" label="contracts.firstOn" validate={required()} parse={plain} />
      <EveryWeek />
      <TimeInput source="startTime" label="contracts.startTime" validate={required()} parse={plain} />
      <NumberInput source="durationMinutes" label="contracts.duration" min={15} max={120} step={5} />
      <SelectInput source="roomId" label="contracts.room" choices={rooms} />
      <DateInput source="expiresOn" label="queue.expiresOn" validate={required()} parse={plain} />
    </FormDrawer>
  );
};

const Services = ({ client }: { client: ClientShell }) => {
  const { services } = useChoices(client.compartment);
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
          <TextInput source="wishes" label="queue.wishes" multiline minRows={2} />
          <DateInput source="enteredOn" label="queue.enteredOn" helperText="queue.enteredHelp" parse={plain} />
        </>
      )}
    </FormDrawer>
  );
};
