import type { Can, ClientShell, SafeContact } from '../api/types.js';
import type { Merge } from './merge/merge.js';
import type { Note } from '../journal/note.js';

/** What only those who write in the file are told. */
export interface Background {
  documentationMode: string;
  boardDecisionRef: string | null;
  boardDecisionOn: string | null;
  pathway: string;
  gender: string;
  birthDate: string | null;
  birthYear: number | null;
  ageSelfStated: number | null;
  minorSuspected: boolean;
  homeCounty: string | null;
  homeMunicipality: string | null;
  relation: string | null;
}

/** A file's first page. */
export interface Client extends ClientShell {
  language: string;
  interpreter: boolean;
  protectedLevel: string;
  version: number;
  can: Can;
  contact: SafeContact | null;
  aliases: string[];
  background: Background | null;
  /** Where the file was merged into another. */
  merge: Merge | null;
  /** The files that were merged into this one. */
  mergedFiles: Merge[];
}

export interface Appointment {
  id: string;
  clientId: string;
  kind: 'session' | 'booking';
  serviceKind: string;
  status: string;
  channel: string;
  startsAt: string;
  endsAt: string;
  staff: string | null;
  room: string | null;
}

export interface QueuePlace {
  id: string;
  clientId: string;
  serviceKind: string;
  status: string;
  priority: string;
  enteredAt: string;
  offersMade: number;
  place: number | null;
}

export interface Contract {
  id: string;
  clientId: string;
  serviceKind: string;
  status: string;
  agreedOn: string;
  weekday: number;
  startTime: string;
  durationMinutes: number;
  channel: string;
  room: string | null;
  firstOn: string;
  counsellor: string | null;
}

export interface Goal {
  id: string;
  clientId: string;
  text: string;
  status: string;
  agreedOn: string;
  review: { term: string; dueOn: string; status: string } | null;
}

/** Everything one looks for when she calls, as far as the asker may see it. */
export interface Overview extends Client {
  careTeam: { staffId: string; name: string }[];
  nextAppointments: Appointment[];
  queueEntries: QueuePlace[];
  contracts: Contract[];
  goals: Goal[];
  lastNotes: Note[];
}

/** What to mind about this client; `warnings.<code>` is the sentence. */
export const warningsOf = ({ protectedLevel, interpreter, background }: Client): string[] => [
  ...(protectedLevel === 'none' ? [] : ['protected']),
  ...(background?.minorSuspected ? ['minor'] : []),
  ...(interpreter ? ['interpreter'] : []),
];
