import { Typography } from '@mui/material';
import { BooleanInput, NumberInput, required, SelectInput, useLocaleState, useTranslate } from 'react-admin';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { useWatch } from 'react-hook-form';
import type { Compartment } from '../api/types.js';
import { weekdayName } from '../format.js';
import { CHANNELS } from './contract.js';
import { useChoices } from './useChoices.js';

const plain = (value: string) => value;

/** The weekday follows from the first day: the two can never disagree. */
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

/** What is agreed: service, day, time, place and how long. Nothing of it is ever written on paper. */
export const TermsOfContract = ({ compartment }: { compartment: Compartment }) => {
  const translate = useTranslate();
  const { services, counsellors, rooms } = useChoices(compartment);
  const channels = CHANNELS.map((id) => ({ id, name: translate(`channels.${id}`) }));
  const inPerson = useWatch({ name: 'channel' }) === 'in_person';
  return (
    <>
      <SelectInput source="serviceKind" label="contracts.service" choices={services} validate={required()} />
      <SelectInput source="counsellorId" label="contracts.counsellor" choices={counsellors} validate={required()} />
      <DateInput source="firstOn" label="contracts.firstOn" validate={required()} parse={plain} />
      <EveryWeek />
      <TimeInput source="startTime" label="contracts.startTime" validate={required()} parse={plain} />
      <NumberInput
        source="durationMinutes"
        label="contracts.duration"
        validate={required()}
        min={15}
        max={120}
        step={5}
      />
      <SelectInput source="channel" label="contracts.channel" choices={channels} validate={required()} />
      {inPerson && <SelectInput source="roomId" label="contracts.room" choices={rooms} validate={required()} />}
      <DateInput source="until" label="contracts.until" helperText="contracts.untilHelp" parse={plain} />
      <DateInput source="agreedOn" label="contracts.agreedOn" validate={required()} parse={plain} />
      <BooleanInput source="goalRequired" label="contracts.goalRequired" />
    </>
  );
};
