import type { Can, Compartment } from '../api/types.js';
import type { CivilDate } from '../format.js';
import type { Tone } from '../theme/tones.js';

/** A contract or a single session that somebody must take, as `GET /api/reassignments` tells it. */
export interface Handover {
  id: string;
  kind: 'handover' | 'cover';
  status: string;
  compartment: Compartment;
  contractId: string | null;
  sessionId: string | null;
  clientId: string | null;
  clientName: string | null;
  clientNumber: string;
  serviceKind: string;
  weekday: number;
  startTime: string;
  staffId: string;
  staffName: string;
  startsOn: CivilDate;
  endsOn: CivilDate | null;
  deadline: CivilDate;
  proposedName: string | null;
  proposedFrom: CivilDate | null;
  proposedReply: 'can' | 'cannot' | null;
  coverName: string | null;
  sessionsAhead: number;
  nextOn: CivilDate | null;
  version: number;
  can: Can;
}

/** A colleague who could take it. */
export interface Proposal {
  staffId: string;
  name: string;
  weeks: number;
  free: number;
  taken: CivilDate[];
  contracts: number;
  capacity: number | null;
}

/** A counsellor with a last day. */
export interface Leaver {
  id: string;
  name: string;
  lastDay: CivilDate;
  deadline: CivilDate;
  open: number;
  done: number;
  /** Null for those who are not told: reception. */
  unsigned: { clientNumber: string; day: CivilDate }[] | null;
}

/** A contract as the manager's list by number tells it. */
export interface NumberedContract {
  id: string;
  clientNumber: string;
  serviceKind: string;
  weekday: number;
  startTime: string;
  counsellorName: string | null;
  coverName: string | null;
  vacant: boolean;
  status: string;
}

const TONES: Readonly<Record<string, Tone>> = {
  open: 'waiting',
  proposed: 'info',
  client_informed: 'info',
  accepted: 'good',
  client_declined: 'bad',
  done: 'ended',
};

export const toneOf = (status: string): Tone => TONES[status] ?? 'info';

/** Those of one counsellor who leaves or is away, together. */
export const byStaff = (handovers: readonly Handover[]): [string, Handover[]][] => {
  const groups = new Map<string, Handover[]>();
  for (const one of handovers) groups.set(one.staffName, [...(groups.get(one.staffName) ?? []), one]);
  return [...groups];
};
