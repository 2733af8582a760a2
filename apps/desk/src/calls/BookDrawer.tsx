import { Typography } from '@mui/material';
import { BooleanInput, NumberInput, required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { act } from '../api/request.js';
import { CHANNELS } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useMe } from '../session/session.js';
import { bookingOf, type Call } from './call.js';

const plain = (value: string) => value;

/** The talk that was agreed on the telephone; without a room where it is not in person. */
const FirstTalk = () => {
  const translate = useTranslate();
  const { counsellors, rooms } = useChoices('kast');
  const way: unknown = useWatch({ name: 'way' });
  const channel: unknown = useWatch({ name: 'firstTalk.channel' });
  if (way !== 'talk') return null;
  const channels = CHANNELS.map((id) => ({ id, name: translate(`channels.${id}`) }));
  return (
    <>
      <SelectInput
        source="firstTalk.counsellorId"
        label="contracts.counsellor"
        choices={counsellors}
        validate={required()}
      />
      <DateInput source="firstTalk.date" label="week.date" validate={required()} parse={plain} />
      <TimeInput source="firstTalk.startTime" label="contracts.startTime" validate={required()} parse={plain} />
      <NumberInput source="firstTalk.durationMinutes" label="contracts.duration" min={15} max={120} step={5} />
      <SelectInput source="firstTalk.channel" label="contracts.channel" choices={channels} validate={required()} />
      {channel === 'in_person' && (
        <SelectInput source="firstTalk.roomId" label="contracts.room" choices={rooms} validate={required()} />
      )}
    </>
  );
};

/** A client file with a place in the queue or a first talk: all of it in one press, or nothing. */
export const BookDrawer = ({ call, onClose }: { call: Call; onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const ways = ['queue', 'talk'].map((id) => ({ id, name: translate(`calls.ways.${id}`) }));
  const firstTalk = {
    counsellorId: me?.id,
    date: '',
    startTime: '',
    durationMinutes: 45,
    channel: 'phone',
    roomId: '',
  };
  return (
    <FormDrawer
      title="calls.ends.booked"
      submitLabel="calls.book"
      defaultValues={{ way: 'queue', keepContact: false, firstTalk }}
      send={(values) => act<Call>(`/callbacks/${call.id}/outcome`, bookingOf(values), { version: call.version })}
      onSaved={(answer) => void navigate(`/clients/${(answer as Call).clientId}/show`)}
      onClose={onClose}
    >
      <Typography gutterBottom>{translate('calls.bookHelp')}</Typography>
      <BooleanInput source="keepContact" label="calls.keepContact" helperText="calls.keepContactHelp" />
      <SelectInput source="way" label="calls.way" choices={ways} validate={required()} />
      <FirstTalk />
    </FormDrawer>
  );
};
