import type { FieldValues } from 'react-hook-form';
import { DateInput, TimeInput } from '../parts/DateInput.js';

const asWritten = (value: string) => value;

/** A day without a time is not a moment, and taken for now it would be counted on the wrong day. */
const timeOfThatDay = (time: unknown, { date }: FieldValues): string | undefined =>
  date && !time ? 'kast.timeOfDay' : undefined;

/** When it was; both empty is now, and a time alone is of today. */
export const WhenInputs = () => (
  <>
    <DateInput source="date" label="kast.day" helperText="kast.dayHelp" parse={asWritten} />
    <TimeInput source="time" label="kast.time" helperText={false} parse={asWritten} validate={timeOfThatDay} />
  </>
);
