import { addDays, type CivilDate } from '../format.js';
import { termOf, type Session } from '../week/session.js';
import type { Contract } from './contract.js';

/** Something that happened to the contract, in the same line of time as its weeks. */
export interface Mark {
  on: CivilDate;
  kind: 'slot' | 'pause' | 'gap' | 'resume' | 'responsible' | 'end';
  text?: string;
  until?: CivilDate | null;
}

export interface TermOfContract {
  term: string;
  lines: ({ at: CivilDate } & ({ session: Session } | { mark: Mark }))[];
}

const marksOf = (
  { slotChanges, pauses, responsible, endedOn }: Contract,
  dayName: (weekday: number) => string,
): Mark[] => [
  ...slotChanges.map((one): Mark => ({
    on: one.effectiveFrom,
    kind: 'slot',
    text: `${dayName(one.weekday)} ${one.startTime}`,
  })),
  ...pauses.map((one): Mark => ({ on: one.from, kind: one.ended ? 'gap' : 'pause', until: one.until })),
  ...pauses.flatMap((one): Mark[] => (one.until === null ? [] : [{ on: addDays(one.until, 1), kind: 'resume' }])),
  ...responsible.map((one): Mark => ({
    on: one.since,
    kind: 'responsible',
    ...(one.counsellorName === null ? {} : { text: one.counsellorName }),
  })),
  ...(endedOn === null ? [] : [{ on: addDays(endedOn, 1), kind: 'end' } as const]),
];

/** Every week of a contract and all that has changed of it, term by term, in order. */
export function timelineOf(
  contract: Contract,
  sessions: readonly Session[],
  dayName: (weekday: number) => string,
): TermOfContract[] {
  const lines = [
    ...marksOf(contract, dayName).map((mark) => ({ at: mark.on, mark })),
    ...sessions.map((session) => ({ at: session.plannedDate, session })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  const terms = new Map<string, TermOfContract['lines']>();
  for (const line of lines) terms.set(termOf(line.at), [...(terms.get(termOf(line.at)) ?? []), line]);
  return [...terms].map(([term, its]) => ({ term, lines: its }));
}
