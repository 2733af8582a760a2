/** The few shapes the frame itself needs; screens take theirs from the generated `schema.d.ts`. */

export type Role =
  | 'receptionist'
  | 'counsellor'
  | 'kast_counsellor'
  | 'outreach_worker'
  | 'midwife'
  | 'gynaecologist'
  | 'physician'
  | 'psychiatrist'
  | 'unit_manager'
  | 'medical_head'
  | 'log_reviewer'
  | 'registrar'
  | 'study_export'
  | 'administrator';

export type Compartment = 'counselling' | 'kast' | 'outreach' | 'trafficking' | 'spiralen';

/** What the asker may do with one record, by deed. */
export type Can = Readonly<Record<string, boolean>>;

export interface Assignment {
  role: Role;
  compartment: Compartment | null;
}

/** Answer of `GET /api/me`; `unitName` and `now` are used when the server sends them. */
export interface Me {
  id: string;
  name: string;
  unitId: string;
  unitName?: string;
  /** The server's clock, so that "today" is the same on both sides. */
  now?: string;
  assignments: Assignment[];
  permissions: string[];
}

export type SignInStep = { next: 'totp' } | { next: 'enrol'; otpauthUri: string; qrSvg: string };

/** When a client may be called; local times, every day where no weekdays are named (1 Monday … 7). */
export interface AllowedHours {
  weekdays?: number[];
  from: string;
  to: string;
}

/** How a client may be reached without harm. */
export interface SafeContact {
  phone?: string | null;
  email?: string | null;
  maySms?: boolean;
  mayEmail?: boolean;
  mayLeaveVoicemail?: boolean;
  neutralSender?: boolean;
  allowedHours?: AllowedHours[] | string | null;
  /** What we call ourselves when somebody else answers. */
  introduceAs?: string | null;
}

/** What every screen about a client begins with. */
export interface ClientShell {
  id: string;
  number: string;
  displayName: string;
  compartment: Compartment;
  status?: string;
  version?: number;
  can?: Can;
  /** Files that were merged into this one, by which a search can have found it. */
  merged?: { id: string; number: string; displayName: string }[];
}

export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** RFC 9457 body of every refusal. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  errors?: FieldProblem[];
  conflicts?: unknown[];
  [more: string]: unknown;
}
