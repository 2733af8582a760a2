import type { Booking } from '../bookings/booking.js';

/** How far the day's patients have come: the order in which a clinician looks at them. */
export const STAGES = ['arrived', 'inRoom', 'expected', 'done', 'gone'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE: Readonly<Record<string, Stage>> = {
  arrived: 'arrived',
  in_progress: 'inRoom',
  requested: 'expected',
  booked: 'expected',
  confirmed: 'expected',
  completed: 'done',
};

/** What came to nothing is told of last. */
export const stageOf = ({ status }: Pick<Booking, 'status'>): Stage => STAGE[status] ?? 'gone';

/** The day's patients stage by stage, without those who were given another time; who came first stands first. */
export const byStage = (bookings: readonly Booking[]): Record<Stage, Booking[]> => {
  const of = (stage: Stage) =>
    bookings.filter((one) => one.status !== 'rescheduled' && stageOf(one) === stage).toSorted(inOrder);
  return Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as Record<Stage, Booking[]>;
};

const inOrder = (a: Booking, b: Booking): number => keyOf(a).localeCompare(keyOf(b));

const keyOf = ({ status, arrivedAt, startsAt, id }: Booking): string =>
  `${status === 'arrived' ? (arrivedAt ?? startsAt) : startsAt}${id}`;

export const RESULTS = ['performed', 'declined', 'stopped'] as const;
export type Result = (typeof RESULTS)[number];
