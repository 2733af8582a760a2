import type { Service } from '../bookings/booking.js';
import type { CivilDate } from '../format.js';
import { ChangeDayDrawer } from './ChangeDayDrawer.js';
import { CopyMonthDrawer } from './CopyMonthDrawer.js';
import type { Wanted } from './DayDrawer.js';
import { cliniciansOf } from './HoursFields.js';
import { PublishDrawer } from './PublishDrawer.js';
import { ChangeSeriesDrawer, PlanSeriesDrawer, StopSeriesDrawer } from './SeriesDrawer.js';

interface Props {
  wanted: Wanted;
  date: CivilDate;
  month: string;
  clinicianId: string;
  services: readonly Service[];
  onClose: () => void;
}

/** The form of what is wanted, begun from the day it was wanted on. */
export const WantedDrawer = ({ wanted, date, month, clinicianId, services, onClose }: Props) => {
  const begun = { date, services, onClose, clinicianId: clinicianId === '' ? undefined : clinicianId };
  switch (wanted.deed) {
    case 'publish':
      return <PublishDrawer {...begun} />;
    case 'plan':
      return <PlanSeriesDrawer {...begun} />;
    case 'copy':
      return <CopyMonthDrawer clinicians={cliniciansOf(services)} month={month} onClose={onClose} />;
    case 'changeDay':
      return <ChangeDayDrawer session={wanted.session} services={services} onClose={onClose} />;
    case 'changeSeries':
      return <ChangeSeriesDrawer series={wanted.series} from={date} services={services} onClose={onClose} />;
    case 'stopSeries':
      return <StopSeriesDrawer series={wanted.series} from={date} onClose={onClose} />;
  }
};
