import type { Assignment, Compartment, Role } from '#kernel';
import { madeUpName } from './names.js';

/** A member of staff of a made-up unit, before she has a row of her own. */
export interface Colleague {
  readonly username: string;
  readonly name: string;
  readonly unit: string;
  readonly qualification: string | null;
  readonly licenceNo: string | null;
  /** How many contracts she can hold at a time. */
  readonly capacity: number | null;
  readonly assignments: readonly Assignment[];
}

/** Where each role works; nowhere in particular for those who meet no clients. */
const PLACES: Readonly<Record<Role, readonly (Compartment | null)[]>> = {
  receptionist: ['counselling', 'kast', 'spiralen'],
  counsellor: ['counselling'],
  kast_counsellor: ['kast'],
  outreach_worker: ['outreach'],
  midwife: ['spiralen'],
  gynaecologist: ['spiralen'],
  physician: ['spiralen'],
  psychiatrist: ['spiralen'],
  unit_manager: [null],
  medical_head: [null],
  log_reviewer: [null],
  registrar: ['counselling', 'kast', 'spiralen'],
  study_export: [null],
  administrator: [null],
};

const QUALIFICATIONS: Partial<Record<Role, string>> = {
  receptionist: 'byråassistent',
  counsellor: 'socionom',
  kast_counsellor: 'socionom',
  outreach_worker: 'socionom',
  midwife: 'legitimerad barnmorska',
  gynaecologist: 'specialistläkare, gynekologi',
  physician: 'legitimerad läkare',
  psychiatrist: 'specialistläkare, psykiatri',
  unit_manager: 'socionom',
  medical_head: 'legitimerad läkare',
};

const LICENSED: readonly Role[] = ['midwife', 'gynaecologist', 'physician', 'psychiatrist', 'medical_head'];

/** The user names of each unit: those of the contract first, then the colleagues a unit of its size has besides. */
const CREWS: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  stockholm: {
    reception: 'receptionist',
    counsellor1: 'counsellor',
    counsellor2: 'counsellor',
    counsellor3: 'counsellor',
    kast1: 'kast_counsellor',
    kast2: 'kast_counsellor',
    outreach1: 'outreach_worker',
    outreach2: 'outreach_worker',
    outreach3: 'outreach_worker',
    midwife: 'midwife',
    gynaecologist: 'gynaecologist',
    physician: 'physician',
    psychiatrist: 'psychiatrist',
    manager: 'unit_manager',
    medical_head: 'medical_head',
    registrar: 'registrar',
    reviewer: 'log_reviewer',
    admin: 'administrator',
    researcher: 'study_export',
    reception2: 'receptionist',
    counsellor4: 'counsellor',
    midwife2: 'midwife',
  },
  malmo: {
    'reception.malmo': 'receptionist',
    'counsellor.malmo': 'counsellor',
    'kast.malmo': 'kast_counsellor',
    'manager.malmo': 'unit_manager',
    'counsellor2.malmo': 'counsellor',
    'outreach1.malmo': 'outreach_worker',
    'outreach2.malmo': 'outreach_worker',
    'midwife.malmo': 'midwife',
    'physician.malmo': 'physician',
    'admin.malmo': 'administrator',
  },
  goteborg: {
    'counsellor.goteborg': 'counsellor',
    'manager.goteborg': 'unit_manager',
    'reception.goteborg': 'receptionist',
    'counsellor2.goteborg': 'counsellor',
    'kast.goteborg': 'kast_counsellor',
    'outreach1.goteborg': 'outreach_worker',
    'outreach2.goteborg': 'outreach_worker',
    'admin.goteborg': 'administrator',
  },
};

const CAPACITY: Partial<Record<Role, number>> = { counsellor: 12, kast_counsellor: 10 };

/** Everybody who works at the made-up units. */
export function roster(): Colleague[] {
  const posts = Object.entries(CREWS).flatMap(([unit, crew]) =>
    Object.entries(crew).map(([username, role]) => ({ unit, username, role })),
  );
  return posts.map(({ unit, username, role }, n) => ({
    unit,
    username,
    name: madeUpName(n),
    qualification: QUALIFICATIONS[role] ?? null,
    licenceNo: LICENSED.includes(role) ? `DEMO-${String(n + 1).padStart(4, '0')}` : null,
    capacity: CAPACITY[role] ?? null,
    assignments: PLACES[role].map((compartment) => ({ role, compartment })),
  }));
}
