import { Typography } from '@mui/material';
import { required, SelectInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import type { SafeContact } from '../api/types.js';
import { now } from '../clock.js';
import { formatTime, today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { SafeContactCard } from '../parts/SafeContactCard.js';
import { useLoad } from '../parts/useLoad.js';
import { instantOfLocal } from '../today/local-instant.js';
import { type DrawerProps, plain, Whose } from './drawer.js';
import { ATTEMPT_CHANNELS, ATTEMPT_OUTCOMES } from './queue.js';
import { TriedInVain } from './TriedInVain.js';

/** Tells that she was tried to be reached: her card first, then what was done. Nothing is sent. */
export const AttemptDrawer = ({ place, onClose }: DrawerProps) => {
  const translate = useTranslate();
  const client = useLoad<{ contact: SafeContact | null }>(`/clients/${place.clientId}`);
  const ways = ATTEMPT_CHANNELS.map((id) => ({ id, name: translate(`queue.channels.${id}`) }));
  const outcomes = ATTEMPT_OUTCOMES.map((id) => ({ id, name: translate(`queue.outcomes.${id}`) }));
  return (
    <FormDrawer
      title="queue.attempt"
      defaultValues={{ date: today(), time: formatTime(new Date(now()).toISOString()), channel: 'phone', outcome: '' }}
      send={({ date, time, channel, outcome }) =>
        act(`/queue-entries/${place.id}/contact-attempts`, {
          at: instantOfLocal(String(date), String(time)),
          channel: channel as unknown,
          outcome: outcome as unknown,
        })
      }
      onClose={onClose}
    >
      <Whose place={place} />
      <Loaded load={client}>{({ contact }) => <SafeContactCard contact={contact} />}</Loaded>
      <TriedInVain place={place} />
      <Typography color="text.secondary" gutterBottom>
        {translate('queue.attemptAbout')}
      </Typography>
      <DateInput source="date" label="queue.attemptDate" validate={required()} parse={plain} />
      <TimeInput source="time" label="queue.attemptTime" validate={required()} parse={plain} />
      <SelectInput source="channel" label="queue.attemptChannel" choices={ways} validate={required()} />
      <SelectInput source="outcome" label="queue.attemptOutcome" choices={outcomes} validate={required()} />
    </FormDrawer>
  );
};
