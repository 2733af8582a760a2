import { Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate, formatTime } from '../format.js';
import { instantOfLocal } from '../today/local-instant.js';

interface Props {
  eventAt: string;
  onChange: (eventAt: string) => void;
}

/** When what the note tells of happened, on the unit's wall clock. */
export const EventTime = ({ eventAt, onChange }: Props) => {
  const translate = useTranslate();
  const [date, setDate] = useState(formatDate(eventAt));
  const [time, setTime] = useState(formatTime(eventAt));
  const become = (day: string, clock: string) => {
    setDate(day);
    setTime(clock);
    if (day !== '' && clock !== '') onChange(instantOfLocal(day, clock));
  };
  const shrunk = { inputLabel: { shrink: true } };
  return (
    <Stack direction="row" spacing={1}>
      <TextField
        type="date"
        label={translate('journal.eventDate')}
        value={date}
        onChange={(event) => become(event.target.value, time)}
        margin="dense"
        slotProps={shrunk}
      />
      <TextField
        type="time"
        label={translate('journal.eventTime')}
        value={time}
        onChange={(event) => become(date, event.target.value)}
        margin="dense"
        slotProps={shrunk}
      />
    </Stack>
  );
};
