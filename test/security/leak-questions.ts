import { randomUUID } from 'node:crypto';
import { at, CLINIC_DAY } from '../clinic.js';
import { bodyFor, type Given } from './examples.js';
import { DOORS } from './expected-doors.js';
import { KINDS, OF_LIST } from './id-slots.js';
import { NOBODY, type Patient } from './marked-patients.js';
import type { Api, Operation } from './operations.js';
import type { Kind, Records } from './places.js';
import type { Said } from './speaker.js';

/** Who and what is at the clinic beside the patient. */
export interface Around {
  readonly midwifeId: string;
  readonly roomId: string;
  readonly clinicSession: string;
}

const FROM = `${CLINIC_DAY}T00:00:00+02:00`;
const TO = `${CLINIC_DAY}T23:59:00+02:00`;
/** How a spreadsheet is asked for. */
export const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a question needs that is no id. */
const QUERIES: Readonly<Record<string, string>> = {
  ...{ date: CLINIC_DAY, on: CLINIC_DAY, from: '2026-03-30', to: '2026-04-02', serviceKind: 'hiv_test', year: '2026' },
  ...{ county: '01', partOfDay: 'morning', first: '50' },
};

/** Every report there is or will be, and the files it is taken out as; most ask for a time, some for a day. */
function reports(): Said[] {
  const ids = Array.from({ length: 34 }, (_, n) => `R${String(n + 1).padStart(2, '0')}`);
  const times = ['from=2026-01-01&to=2026-12-31', `on=${CLINIC_DAY}`];
  return ids.flatMap((id) => [
    ...times.map((time) => ({ path: `/api/reports/${id}?${time}` })),
    ...['text/csv', SHEET].map((accept) => ({
      path: `/api/reports/${id}?${times[Number(BY_DAY.has(id))]}`,
      headers: { accept },
    })),
  ]);
}

/** Reports of how it is on a day. */
const BY_DAY = new Set(['R01', 'R03', 'R04', 'R10', 'R22', 'R31', 'R33', 'R34']);

/** Filters that no word or id of a patient could stand in. */
export const OF_NO_PATIENT = new Set([
  ...['operationId', 'system', 'topic', 'term', 'channel', 'phase', 'instrument', 'county', 'type', 'targetGroup'],
  ...['openOffers', 'studyId', 'withoutTime', 'shiftId'],
]);

/** What each filter is given so that it would find her; every filter of the API is in here or above. */
const FINDING: Readonly<Record<string, (she: Patient, around: Around) => readonly unknown[]>> = {
  q: ({ name, alias, number, idNumber, phone, email }) => [
    name,
    name.slice(0, 5),
    alias,
    number,
    idNumber,
    phone,
    email,
  ],
  idNumber: ({ idNumber }) => [idNumber, idNumber.replace('-', '')],
  clientNumber: ({ number }) => [number],
  clientId: ({ records }) => [records.client],
  subjectId: ({ records }) => [records.booking],
  bookingId: ({ records }) => [records.booking],
  contractId: ({ records }) => [records.client],
  contactId: ({ records }) => [records.client],
  staffId: (_, { midwifeId }) => [midwifeId],
  clinicianId: (_, { midwifeId }) => [midwifeId],
  counsellorId: (_, { midwifeId }) => [midwifeId],
  roomId: (_, { roomId }) => [roomId],
  from: () => [FROM, CLINIC_DAY],
  to: () => [TO, CLINIC_DAY],
  on: () => [CLINIC_DAY],
  status: () => ['booked', 'open', 'waiting', 'planned'],
  kind: () => ['visit', 'booking', 'result_positive'],
  deed: () => ['clients.file.open', 'spiralen.booking.book'],
  serviceKind: () => ['hiv_test'],
  compartment: () => ['spiralen'],
  usableBy: () => ['spiralen'],
  role: () => ['midwife'],
  everybody: () => [true],
  waiting: () => [true],
  open: () => [true],
  active: () => [true],
  current: () => [true],
};

/** Filters by which one looks for a person, and not for a day or a state. */
const PERSONAL = new Set([
  'id',
  'q',
  'idNumber',
  'clientNumber',
  'clientId',
  'subjectId',
  'bookingId',
  'contractId',
  'contactId',
]);

/** The filters of an operation that nobody has given a value to. */
export const unasked = ({ filters = [] }: Operation): string[] =>
  filters.filter((key) => key !== 'id' && !(key in FINDING) && !OF_NO_PATIENT.has(key));

/** The ways of asking after one patient, or after nobody in particular. */
export class LeakQuestions {
  constructor(
    private readonly api: Api,
    private readonly around: Around,
  ) {}

  /** What is asked of a list, a day or a figure without naming anybody: everything, and the clinic's day. */
  plain(operation: Operation): Said[] {
    if (operation.ids.length > 0) return operation.path === '/reports/{id}' ? reports() : [];
    const period = operation.filters?.includes('from') ? [this.#list(operation, { from: FROM, to: TO })] : [];
    return [{ path: this.#path(operation, {}) }, ...period];
  }

  /** The same by each filter of a day, a state or a member of staff. */
  narrowed(operation: Operation): Said[] {
    if (operation.ids.length > 0) return [];
    const filters = (operation.filters ?? []).filter((key) => !PERSONAL.has(key));
    return filters.flatMap((key) => this.#values(key).map((value) => this.#list(operation, { [key]: value })));
  }

  /** The same, asked for her: by her name, number, personal number, phone, e-mail, and by the id of everything she has. */
  after(operation: Operation, she: Patient): Said[] {
    if (!this.concerns(operation, she)) return [];
    const one = { path: this.#path(operation, she.records, she) };
    const known = (key: string) => key !== 'id' || this.#own(operation, she) !== undefined;
    const filters = (operation.filters ?? []).filter((key) => PERSONAL.has(key) && known(key));
    const searched = filters.flatMap((key) =>
      (key === 'id' ? [[this.#own(operation, she)]] : (FINDING[key]?.(she, this.around) ?? [])).map((value) =>
        this.#list(operation, { [key]: value }, she),
      ),
    );
    const asked = operation.ids.length > 0 || operation.queries.includes('clientId') ? [one] : [];
    return [...asked, ...searched];
  }

  /** Is every id that the operation is asked with one of hers, or of the hours she has a time in? */
  concerns({ key, ids }: Operation, { records }: Patient): boolean {
    return ids.every((name) => {
      const kind = kindOf(key, name);
      return kind !== undefined && (kind === 'clinicSession' || kind in records);
    });
  }

  /** A deed on her, or one that her time stands in the way of. */
  deed(operation: Operation, she: Patient, byId: string): Said {
    const given = this.#given(she, byId);
    const body = bodyFor(this.api, operation, given);
    const headers = { 'idempotency-key': randomUUID() };
    return {
      ...{ method: operation.method, path: this.#path(operation, she.records, she), headers },
      ...(body === undefined ? {} : { body }),
      ...(operation.needsVersion ? { ifMatch: 1 } : {}),
    };
  }

  #given({ records, idNumber, name }: Patient, byId: string): Given {
    const { midwifeId, roomId } = this.around;
    return {
      ...{ clientId: records.client, intoId: records.client, bookingId: records.booking, query: name },
      ...{ staffId: midwifeId, clinicianId: midwifeId, counsellorId: byId, staffIds: [byId, midwifeId], roomId },
      ...{ startsAt: at('09:00'), endsAt: at('16:00'), date: CLINIC_DAY, startTime: '10:00' },
      ...{ identity: { type: 'personnummer', value: idNumber }, serviceKind: 'hiv_test', team: [byId], noteIds: [] },
    };
  }

  #values(key: string): readonly unknown[] {
    return FINDING[key]?.(NOBODY, this.around) ?? [];
  }

  #own({ path }: Operation, { records }: Patient): string | undefined {
    const kind = OF_LIST[path.split('/').at(-1) ?? ''];
    return kind && records[kind];
  }

  #list(operation: Operation, filter: object, she?: Patient): Said {
    const path = this.#path(operation, she?.records ?? {}, she);
    const join = path.includes('?') ? '&' : '?';
    return { path: `${path}${join}filter=${encodeURIComponent(JSON.stringify(filter))}` };
  }

  #path({ key, path, ids, queries }: Operation, records: Records, she?: Patient): string {
    const known: Records = { ...records, clinicSession: this.around.clinicSession };
    const filled = ids.reduce((said, name) => {
      const kind = kindOf(key, name);
      return said.replace(`{${name}}`, (kind && known[kind]) ?? '');
    }, path);
    const words = {
      ...QUERIES,
      clinicianId: this.around.midwifeId,
      ...(she ? { clientId: records.client ?? '' } : {}),
    };
    const asked = Object.entries(words).filter(([name]) => queries.includes(name));
    return `/api${filled}${asked.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(asked)).toString()}`}`;
  }
}

const kindOf = (key: string, name: string): Kind | undefined => (name === 'id' ? DOORS[key]?.on : KINDS[name]);
