import type { Can, Compartment } from '../api/types.js';
import { type CivilDate, today } from '../format.js';

/** A session as `GET /api/sessions/:id` tells it. */
export interface Session {
  id: string;
  contractId: string | null;
  clientId: string;
  clientName: string;
  clientNumber: string;
  compartment: Compartment;
  serviceKind: string;
  counsellorName: string | null;
  vacant: boolean;
  roomId: string | null;
  roomName: string | null;
  channel: string;
  plannedDate: CivilDate;
  plannedStartTime: string;
  date: CivilDate;
  startTime: string;
  startsAt: string;
  endsAt: string;
  status: string;
  skipReason: string | null;
  skipGround: 'red_day' | 'absence' | 'taken' | null;
  skipDecidedAt: string | null;
  cancelGround: string | null;
  absenceReason: string | null;
  lateNotice: boolean | null;
  movedFrom: string | null;
  arrivedAt: string | null;
  parts: string[] | null;
  themes: string[] | null;
  version: number;
  can: Can;
}

/** One session in a counsellor's term: what a timetable shows. */
export interface TermSession {
  id: string;
  contractId: string | null;
  clientId: string;
  clientName: string;
  clientNumber: string;
  serviceKind: string;
  roomName: string | null;
  channel: string;
  date: CivilDate;
  startTime: string;
  endTime: string;
  status: string;
  moved: boolean;
  arrived: boolean;
  vacant: boolean;
}

/** A counsellor's whole term, `GET /api/my-term`. */
export interface TermOfSessions {
  term: string;
  from: CivilDate;
  to: CivilDate;
  sessions: TermSession[];
}

/** The four parts of the model, in its order (W17). */
export const PARTS = ['relation', 'pedagogy', 'cognition', 'practice'] as const;

/** The seven themes, in their order (W18). */
export const THEMES = [
  'self_esteem',
  'shame',
  'closeness_sexuality',
  'emotions',
  'past_abuse_trauma',
  'resources_abilities',
  'boundaries',
] as const;

/** How a session comes out when it was not held. */
export const ABSENCES = ['client_absent_notified', 'client_no_show', 'counsellor_absent', 'unit_cancelled'] as const;

/** The ways it can be known now to come out: that nobody came is known on the day. */
export const absencesOf = ({ date }: Pick<Session, 'date'>): readonly string[] =>
  date > today() ? ABSENCES.filter((one) => one !== 'client_no_show') : ABSENCES;

/** Why a week is skipped, and whether somebody has decided on it. */
export const skipText = (
  { skipGround, skipReason, skipDecidedAt }: Session,
  translate: (key: string) => string,
): string => {
  if (skipGround === null) return '';
  const why = skipReason ?? translate(`week.skipGrounds.${skipGround}`);
  return skipDecidedAt === null ? why : `${why} · ${translate('week.decided')}`;
};

/** The term a date is in: spring from January, autumn from July. */
export const termOf = (date: CivilDate): string => `${date.slice(0, 4)}-${date.slice(5) < '07-01' ? 'VT' : 'HT'}`;
