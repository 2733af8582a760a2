import { addDays, instantOf, lasting, localOf, nextTerm, overlaps, redDaysBetween, termOf, wholeDays } from '#calendar';
import { daysWithout } from '../../libs/counselling/src/contracts/days-without.js';
import { cutAfter, relaid, slotHoldsFrom } from '../../libs/counselling/src/contracts/relaid.js';
import { type Agreement, type Away, type Week, weekKey, weeksOf } from '../../libs/counselling/src/contracts/weeks.js';
import { again, isEarly, type Kept, type Pause, pauseOf, placeOf, recorded, rowOf, sooner } from './core-session.js';
import { BEGINS, type Deed, type Row, type Subject } from './deeds.js';
import { HOLDING } from './kept.js';

const SOME_TIME = new Date(0);

class Refused extends Error {}

/** The pure core with as little around it as possible: no database, no services. */
export class CoreSubject implements Subject {
  #today: string = BEGINS.today;
  #agreement: Omit<Agreement, 'pauses'> & { readonly pauses: readonly Pause[] };
  #laidOutTo: string;
  #ended: string | null = null;
  #sessions: Kept[] = [];
  #noted = new Set<string>();
  #made = 0;
  /** Sessions are never changed here, only replaced. */
  readonly #rows = new WeakMap<Kept, Row>();
  readonly #absences: Away[] = [];
  readonly #taken = new Set<string>();

  constructor(staff: readonly string[]) {
    this.#laidOutTo = nextTerm(termOf(BEGINS.today)).to;
    const counsellors = [{ staffId: staff[0] ?? null, coverId: null, since: BEGINS.firstOn, until: null }];
    const slot = { weekday: BEGINS.weekday, startTime: BEGINS.time, durationMinutes: 60, roomId: null };
    this.#agreement = {
      ...slot,
      firstOn: BEGINS.firstOn,
      lastOn: this.#laidOutTo,
      changes: [],
      pauses: [],
      counsellors,
    };
    this.#relay(BEGINS.firstOn);
  }

  do(deed: Deed): boolean {
    const before = [this.#agreement, this.#laidOutTo, this.#ended, this.#sessions, new Set(this.#noted)] as const;
    try {
      this.#does(deed);
      return true;
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      [this.#agreement, this.#laidOutTo, this.#ended, this.#sessions, this.#noted] = before;
      return false;
    }
  }

  rows(): Row[] {
    return this.#sessions.map((one) => {
      const row = this.#rows.get(one) ?? rowOf(one);
      this.#rows.set(one, row);
      return row;
    });
  }

  #does(deed: Deed): void {
    switch (deed.kind) {
      case 'slot-change':
        return this.#slotChange(deed);
      case 'pause':
        return this.#pause(deed.from, deed.until);
      case 'resume':
        return this.#resume();
      case 'extend':
        return this.#extend();
      case 'end':
        return this.#end(deed.on);
      case 'reopen':
        return this.#reopen(deed.from);
      case 'reassign':
        return this.#reassign(deed.who, deed.from);
      case 'vacancy':
        return this.#reassign(null, deed.from);
      case 'days':
        this.#today = deed.to;
        return;
      case 'absence':
        this.#absences.push({ staffId: deed.who, reason: 'Borta', ...wholeDays(deed.from, deed.until) });
        return;
      case 'take':
        this.#taken.add(`${deed.who} ${deed.date}`);
        return;
      default:
        return this.#toOne(deed);
    }
  }

  #toOne(deed: Extract<Deed, { week: string }>): void {
    const one = this.#sessions.find((other) => weekKey(other) === deed.week);
    if (one === undefined) throw new Error(`no week ${deed.week}`);
    switch (deed.kind) {
      case 'record':
        if (isEarly(deed.outcome, localOf(one.startsAt).date, this.#today)) throw new Refused();
        return this.#put(recorded(one, deed));
      case 'mark':
        this.#noted.add(one.id);
        return;
      case 'arrive':
        if (localOf(one.startsAt).date > this.#today) throw new Refused();
        return this.#put({ ...one, arrivedAt: SOME_TIME });
      case 'let-go':
        return this.#put({ ...one, skipDecidedAt: SOME_TIME });
      case 'reinstate':
        return this.#put(this.#free(again(one, this.#agreement, one.plannedDate)));
      case 'move': {
        const place = lasting(instantOf(deed.date, deed.time), 15);
        const others = this.#sessions.filter(({ id, status }) => id !== one.id && HOLDING.includes(status));
        if (others.some(({ startsAt }) => startsAt.getTime() === place.startsAt.getTime())) throw new Refused();
        const arrivedAt = localOf(one.startsAt).date === deed.date ? one.arrivedAt : null;
        const moved = { ...again(one, this.#agreement, deed.date), ...place, arrivedAt, movedFrom: one.startsAt };
        return this.#put(this.#free(moved));
      }
    }
  }

  #slotChange({ from, weekday, time }: Extract<Deed, { kind: 'slot-change' }>): void {
    this.#mustLive();
    if (from < this.#today) throw new Refused();
    const { changes } = this.#agreement;
    const effectiveFrom = slotHoldsFrom(this.#agreement, from, weekday);
    if (changes.some((one) => one.effectiveFrom >= effectiveFrom)) throw new Refused();
    const change = { effectiveFrom, weekday, startTime: time, roomId: null } as Agreement['changes'][number];
    this.#agreement = { ...this.#agreement, changes: [...changes, change] };
    this.#relay(effectiveFrom);
  }

  #pause(from: string, until: string | null): void {
    this.#mustLive();
    const { pauses } = this.#agreement;
    if (pauses.some((one) => (until === null || one.from <= until) && (one.until === null || one.until >= from)))
      throw new Refused();
    this.#agreement = { ...this.#agreement, pauses: [...pauses, pauseOf(from, until)] };
    this.#relay(from);
  }

  #resume(): void {
    this.#mustLive();
    const goesOn = ({ until }: Pause) => until === null || until >= this.#today;
    if (!this.#agreement.pauses.some(goesOn)) throw new Refused();
    const pauses = this.#agreement.pauses.flatMap((one) => {
      if (!goesOn(one)) return [one];
      return one.from >= this.#today ? [] : [pauseOf(one.from, addDays(this.#today, -1))];
    });
    this.#agreement = { ...this.#agreement, pauses };
    this.#further();
    this.#relay(this.#today);
  }

  #extend(): void {
    const end = nextTerm(termOf(this.#today)).to;
    if (this.#ended !== null || this.#laidOutTo >= end) return;
    const from = addDays(this.#laidOutTo, 1);
    this.#laidOutTo = end;
    const { come } = relaid(this.#standing(), this.#weeks(), from);
    const free = (one: Kept) => (this.#isTaken(one) ? { ...one, status: 'absence_skipped', ground: 'taken' } : one);
    this.#sessions = [...this.#sessions, ...come.map((week) => free(this.#sessionOf(week)))];
  }

  #end(on: string): void {
    this.#mustLive();
    const gone = cutAfter(this.#standing(), on);
    this.#ended = on;
    this.#sessions = this.#sessions.filter((one) => !gone.includes(one));
  }

  #reopen(asked: string | undefined): void {
    if (this.#ended === null || this.#today > addDays(this.#ended, 14)) throw new Refused();
    const since = addDays(this.#ended, 1);
    const from = asked ?? (since > this.#today ? since : this.#today);
    if (from < since) throw new Refused();
    const { pauses } = this.#agreement;
    const gaps = daysWithout(since, addDays(from, -1), pauses).map((gap) => pauseOf(gap.from, gap.until));
    this.#ended = null;
    this.#agreement = { ...this.#agreement, pauses: [...pauses, ...gaps] };
    this.#further();
    this.#relay(from);
  }

  #reassign(who: string | null, from: string): void {
    this.#mustLive();
    const known = this.#agreement.counsellors;
    const isLater = from < BEGINS.firstOn || known.some(({ staffId, since }) => staffId !== null && since >= from);
    if (who !== null && isLater) throw new Refused();
    const counsellors = [
      ...known.filter(({ since }) => since < from).map((one) => ({ ...one, until: sooner(one.until, from) })),
      { staffId: who, coverId: null, since: from, until: null },
    ];
    this.#agreement = { ...this.#agreement, counsellors };
    this.#relay(from);
    const { startsAt } = wholeDays(from);
    for (const one of this.#sessions)
      if (one.status === 'planned' && one.arrivedAt === null && one.startsAt >= startsAt && one.counsellorId !== who)
        this.#put(this.#free({ ...one, counsellorId: who, vacant: who === null }));
  }

  #relay(from: string): void {
    const { gone, replaced, come } = relaid(this.#standing(), this.#weeks(), from);
    this.#sessions = this.#sessions.filter((one) => !gone.includes(one));
    for (const { session, week } of replaced) this.#put(this.#free({ ...session, ...placeOf(week) }));
    this.#sessions = [...this.#sessions, ...come.map((week) => this.#free(this.#sessionOf(week)))];
  }

  #weeks(): Week[] {
    const lastOn = this.#ended !== null && this.#ended < this.#laidOutTo ? this.#ended : this.#laidOutTo;
    const { firstOn } = this.#agreement;
    if (lastOn < firstOn) return [];
    return weeksOf(
      { ...this.#agreement, lastOn },
      { redDays: redDaysBetween(firstOn, lastOn), absences: this.#absences },
    );
  }

  #standing = () => ({ sessions: this.#sessions, noted: this.#noted });

  #sessionOf(week: Week): Kept {
    this.#made += 1;
    const nothing = { recordedAt: null, movedFrom: null, arrivedAt: null, skipDecidedAt: null };
    return { id: `s${this.#made}`, extra: false, ...nothing, ...placeOf(week) };
  }

  #put(one: Kept): void {
    this.#sessions = this.#sessions.map((other) => (other.id === one.id ? one : other));
  }

  #free(one: Kept): Kept {
    if (this.#isTaken(one)) throw new Refused();
    return one;
  }

  #isTaken(one: Kept): boolean {
    if (one.status !== 'planned') return false;
    const away = this.#absences.some(({ staffId, ...span }) => staffId === one.counsellorId && overlaps(span, one));
    return away || this.#taken.has(`${one.counsellorId ?? ''} ${localOf(one.startsAt).date}`);
  }

  #further(): void {
    const end = nextTerm(termOf(this.#today)).to;
    if (end > this.#laidOutTo) this.#laidOutTo = end;
  }

  #mustLive(): void {
    if (this.#ended !== null) throw new Refused();
  }
}
