import { required, SelectInput, useLocaleState } from 'react-admin';
import { act } from '../api/request.js';
import type { Named } from '../bookings/booking.js';
import { today } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { copyOf, monthName, monthsFrom } from './copy-month.js';
import { monthAway } from './planner.js';
import { CopyMonthPreview } from './CopyMonthPreview.js';

interface Props {
  clinicians: readonly Named[];
  /** The month that is looked at. */
  month: string;
  onClose: () => void;
}

const AHEAD = 13;

/** A month of hours once more, a later month: what will be published and what will not is shown before it is saved. */
export const CopyMonthDrawer = ({ clinicians, month, onClose }: Props) => {
  const [locale] = useLocaleState();
  const now = today().slice(0, 7);
  const months = monthsFrom(month < now ? month : now, AHEAD).map((id) => ({ id, name: monthName(id, locale) }));
  return (
    <FormDrawer
      title="clinic.copy.title"
      submitLabel="clinic.copy.send"
      defaultValues={{ fromMonth: month, toMonth: monthAway(month, 1) }}
      send={(values) => act('/clinic-sessions/copy', copyOf(values))}
      onClose={onClose}
    >
      <SelectInput
        source="fromMonth"
        label="clinic.copy.from"
        choices={months}
        validate={required()}
        helperText={false}
      />
      <SelectInput source="toMonth" label="clinic.copy.to" choices={months} validate={required()} helperText={false} />
      <SelectInput
        source="clinicianId"
        label="clinic.hours.clinician"
        choices={[...clinicians]}
        emptyText="clinic.copy.everybody"
        helperText={false}
      />
      <CopyMonthPreview />
    </FormDrawer>
  );
};
