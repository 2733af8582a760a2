import { type Asking, type Question } from './asking.js';
import { DOORS } from './expected-doors.js';
import type { Api, Operation, Schema } from './operations.js';
import type { Kind } from './places.js';
import type { Said } from './speaker.js';

/** A place in a request where an id is written. */
export interface Slot {
  readonly name: string;
  readonly operation: Operation;
  /** What kind of record belongs here, where the name says it. */
  readonly kind: Kind | undefined;
  /** The whole request, with this id in the slot. */
  readonly fill: (id: string, asking: Asking, question: Question) => Said;
}

/** The kind of record that a field of this name points to. */
export const KINDS: Readonly<Record<string, Kind>> = {
  clientId: 'client',
  intoId: 'client',
  contractId: 'contract',
  queueEntryId: 'queueEntry',
  offerId: 'offer',
  shiftId: 'shift',
  contactId: 'contact',
  kastContactId: 'kastContact',
  studyId: 'study',
  instrumentIds: 'instrument',
  consentId: 'consent',
  noteId: 'note',
  noteIds: 'note',
  sessionId: 'session',
  subjectId: 'session',
  staffId: 'staff',
  staffIds: 'staff',
  counsellorId: 'staff',
  clinicianId: 'staff',
  clinicianIds: 'staff',
  roomIds: 'room',
  takenBy: 'staff',
  staffPresent: 'staff',
  operationId: 'operation',
  bookingId: 'booking',
  roomId: 'room',
  assignmentId: 'assignment',
  groundId: 'ground',
  'subject.id': 'session',
};

/** Every place of every operation where an id can be written: in the path, the question or the body. */
export const slotsOf = (api: Api): Slot[] =>
  api.operations.flatMap((operation) => [...inPath(operation), ...inQuestion(operation), ...inBody(api, operation)]);

function inPath(operation: Operation): Slot[] {
  return operation.ids
    .filter(() => operation.path !== '/reports/{id}')
    .map((name) => ({
      name: `${operation.key} path ${name}`,
      operation,
      kind: name === 'id' ? DOORS[operation.key]?.on : KINDS[name],
      fill: (id, asking, question) => {
        const marker = '{slot}';
        const said = asking.ask({ ...operation, path: operation.path.replace(`{${name}}`, marker) }, question);
        return { ...said, path: said.path.replace(marker, id), ...(operation.needsVersion ? { ifMatch: 1 } : {}) };
      },
    }));
}

function inQuestion(operation: Operation): Slot[] {
  const filters = (operation.filters ?? []).filter((key) => key === 'id' || key.endsWith('Id'));
  const resource = operation.path.split('/')[1] ?? '';
  const listed = filters.map((key): Slot => ({
    name: `${operation.key} filter ${key}`,
    operation,
    kind: key === 'id' ? OF_LIST[resource] : KINDS[key],
    fill: (id, asking, question) => {
      const filter = JSON.stringify({ [key]: key === 'id' ? [id] : id });
      return asked(asking.ask(operation, question), 'filter', filter);
    },
  }));
  const plain = operation.queries
    .filter((key) => key.endsWith('Id'))
    .map((key): Slot => ({
      name: `${operation.key} query ${key}`,
      operation,
      kind: KINDS[key],
      fill: (id, asking, question) => asked(asking.ask(operation, question), key, id),
    }));
  return [...listed, ...plain];
}

/** The kind of record that a list is made of. */
export const OF_LIST: Readonly<Record<string, Kind>> = {
  clients: 'client',
  notes: 'note',
  releases: 'release',
  contracts: 'contract',
  reassignments: 'reassignment',
  sessions: 'session',
  'interpreter-bookings': 'interpreter',
  goals: 'goal',
  'goal-reviews': 'review',
  'overdue-goal-reviews': 'review',
  'queue-entries': 'queueEntry',
  instruments: 'instrument',
  measurements: 'measurement',
  studies: 'study',
  'study-participations': 'participation',
  'follow-ups': 'followUp',
  accompaniments: 'accompaniment',
  consents: 'consent',
  referrals: 'referral',
  'incoming-referrals': 'incoming',
  bookings: 'booking',
  'earlier-wishes': 'earlierWish',
  'examination-plans': 'examinationPlan',
  samples: 'sample',
  'results-to-tell': 'sample',
  'late-results': 'sample',
  'disease-notifications': 'notification',
  'emergency-lifts': 'emergencyLift',
  'clinic-sessions': 'clinicSession',
  'outreach-shifts': 'shift',
  'outreach-contacts': 'contact',
  'support-tasks': 'support',
  'kast-contacts': 'kastContact',
  consultations: 'consultation',
  tasks: 'task',
  callbacks: 'callback',
  'police-operations': 'operation',
  staff: 'staff',
  rooms: 'room',
  units: 'unit',
  organisations: 'organisation',
  absences: 'absence',
  'service-kinds': 'serviceKind',
  'service-rules': 'serviceRule',
  'eligibility-rules': 'eligibilityRule',
  'clinic-series': 'clinicSeries',
  pathways: 'pathway',
};

function asked(said: Said, key: string, value: string): Said {
  const join = said.path.includes('?') ? '&' : '?';
  return { ...said, path: `${said.path}${join}${key}=${encodeURIComponent(value)}` };
}

/** The log may be asked about every file of the unit. */
const EXTRACT = 'POST /access-log/extracts';

function inBody(api: Api, operation: Operation): Slot[] {
  if (operation.body === undefined) return [];
  return idFields(api, operation.body).map(({ path, many }) => ({
    name: `${operation.key} body ${path.join('.')}`,
    operation,
    kind: operation.key === EXTRACT ? 'logged' : (KINDS[path.join('.')] ?? KINDS[path.at(-1) ?? '']),
    fill: (id, asking, question) => {
      const said = asking.ask(operation, question);
      return { ...said, body: placed(said.body as object, path, many ? [asking.staffOf(question), id] : id) };
    },
  }));
}

/** The fields of a body, however deep, that hold one id or several. */
function idFields(api: Api, schema: Schema, before: readonly string[] = []): { path: string[]; many: boolean }[] {
  return Object.entries(api.resolve(schema).properties ?? {}).flatMap(([name, field]) => {
    const path = [...before, name];
    const inner = api.resolve(field);
    if (inner.format === 'uuid') return [{ path, many: false }];
    if (inner.type === 'array' && inner.items?.format === 'uuid') return [{ path, many: true }];
    return inner.properties === undefined ? [] : idFields(api, inner, path);
  });
}

function placed(body: object, [name = '', ...deeper]: readonly string[], value: unknown): object {
  const inner = (body as Record<string, object | undefined>)[name];
  return { ...body, [name]: deeper.length === 0 ? value : placed(inner ?? { type: 'session' }, deeper, value) };
}
