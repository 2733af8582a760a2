import type { FieldValues } from 'react-hook-form';
import { instantOfLocal } from '../today/local-instant.js';

/** Who is away or which room is closed, and when, out of the form. */
export const absenceOf = (values: FieldValues, own: string | undefined) => {
  const { of, staffId, roomId } = values;
  const whom = of === 'room' ? { roomId: roomId as string } : { staffId: (staffId as string | undefined) ?? own };
  return {
    ...whom,
    startsAt: instantOfLocal(String(values.fromDate), String(values.fromTime)),
    endsAt: instantOfLocal(String(values.toDate), String(values.toTime)),
  };
};
