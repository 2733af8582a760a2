import { act } from '../api/request.js';
import type { Service } from '../bookings/booking.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Accepting, useTold } from './Accepting.js';
import { HoursFields } from './HoursFields.js';
import type { ClinicSession } from './planner.js';

interface Props {
  session: ClinicSession;
  services: readonly Service[];
  onClose: () => void;
}

/** Other hours this day only; what is booked outside them is told of and stays. */
export const ChangeDayDrawer = ({ session, services, onClose }: Props) => {
  const { told, onRefused } = useTold();
  const { startTime, endTime, roomId, serviceKinds, clinicianId, version } = session;
  return (
    <FormDrawer
      title="planner.changeOnly"
      defaultValues={{ startTime, endTime, roomId, serviceKinds }}
      send={(values) => act(`/clinic-sessions/${session.id}/change`, values, { version })}
      onRefused={onRefused}
      onClose={onClose}
    >
      <HoursFields services={services} clinicianId={clinicianId} />
      <Accepting told={told} />
    </FormDrawer>
  );
};
