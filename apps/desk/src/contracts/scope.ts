import { addDays, today, weekdayOf, type CivilDate } from '../format.js';
import type { Session } from '../week/session.js';

/** How far a change reaches. */
export const SCOPES = ['this', 'following', 'whole'] as const;
export type Scope = (typeof SCOPES)[number];

/** From its week on: the week's Monday, so that the day it now has cannot come twice, but never a day that has gone by. */
export const weekFrom = ({ plannedDate }: Pick<Session, 'plannedDate'>, now: CivilDate = today()): CivilDate => {
  const monday = addDays(plannedDate, 1 - weekdayOf(plannedDate));
  return monday < now ? now : monday;
};

/** The first day that a change of this reach holds. */
export const scopeFrom = (scope: Scope, session: Session | undefined, now: CivilDate = today()): CivilDate =>
  scope === 'following' && session !== undefined ? weekFrom(session, now) : now;

/** What may be chosen: one week and what follows only where a week was asked about. */
export const scopesOf = (session: Session | undefined): readonly Scope[] =>
  session === undefined ? ['whole'] : SCOPES;
