import type { CivilDate } from '#kernel';
import type { Named } from './service.views.js';

/** A service as it is given from a day until another decision begins, with who that means today. */
export interface Edition {
  readonly id: string;
  readonly code: string;
  readonly labelSv: string;
  readonly labelEn: string;
  /** The decision it follows; none for what was laid down when the unit began. */
  readonly ruleId: string | null;
  readonly validFrom: CivilDate;
  readonly validBefore: CivilDate | null;
  readonly given: boolean;
  readonly durationMinutes: number;
  readonly minutesBefore: number;
  readonly minutesAfter: number;
  readonly givenBy: readonly string[];
  readonly clinicianIds: readonly string[];
  readonly roomIds: readonly string[];
  readonly closedToGenders: readonly string[];
  readonly acceptedModes: readonly string[];
  readonly clinicians: readonly Named[];
  readonly rooms: readonly Named[];
  readonly version: number;
  readonly ruleVersion: number | null;
}

/** The services as they are given on a day. */
export const givenOn = (editions: readonly Edition[], day: CivilDate): Edition[] =>
  editions.filter((one) => one.given && isInForce(one, day));

/** Does she give all of these on that day, and do they fit in the room? */
export const isGivenOn = (
  editions: readonly Edition[],
  day: CivilDate,
  { clinicianId, roomId, serviceKinds }: Wanted,
): boolean => notGivenOn(editions, day, { clinicianId, roomId, serviceKinds }) === undefined;

/** The first of these services that cannot be given so on that day, and what is wrong with it. */
export function notGivenOn(editions: readonly Edition[], day: CivilDate, wanted: Wanted): NotGiven | undefined {
  const given = givenOn(editions, day);
  for (const code of wanted.serviceKinds) {
    const service = given.find((one) => one.code === code);
    if (service === undefined) return { code, why: 'service' };
    if (!service.clinicians.some(({ id }) => id === wanted.clinicianId)) return { code, why: 'clinician' };
    if (!service.rooms.some(({ id }) => id === wanted.roomId)) return { code, why: 'room' };
  }
  return undefined;
}

/** Hours somebody wants to receive in. */
export interface Wanted {
  readonly clinicianId: string;
  readonly roomId: string;
  readonly serviceKinds: readonly string[];
}

/** A service that is not given so. */
export interface NotGiven {
  readonly code: string;
  readonly why: 'service' | 'clinician' | 'room';
}

export const isInForce = ({ validFrom, validBefore }: Edition, day: CivilDate): boolean =>
  validFrom <= day && (validBefore === null || day < validBefore);
