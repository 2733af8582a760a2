import { addDays, holidayOn, nextTerm, termOf, weekdayOf } from '#calendar';
import { DAYS, isEarly, later, nextDay, NO_DAY, NUMBERS, weekOn } from './days.js';
import { BEGINS, type Deed } from './deeds.js';
import { covers, follows, heldAnew, HOLDING, type Kept, overlap, stillDecided, type Stretch, undone } from './kept.js';

/**
 * The simple model: a contract is its facts and one row for each week, and every deed is told day by day from them. It
 * knows nothing of how the house does it.
 */
export class SeriesModel {
  today: string = BEGINS.today;
  laidOutTo: string;
  ended: string | null = null;
  /** Who does what is done: the latest who was made responsible. */
  by: string;
  rows = new Map<string, Kept>();
  readonly #slots = [
    { from: BEGINS.firstOn as string, weekday: BEGINS.weekday as number, time: BEGINS.time as string },
  ];
  #pauses: Stretch[] = [];
  readonly #absences: { who: string; from: string; until: string }[] = [];
  readonly #taken = new Set<string>();
  #responsible: { since: string; who: string | null }[];

  constructor(readonly staff: readonly string[]) {
    this.by = staff[0] ?? '';
    this.#responsible = [{ since: BEGINS.firstOn, who: this.by }];
    this.laidOutTo = nextTerm(termOf(BEGINS.today)).to;
    this.#lay(BEGINS.firstOn);
  }

  /** Does it; false where it is refused, and then nothing has changed. */
  do(deed: Deed): boolean {
    switch (deed.kind) {
      case 'slot-change':
        return this.#slotChange(deed);
      case 'pause':
        return this.#pause(deed);
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
      default:
        return 'week' in deed ? this.#toOne(deed) : this.#around(deed);
    }
  }

  #around(deed: Extract<Deed, { kind: 'days' | 'absence' | 'take' }>): boolean {
    if (deed.kind === 'days') this.today = deed.to;
    if (deed.kind === 'absence') this.#absences.push(deed);
    if (deed.kind === 'take') this.#taken.add(`${deed.who} ${deed.date}`);
    return true;
  }

  #toOne(deed: Extract<Deed, { week: string }>): boolean {
    const row = this.row(deed.week);
    const again = (day: string) => ({ ...row, ...heldAnew(row, day, this.#responsible) });
    switch (deed.kind) {
      case 'record':
        if (isEarly(deed.outcome, row.at.slice(0, 10), this.today)) return false;
        return this.#put({ ...row, status: deed.outcome, who: row.who ?? (deed.outcome === 'held' ? this.by : null) });
      case 'mark':
        return this.#put({ ...row, marked: true });
      case 'arrive':
        return row.at.slice(0, 10) <= this.today && this.#put({ ...row, arrived: true });
      case 'let-go':
        return this.#put({ ...row, decided: true });
      case 'reinstate':
        return !this.#isTaken(again(row.planned)) && this.#put(again(row.planned));
      case 'move': {
        const arrived = row.arrived && row.at.startsWith(deed.date);
        const moved = { ...again(deed.date), at: `${deed.date} ${deed.time}`, moved: true, arrived };
        const others = [...this.rows.values()].filter((one) => one.week !== row.week && HOLDING.includes(one.status));
        return !this.#isTaken(moved) && !others.some(({ at }) => at === moved.at) && this.#put(moved);
      }
    }
  }

  #slotChange({ from, weekday, time }: Extract<Deed, { kind: 'slot-change' }>): boolean {
    if (this.ended !== null || from < this.today) return false;
    const day = weekdayOf(from);
    const old = this.#slots.findLast((slot) => slot.from <= from) ?? this.#slots[0];
    const since = weekday < day && (old?.weekday ?? 0) >= day ? addDays(from, 8 - day) : from;
    const last = this.#slots.at(-1);
    if (this.#slots.length > 1 && last !== undefined && last.from >= since) return false;
    this.#slots.push({ from: since, weekday, time });
    if (this.#lay(since)) return true;
    this.#slots.pop();
    return false;
  }

  #pause({ from, until }: Stretch): boolean {
    const known = this.#pauses;
    if (this.ended !== null || known.some((one) => overlap(one, { from, until }))) return false;
    this.#pauses = [...known, { from, until }];
    return this.#lay(from) || undone(() => (this.#pauses = known));
  }

  #resume(): boolean {
    if (this.ended !== null || !this.#pauses.some(({ until }) => until === null || until >= this.today)) return false;
    const [known, laidOutTo] = [this.#pauses, this.laidOutTo];
    this.#pauses = known
      .filter(({ from, until }) => from < this.today || (until !== null && until < this.today))
      .map((one) => ({
        ...one,
        until: one.until === null || one.until >= this.today ? addDays(this.today, -1) : one.until,
      }));
    this.#further();
    return this.#lay(this.today) || undone(() => ([this.#pauses, this.laidOutTo] = [known, laidOutTo]));
  }

  #extend(): boolean {
    const end = nextTerm(termOf(this.today)).to;
    if (this.ended !== null || this.laidOutTo >= end) return true;
    const from = addDays(this.laidOutTo, 1);
    this.laidOutTo = end;
    for (const [week, want] of this.#wanted(from)) {
      if (this.rows.has(week)) continue;
      const taken = want.status === 'planned' && this.#isTaken(want);
      this.rows.set(week, taken ? { ...want, status: 'absence_skipped', ground: 'taken' } : want);
    }
    return true;
  }

  #end(on: string): boolean {
    if (this.ended !== null) return false;
    this.ended = on;
    const open = (row: Kept) =>
      (row.status === 'planned' || row.status.endsWith('skipped')) && !row.decided && !row.marked;
    for (const row of this.rows.values()) if (row.at.slice(0, 10) > on && open(row)) this.rows.delete(row.week);
    return true;
  }

  #reopen(asked: string | undefined): boolean {
    if (this.ended === null || this.today > addDays(this.ended, 14)) return false;
    const since = addDays(this.ended, 1);
    const from = asked ?? later(since, this.today);
    if (from < since) return false;
    const [ended, pauses, laidOutTo] = [this.ended, this.#pauses, this.laidOutTo];
    const gap: Stretch[] = [];
    for (let day = since; day < from; day = nextDay(day))
      if (!pauses.some((one) => covers(one, day))) gap.push({ from: day, until: day });
    this.#pauses = [...pauses, ...gap];
    this.ended = null;
    this.#further();
    return this.#lay(from) || undone(() => ([this.ended, this.#pauses, this.laidOutTo] = [ended, pauses, laidOutTo]));
  }

  #reassign(who: string | null, from: string): boolean {
    const [before, known] = [new Map(this.rows), this.#responsible];
    // Whoever was made responsible later is not passed over; that somebody leaves is a fact.
    const isLater = from < BEGINS.firstOn || known.some((one) => one.who !== null && one.since >= from);
    if (this.ended !== null || (who !== null && isLater)) return false;
    this.#responsible = [...known.filter(({ since }) => since < from), { since: from, who }];
    const undo = () => ([this.#responsible, this.rows] = [known, before]);
    if (!this.#lay(from)) return undone(undo);
    const ahead = (one: Kept) => one.status === 'planned' && !one.arrived && one.at.slice(0, 10) >= from;
    for (const row of [...this.rows.values()].filter((one) => ahead(one) && one.who !== who)) {
      if (this.#isTaken({ ...row, who })) return undone(undo);
      this.#put({ ...row, who });
    }
    this.by = who ?? this.by;
    return true;
  }

  /** Each week from a day on as the facts say, where nothing has happened to it; all of it or nothing. */
  #lay(from: string): boolean {
    const next = new Map(this.rows);
    const wanted = this.#wanted(from);
    const placed: Kept[] = [];
    for (const row of this.rows.values()) {
      if (row.planned < from || !follows(row)) continue;
      const want = wanted.get(row.week);
      if (want === undefined) next.delete(row.week);
      else if (want.at !== row.at || want.who !== row.who) placed.push({ ...stillDecided(row, want), id: row.id });
    }
    placed.push(...[...wanted.values()].filter(({ week }) => !this.rows.has(week)));
    if (placed.some((row) => row.status === 'planned' && this.#isTaken(row))) return false;
    for (const row of placed) next.set(row.week, row);
    this.rows = next;
    return true;
  }

  /** Day by day: the first day of a week that the slot of that day falls on is the week's. */
  #wanted(from: string): Map<string, Kept> {
    const weeks = new Map<string, Kept>();
    const last = this.ended !== null && this.ended < this.laidOutTo ? this.ended : this.laidOutTo;
    // A week is told from its Monday on, so that a day of it before `from` is seen.
    const begin = later(BEGINS.firstOn, addDays(from, 1 - weekdayOf(from)));
    for (let at = NUMBERS.get(begin) ?? 0; (DAYS[at]?.day ?? last) <= last; at += 1) {
      const { day, week, weekday } = DAYS[at] ?? NO_DAY;
      const slot = this.#slots.findLast((one) => one.from <= day) ?? this.#slots[0];
      if (weekday === slot?.weekday && !weeks.has(week)) weeks.set(week, this.#asAgreed(day, slot.time));
    }
    for (const { week, planned } of weeks.values())
      if (planned < from || this.#pauses.some((one) => covers(one, planned))) weeks.delete(week);
    return weeks;
  }

  #asAgreed(planned: string, time: string): Kept {
    const who = this.#responsible.findLast(({ since }) => since <= planned)?.who ?? null;
    const away = this.#isAway(who, planned);
    const skipped = holidayOn(planned) === undefined ? (away ? 'absence' : null) : 'red_day';
    const status = { red_day: 'holiday_skipped', absence: 'absence_skipped', none: 'planned' }[skipped ?? 'none'];
    const when = { week: weekOn(planned), planned, at: `${planned} ${time}` };
    const row = { id: undefined, ...when, who, status, ground: skipped };
    return { ...row, decided: false, moved: false, arrived: false, marked: false };
  }

  #isAway = (who: string | null, day: string): boolean =>
    this.#absences.some((one) => one.who === who && one.from <= day && day <= one.until);

  /** Somebody else has her time, or she is away. */
  #isTaken({ who, at }: { who: string | null; at: string }): boolean {
    const day = at.slice(0, 10);
    return this.#taken.has(`${who ?? ''} ${day}`) || this.#isAway(who, day);
  }

  #further(): void {
    this.laidOutTo = later(this.laidOutTo, nextTerm(termOf(this.today)).to);
  }

  #put(row: Kept): boolean {
    this.rows.set(row.week, row);
    return true;
  }

  row(week: string): Kept {
    const row = this.rows.get(week);
    if (row === undefined) throw new Error(`no week ${week}`);
    return row;
  }
}
