import { query } from '../api/request.js';
import type { Service } from '../bookings/booking.js';
import { today } from '../format.js';
import { useLoad } from '../parts/useLoad.js';
import { cliniciansOf, roomsOf } from './HoursFields.js';
import { weeksOf, type Absence, type ClinicSeries, type ClinicSession, type RedDay } from './planner.js';

interface Asked {
  month: string;
  clinicianId: string;
  list: boolean;
}

const NONE: never[] = [];

/** The red days of the years that the days lie in. */
const useRedDays = (days: readonly string[]): RedDay[] => {
  const years = [days[0], days.at(-1)].map((date) => String(date).slice(0, 4));
  const first = useLoad<RedDay[]>(`/public-holidays?year=${years[0]}`, { keep: true });
  const last = useLoad<RedDay[]>(`/public-holidays?year=${years[1]}`, { keep: true });
  return [...(first.data ?? NONE), ...(last.data ?? NONE)];
};

/** Everything the plan shows: hours, absences, red days, what is given and what recurs. */
export const usePlan = ({ month, clinicianId, list }: Asked) => {
  const days = weeksOf(month).flat();
  const span = { from: days[0], to: days.at(-1) };
  const hers = clinicianId === '' ? {} : { clinicianId };
  const filter = { ...(list ? { from: today() } : span), ...hers };
  const sessions = useLoad<ClinicSession[]>(`/clinic-sessions${query({ filter, range: [0, 199] })}`, { keep: true });
  const absences = useLoad<Absence[]>(`/absences${query({ filter: span, range: [0, 199] })}`, { keep: true });
  const services = useLoad<Service[]>(`/services${query({ range: [0, 99] })}`);
  const series = useLoad<ClinicSeries[]>(`/clinic-series${query({ filter: hers, range: [0, 199] })}`, { keep: true });
  const redDays = useRedDays(days);
  const given = services.data ?? NONE;
  const people = cliniciansOf(given);
  return {
    ...{ sessions, services: services.data, series: series.data ?? NONE, clinicians: people },
    shown: {
      ...{ redDays, people, rooms: roomsOf(given) },
      ...{ sessions: sessions.data ?? NONE, absences: absences.data ?? NONE },
    },
  };
};
