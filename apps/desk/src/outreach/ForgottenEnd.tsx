import { required } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { addDays } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { instantOfLocal } from '../today/local-instant.js';
import type { Shift } from './outreach.js';

/** When they came home, where nobody said so at the time. */
export const ForgottenEnd = ({ shift, onClose }: { shift: Shift; onClose: () => void }) => {
  const date = shift.endTime > shift.startTime ? shift.serviceDate : addDays(shift.serviceDate, 1);
  const send = ({ date: day, time }: FieldValues) =>
    act(
      `/outreach-shifts/${shift.id}/end`,
      { endedAt: instantOfLocal(day as string, time as string) },
      { version: shift.version },
    );
  return (
    <FormDrawer
      title="outreach.shift.sayEnd"
      defaultValues={{ date, time: shift.endTime }}
      send={send}
      onClose={onClose}
    >
      <DateInput source="date" label="outreach.date" validate={required()} parse={(value: string) => value} />
      <TimeInput source="time" label="outreach.endTime" validate={required()} parse={(value: string) => value} />
    </FormDrawer>
  );
};
