import { required } from 'react-admin';
import { act } from '../api/request.js';
import type { Service } from '../bookings/booking.js';
import { today, type CivilDate } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Accepting, useTold } from './Accepting.js';
import { HoursFields, WhoField } from './HoursFields.js';

interface Props {
  services: readonly Service[];
  date?: CivilDate | undefined;
  clinicianId?: string | undefined;
  onClose: () => void;
}

/** Hours in which somebody will receive, open to book from now on. */
export const PublishDrawer = ({ services, date = today(), clinicianId, onClose }: Props) => {
  const { told, onRefused } = useTold();
  return (
    <FormDrawer
      title="clinic.hours.publish"
      submitLabel="clinic.hours.publish"
      defaultValues={{ date, startTime: '09:00', endTime: '16:00', ...(clinicianId ? { clinicianId } : {}) }}
      send={(values) => act('/clinic-sessions', values)}
      onRefused={onRefused}
      onClose={onClose}
    >
      <WhoField services={services} />
      <DateInput source="date" label="today.date" validate={required()} helperText={false} />
      <HoursFields services={services} />
      <Accepting told={told} />
    </FormDrawer>
  );
};
