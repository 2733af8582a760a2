import { Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate, formatTime } from '../format.js';
import { DateField, TimeField } from '../parts/DateField.js';
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
  return (
    <Stack direction="row" spacing={1}>
      <DateField
        label={translate('journal.eventDate')}
        value={date}
        onChange={(day) => become(day, time)}
        margin="dense"
      />
      <TimeField
        label={translate('journal.eventTime')}
        value={time}
        onChange={(clock) => become(date, clock)}
        margin="dense"
      />
    </Stack>
  );
};
