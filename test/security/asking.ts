import { randomUUID } from 'node:crypto';
import { bodyFor, type Given } from './examples.js';
import type { MadeFiles } from './made-files.js';
import type { Api, Operation } from './operations.js';
import { type Kind, MORNING, type Place } from './places.js';
import type { PersonName } from './cast.js';
import type { Said } from './speaker.js';

/** One id that nobody has ever been given. */
export const ABSENT = randomUUID();

/** The kinds of the ids that stand beside `id` in paths. */
const NESTED: Readonly<Record<string, Kind>> = {
  clientId: 'draft',
  offerId: 'offer',
  assignmentId: 'assignment',
  groundId: 'ground',
};

/** What a question needs that is not an id. */
const QUERIES: Readonly<Record<string, string>> = {
  date: '2026-03-31',
  county: '01',
  serviceKind: 'sti_test',
  from: '2026-03-30',
  to: '2026-04-10',
};

/** Who is asking for what, where. */
export interface Question {
  readonly person: PersonName;
  readonly on: Kind | undefined;
  readonly place: Place | undefined;
}

/** Puts questions to every operation of the API, with bodies that are in order. */
export class Asking {
  constructor(
    private readonly api: Api,
    private readonly made: MadeFiles,
  ) {}

  /** The question as it goes over the wire; never with a version, so that it changes as little as it can. */
  ask(operation: Operation, question: Question): Said {
    const own = operation.path.startsWith('/absences') ? { staffId: this.made.cast[question.person].id } : {};
    const body = bodyFor(this.api, operation, { ...this.given(question), ...own });
    return {
      method: operation.method,
      path: `/api${this.#path(operation, question)}${this.#query(operation)}`,
      ...(body === undefined ? {} : { body }),
    };
  }

  /** Ids for a body: the file asked about, and otherwise people and places of the asker's own unit. */
  given({ person, on, place }: Question): Given {
    const { cast, records } = this.made;
    const elsewhere = cast[person].person.unitId === this.made.malmo;
    const own = records[elsewhere ? 'there' : 'here'] ?? {};
    const asked = on !== undefined && place !== undefined;
    return {
      staffIds: [cast[person].id, own.staff],
      staffId: own.staff,
      studyId: own.study,
      instrumentIds: [own.instrument],
      counsellorId: TALKERS.includes(person) ? cast[person].id : cast[elsewhere ? 'otherCounsellor' : 'counsellor'].id,
      clinicianId: cast.midwife.id,
      compartment: COMPARTMENT[person] ?? 'counselling',
      durationMinutes: 30,
      startsAt: '2026-03-31T09:00:00Z',
      endsAt: '2026-03-31T10:00:00Z',
      channel: 'phone',
      consentGivenAt: MORNING,
      ...(asked && on === 'operation' ? { operationId: this.id('operation', place) } : {}),
      ...(asked
        ? {
            clientId: this.id('client', place),
            intoId: this.id('client', place),
            contractId: this.id('contract', place),
          }
        : {}),
      ...(asked && (on === 'examinationPlan' || on === 'booking') ? { bookingId: this.id('booking', place) } : {}),
      ...(asked && on === 'shift' ? { shiftId: this.id('shift', place), clientId: undefined } : {}),
    };
  }

  id(kind: Kind, place: Place | undefined): string {
    return (place === undefined ? undefined : this.made.records[place]?.[kind]) ?? ABSENT;
  }

  /** Somebody whom the asker may name in a body. */
  staffOf({ person }: Question): string {
    return this.made.cast[person].id;
  }

  #path({ path, ids }: Operation, { on, place }: Question): string {
    if (path === '/reports/{id}') return '/reports/R07';
    const kind = (name: string) => (name === 'id' ? on : NESTED[name]);
    return ids.reduce((filled, name) => {
      const asked = kind(name);
      return filled.replace(`{${name}}`, asked === undefined ? ABSENT : this.id(asked, place));
    }, path);
  }

  #query({ queries, path }: Operation): string {
    const known = queries.filter((name) => name in QUERIES);
    if (known.length === 0) return '';
    const word = (name: string) => (path === '/public-holidays' ? '2026' : (QUERIES[name] ?? ''));
    return `?${new URLSearchParams(Object.fromEntries(known.map((name) => [name, word(name)]))).toString()}`;
  }
}

const COMPARTMENT: Partial<Record<PersonName, string>> = {
  kastCounsellor: 'kast',
  outreachWorker: 'outreach',
  midwife: 'spiralen',
};

const TALKERS: readonly PersonName[] = ['counsellor', 'stranger', 'kastCounsellor', 'otherCounsellor'];
