import type { HalfOpen } from '#calendar';

/** How a service is to be given, with who and where that means. */
export interface Coming {
  readonly given: boolean;
  readonly durationMinutes: number;
  /** Nobody named in neither: nobody gives it. */
  readonly clinicians: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
}

/** A time that stands booked. */
export interface Standing extends HalfOpen {
  readonly clinicianId: string;
  readonly roomId: string;
}

/** What a decision meets: it changes nothing of it, and whoever decides is told first. */
export interface Touched {
  readonly bookings: number;
  readonly otherLength: number;
  readonly otherClinician: number;
  readonly otherRoom: number;
  /** Published hours in which the service will not be offered any more. */
  readonly hours: number;
}

const MINUTE = 60_000;

/** How much of what stands would not be booked in this way any more. */
export function touchedBy(
  coming: Coming,
  standing: readonly Standing[],
  hours: readonly { clinicianId: string }[],
): Touched {
  const gives = (id: string): boolean => coming.given && coming.clinicians.has(id);
  const minutes = ({ startsAt, endsAt }: HalfOpen): number => (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  return {
    bookings: standing.length,
    otherLength: standing.filter((one) => minutes(one) !== coming.durationMinutes).length,
    otherClinician: standing.filter(({ clinicianId }) => !gives(clinicianId)).length,
    otherRoom: standing.filter(({ roomId }) => !coming.rooms.has(roomId)).length,
    hours: hours.filter(({ clinicianId }) => !gives(clinicianId)).length,
  };
}
