import { CounsellingJobs } from '#counselling';
import { instantOf, wholeDays } from '#calendar';
import { RuleBroken, Taken } from '#kernel';
import { v7 } from 'uuid';
import { Hands } from '../../libs/counselling/src/reassignments/hands.js';
import type { Reassignment } from '../../libs/counselling/src/reassignments/reassignment.entity.js';
import type { Caller } from '../caller.js';
import type { House } from '../house.js';
import { asJob, type Body, file, tuesdays } from '../talks.js';
import { BEGINS, type Deed, type Row, type Subject } from './deeds.js';

interface Told extends Record<string, unknown> {
  readonly id: string;
  readonly isoYear: number;
  readonly isoWeek: number;
  readonly plannedDate: string;
  readonly date: string;
  readonly startTime: string;
  readonly counsellorId: string | null;
  readonly status: string;
  readonly skipGround: string | null;
  readonly skipDecidedAt: string | null;
  readonly movedFrom: string | null;
  readonly version: number;
}

type ToOne = Extract<Deed, { week: string }>;

/** Where a deed to one week is sent, and with what. */
const SENT: { readonly [K in ToOne['kind']]: (deed: Extract<ToOne, { kind: K }> | ToOne) => [string, unknown] } = {
  record: (deed) => ['attendance', { outcome: (deed as { outcome: string }).outcome }],
  move: (deed) => ['move', { date: (deed as { date: string }).date, startTime: (deed as { time: string }).time }],
  mark: () => ['theme-marks', { parts: ['relation'], themes: [] }],
  arrive: () => ['arrival', { informedAboutUnit: 'given' }],
  reinstate: () => ['reinstatement', undefined],
  'let-go': () => ['letting-go', undefined],
};

/** The house itself: every deed through its door, on PostgreSQL, by whoever is responsible. */
export class RealSubject implements Subject {
  /** The latest answer, for whoever looks into a difference. */
  said = '';
  #contract = '';
  #minutes = 0;
  #told: readonly Told[] = [];

  private constructor(
    private readonly house: House,
    private readonly staff: readonly Caller[],
    private by: Caller,
  ) {}

  /** A new client's contract with the first of these, laid out as the model lays it. */
  static async open(house: House, staff: readonly [Caller, Caller]): Promise<RealSubject> {
    await house.at(`${BEGINS.today}T09:00:00+01:00`);
    const subject = new RealSubject(house, staff, staff[0]);
    const client = await file(staff[0]);
    const agreed = { channel: 'phone', durationMinutes: 15, until: undefined, firstOn: BEGINS.firstOn };
    const { status, body, text } = await staff[0].post('/contracts', tuesdays(client, staff[0], agreed));
    if (status !== 201) throw new Error(text);
    subject.#contract = String(body.id);
    return subject;
  }

  async rows(): Promise<Row[]> {
    const { status, body, text } = await this.by.get<Told[]>(`/contracts/${this.#contract}/sessions`);
    if (status !== 200) throw new Error(text);
    this.#told = body;
    return this.#told.map((one) => ({
      id: one.id,
      week: `${one.isoYear}-${one.isoWeek}`,
      planned: one.plannedDate,
      at: `${one.date} ${one.startTime}`,
      who: one.counsellorId,
      status: one.status,
      ground: one.skipGround,
      decided: one.skipDecidedAt !== null,
      moved: one.movedFrom !== null,
    }));
  }

  async do(deed: Deed): Promise<boolean> {
    switch (deed.kind) {
      case 'slot-change': {
        const slot = { effectiveFrom: deed.from, weekday: deed.weekday, startTime: deed.time };
        return this.#to('slot-change', { ...slot, reason: 'Nytt schema', agreedOn: BEGINS.today });
      }
      case 'pause':
        return this.#to('pause', { from: deed.from, ...(deed.until && { until: deed.until }), reason: 'Resa' });
      case 'resume':
        return this.#to('resume', undefined);
      case 'end':
        return this.#to('end', { endedOn: deed.on, reason: 'completed' });
      case 'reopen':
        return this.#to('reopening', deed.from === undefined ? {} : { from: deed.from });
      case 'reassign':
        return this.#reassign(deed);
      case 'vacancy':
        return this.#vacancy(deed.from);
      case 'extend':
        await asJob(this.house, (tx) => this.house.app.get(CounsellingJobs).extendSeries(tx));
        return true;
      default:
        return 'week' in deed ? this.#toOne(deed) : this.#world(deed);
    }
  }

  async #reassign({ who, from }: Extract<Deed, { kind: 'reassign' }>): Promise<boolean> {
    const done = await this.#to('reassignment', { counsellorId: who, from });
    if (done) this.by = this.staff.find(({ id }) => id === who) ?? this.by;
    return done;
  }

  /** Nobody is responsible from a day on: what is laid where somebody who leaves is not replaced. */
  async #vacancy(from: string): Promise<boolean> {
    const handed = { contractId: this.#contract, kind: 'handover', endsOn: null } as Reassignment;
    const holders = { staffId: null, coverId: null };
    try {
      await asJob(this.house, (tx) => this.house.app.get(Hands).lay(tx, handed, { holders, from }));
      return true;
    } catch (refused) {
      if (refused instanceof RuleBroken || refused instanceof Taken) return false;
      throw refused;
    }
  }

  /** What happens around the contract: days go by, somebody is away, somebody's day is taken. */
  async #world(deed: Deed): Promise<boolean> {
    if (deed.kind === 'days') {
      // Always a little later: the clock of a day that is asked for again does not go back.
      this.#minutes += 1;
      await this.house.at(new Date(instantOf(deed.to, '09:00').getTime() + this.#minutes * 60_000).toISOString());
    }
    if (deed.kind === 'absence') {
      const { startsAt, endsAt } = wholeDays(deed.from, deed.until);
      await this.house.sql(
        `INSERT INTO calendar.absence (id, unit_id, created_at, version, staff_id, starts_at, ends_at, reason) VALUES ($1, $2, now(), 1, $3, $4, $5, 'Borta')`,
        [v7(), this.house.unitId, deed.who, startsAt, endsAt],
      );
    }
    if (deed.kind === 'take') {
      const { startsAt, endsAt } = wholeDays(deed.date);
      await this.house.sql(
        `INSERT INTO calendar.reservation (id, unit_id, resource_kind, resource_id, starts_at, ends_at, kind, source_id)
         SELECT $1, $2, 'staff', $3, $4, $5, 'booking', $1 WHERE NOT EXISTS (
           SELECT FROM calendar.reservation WHERE resource_id = $3 AND held AND starts_at < $5 AND ends_at > $4)`,
        [v7(), this.house.unitId, deed.who, startsAt, endsAt],
      );
    }
    return true;
  }

  async #to(deed: string, body: unknown): Promise<boolean> {
    const { version } = (await this.by.get<Body>(`/contracts/${this.#contract}`)).body;
    return this.#sent(`/contracts/${this.#contract}/${deed}`, body, Number(version));
  }

  async #toOne(deed: ToOne): Promise<boolean> {
    const one = this.#told.find(({ isoYear, isoWeek }) => `${isoYear}-${isoWeek}` === deed.week);
    const [path, body] = SENT[deed.kind](deed);
    return this.#sent(`/sessions/${one?.id ?? ''}/${path}`, body, one?.version ?? 0);
  }

  /** Refused by a rule or because a time is taken; anything else is a fault. */
  async #sent(path: string, body: unknown, ifMatch: number): Promise<boolean> {
    const { status, text } = await this.by.post(path, body, { ifMatch });
    if (status !== 201 && status !== 409 && status !== 422) throw new Error(`${path}: ${status} ${text}`);
    this.said = text;
    return status === 201;
  }
}
