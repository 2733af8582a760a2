import type { Compartment } from '#kernel';
import type { Employed } from './unit.js';

/** A room of a made-up unit. */
export interface RoomPlan {
  readonly name: string;
  readonly usableBy: Compartment[];
}

/** Each counsellor has a room of her own, so that a contract can keep to its place (W15). */
export const talkRoom = (nth: number): string => `Samtalsrum ${nth + 1}`;
export const GROUP_ROOM = 'Grupprummet';

/** Midwives have their own; the consultants share one, each on her days. */
export const examinationRoom = (nth: number): string => `Undersökningsrum ${nth + 1}`;
export const CONSULTING_ROOM = 'Mottagningsrummet';

/** The rooms a unit with these people needs. */
export function roomsFor(staff: readonly Pick<Employed, 'colleague'>[]): RoomPlan[] {
  const count = (...roles: string[]) =>
    staff.filter(({ colleague }) => colleague.assignments.some(({ role }) => roles.includes(role))).length;
  const talking = count('counsellor', 'kast_counsellor');
  const midwives = count('midwife');
  const clinic: RoomPlan[] = Array.from({ length: midwives }, (_, nth) => ({
    name: examinationRoom(nth),
    usableBy: ['spiralen'],
  }));
  return [
    ...Array.from({ length: talking }, (_, nth): RoomPlan => ({
      name: talkRoom(nth),
      usableBy: ['counselling', 'kast'],
    })),
    { name: GROUP_ROOM, usableBy: ['counselling', 'kast', 'outreach'] },
    ...clinic,
    ...(midwives > 0 ? [{ name: CONSULTING_ROOM, usableBy: ['spiralen'] } satisfies RoomPlan] : []),
  ];
}
