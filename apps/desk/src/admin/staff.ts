import type { Can, Compartment, Role } from '../api/types.js';

export interface HeldRole {
  id: string;
  role: Role;
  compartment: Compartment | null;
  since: string;
  until: string | null;
  version: number;
}

/** A colleague as the administrator sees her. */
export interface StaffFile {
  id: string;
  name: string;
  username: string;
  roles: Role[];
  compartments: Compartment[];
  active: boolean;
  enrolled: boolean;
  qualification: string | null;
  licenceNo: string | null;
  capacity: number | null;
  protected: boolean;
  employedFrom: string;
  employedUntil: string | null;
  assignments: HeldRole[];
  version: number;
  can: Can;
}

export interface OneTimeLink {
  token: string;
  expiresAt: string;
}

/** Where each role works; a role of the whole unit has no compartment. The server refuses any other pair. */
const PLACES: Readonly<Record<Role, readonly Compartment[]>> = {
  receptionist: ['counselling', 'kast', 'spiralen', 'outreach'],
  counsellor: ['counselling'],
  kast_counsellor: ['kast'],
  outreach_worker: ['outreach'],
  midwife: ['spiralen'],
  gynaecologist: ['spiralen'],
  physician: ['spiralen'],
  psychiatrist: ['spiralen'],
  unit_manager: [],
  medical_head: [],
  log_reviewer: [],
  registrar: ['counselling', 'kast', 'spiralen', 'outreach'],
  study_export: [],
  administrator: [],
};

/** A role in its place, as one choice: `receptionist|kast`, or `unit_manager|`. */
export type RolePlace = string;

export const ROLE_PLACES: readonly RolePlace[] = Object.entries(PLACES).flatMap(([role, compartments]) =>
  compartments.length === 0 ? [`${role}|`] : compartments.map((compartment) => `${role}|${compartment}`),
);

/** The choice as the API takes it. */
export const grantOf = (place: RolePlace): { role: string; compartment?: string } => {
  const [role = '', compartment = ''] = place.split('|');
  return compartment === '' ? { role } : { role, compartment };
};

type Translate = (key: string) => string;

export const placeText = (translate: Translate, role: string, compartment?: string | null): string =>
  compartment
    ? `${translate(`roles.${role}`)}, ${translate(`compartments.${compartment}`)}`
    : translate(`roles.${role}`);

/** The address a new colleague opens. What stands after # never reaches a server, nor its log. */
export const linkAddress = (origin: string, token: string): string => `${origin}/#/valkommen?token=${token}`;

/** An emptied field is sent as nothing at all, or as null where it was filled before. */
export const changed = (values: Record<string, unknown>, before: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(
    names
      .map((name) => [name, values[name] === '' ? null : (values[name] ?? null)] as const)
      .filter(([name, value]) => value !== (before[name] ?? null)),
  );
