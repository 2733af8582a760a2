import { Injectable } from '@nestjs/common';
import { addDays, type Conflict, type Hold, localOf, redDaysBetween, Reservations, wholeDays } from '#calendar';
import type { CivilDate } from '#kernel';
import { fileOf, type FileRef, type Tx } from '#persistence';
import { Session, type SkipGround } from '../sessions/session.entity.js';
import { sessionHolds } from '../sessions/session-holds.js';
import { ContractPause } from './contract-pause.entity.js';
import type { Contract } from './contract.entity.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';
import { cutAfter, holding, type Relaid, relaid, type Standing } from './relaid.js';
import { ContractSlotChange } from './slot-change.entity.js';
import { type Agreement, type Away, handsOn, type Week, weeksOf } from './weeks.js';

const EVES = { name: 'series-eves', text: 'SELECT closed_on_eves AS eves FROM access.unit WHERE id = $1' };
const ABSENCES = {
  name: 'series-absences',
  text: `SELECT staff_id AS "staffId", starts_at AS "startsAt", ends_at AS "endsAt", reason FROM calendar.absence
    WHERE unit_id = $1 AND withdrawn_at IS NULL AND staff_id = ANY ($2::uuid[]) AND ends_at > $3 AND starts_at < $4 ORDER BY starts_at`,
};
const NOTED = { name: 'series-noted', text: 'SELECT counselling.noted_sessions($1) AS id' };
const FORGET = { name: 'series-forget', text: 'DELETE FROM counselling.session WHERE id = ANY ($1::uuid[])' };

/** From when a contract is laid out anew, and which of the proposed skips she holds anyway. */
export interface Relaying {
  readonly from: CivilDate;
  readonly holdAnyway?: readonly CivilDate[] | undefined;
}

/** Some days of a contract, `[from, until)`. */
interface Days {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** What is written; `others` keep their time and have got other hands. */
interface Putting extends Pick<Relaid<Session>, 'gone' | 'replaced' | 'come'> {
  readonly others?: readonly Session[];
}

/** Lays a contract's weeks out in the calendar, and anew when something about it changes. */
@Injectable()
export class Series {
  constructor(private readonly reservations: Reservations) {}

  /** Everything that says when and where, as it stands in this transaction. */
  async agreementOf(tx: Tx, contract: Contract): Promise<Agreement> {
    const own = { contractId: contract.id };
    const changes = await tx.find(ContractSlotChange, own);
    return {
      weekday: contract.weekday,
      startTime: contract.startTime,
      durationMinutes: contract.durationMinutes,
      roomId: contract.roomId,
      firstOn: contract.firstOn,
      lastOn: earlier(contract.laidOutTo, contract.endedOn),
      changes: changes.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)),
      pauses: await tx.find(ContractPause, own),
      counsellors: await tx.find(CounsellorAssignment, own),
    };
  }

  async weeks(tx: Tx, agreement: Agreement): Promise<Week[]> {
    const { firstOn, lastOn, counsellors } = agreement;
    if (lastOn < firstOn) return [];
    const [unit] = await tx.rows<{ eves: boolean }>(EVES, [tx.unitId]);
    const { startsAt, endsAt } = wholeDays(firstOn, lastOn);
    const staff = counsellors.flatMap(({ staffId, coverId }) => staffId ?? coverId ?? []);
    const absences = await tx.rows<Away>(ABSENCES, [tx.unitId, staff, startsAt, endsAt]);
    return weeksOf(agreement, { redDays: redDaysBetween(firstOn, lastOn, { eves: unit?.eves ?? true }), absences });
  }

  /** Everything that would stand in the way of these weeks, at once; nothing is saved. */
  conflicts(tx: Tx, file: FileRef, weeks: readonly Week[], ignoring: readonly string[] = []): Promise<Conflict[]> {
    return this.reservations.conflictsOf(tx, holdsOf(file, weeks), ignoring);
  }

  /** Writes the weeks as sessions and takes hold of people and places: all of it, or nothing (409 names each). */
  async layOut(tx: Tx, contract: Contract, weeks: readonly Week[], taken?: Taken): Promise<void> {
    const sessions = weeks.map((week) => sessionOf(tx, contract, taken?.has(week.date) ? without(week) : week));
    await tx.addAll(sessions);
    await this.reservations.hold(tx, holdsOfAwaited(sessions));
  }

  /** Its sessions, and which of them something is written about. */
  async standing(tx: Tx, { id }: Contract): Promise<Standing<Session>> {
    const noted = (await tx.rows<{ id: string }>(NOTED, [id])).map((row) => row.id);
    return { sessions: await tx.find(Session, { contractId: id }), noted: new Set(noted) };
  }

  /** What would change, if the contract were laid out by this agreement. */
  async relaying(
    tx: Tx,
    contract: Contract,
    agreement: Agreement,
    { from, holdAnyway }: Relaying,
  ): Promise<Relaid<Session>> {
    const proposed = relaid(await this.standing(tx, contract), await this.weeks(tx, agreement), from);
    const weeks = [...proposed.come, ...proposed.replaced.map(({ week }) => week)];
    const decided = new Map(holding(weeks, holdAnyway).map((week) => [week.date, week]));
    const asDecided = (week: Week): Week => decided.get(week.date) ?? week;
    const replaced = proposed.replaced.map(({ session, week }) => ({ session, week: asDecided(week) }));
    return { ...proposed, come: proposed.come.map(asDecided), replaced };
  }

  async relay(tx: Tx, contract: Contract, relaying: Relaying): Promise<void> {
    await this.#put(tx, contract, await this.relaying(tx, contract, await this.agreementOf(tx, contract), relaying));
  }

  /** What is still ahead after the contract's last day goes, also what had been moved there. */
  async cutAfter(tx: Tx, contract: Contract, lastDay: CivilDate): Promise<void> {
    const gone = cutAfter(await this.standing(tx, contract), lastDay);
    await this.#forget(tx, gone);
    await this.reservations.release(
      tx,
      gone.map(({ id }) => id),
    );
  }

  /**
   * The hands of `[from, until)` have changed: the weeks of it follow the contract's assignments, and what had been moved
   * there keeps its time. All of it or nothing: 409 names everything in the way.
   */
  async turn(tx: Tx, contract: Contract, { from, until }: Days): Promise<void> {
    const agreement = await this.agreementOf(tx, contract);
    const isIn = (day: CivilDate): boolean => day >= from && (until === null || day < until);
    const change = await this.relaying(tx, contract, agreement, { from });
    const replaced = change.replaced.filter(({ week }) => isIn(week.date));
    const known = new Set(replaced.map(({ session }) => session.id));
    const others = (await tx.find(Session, { contractId: contract.id })).filter((one) => {
      const day = localOf(one.startsAt).date;
      if (!one.awaited || one.arrivedAt !== null || known.has(one.id) || !isIn(day)) return false;
      const before = [one.counsellorId, one.vacant];
      Object.assign(one, handsOn(agreement, day));
      return one.counsellorId !== before[0] || one.vacant !== before[1];
    });
    const come = change.come.filter(({ date }) => isIn(date));
    await this.#put(tx, contract, { gone: [], replaced, come, others });
  }

  /** Lays out the weeks up to a day; those whose time is taken are listed until somebody decides on them. */
  async extendTo(tx: Tx, contract: Contract, lastDay: CivilDate): Promise<number> {
    const from = addDays(contract.laidOutTo, 1);
    contract.laidOutTo = lastDay;
    const { come } = await this.relaying(tx, contract, await this.agreementOf(tx, contract), { from });
    await this.reservations.lock(tx, resourcesOf(contract, come));
    const taken = new Set((await this.conflicts(tx, fileOf(contract), come)).map(({ date }) => date));
    await this.layOut(tx, contract, come, taken);
    await tx.save(contract);
    return come.length;
  }

  async #put(tx: Tx, contract: Contract, { gone, replaced, come, others = [] }: Putting): Promise<void> {
    await this.#forget(tx, gone);
    const kept = [...replaced.map(({ session, week }) => Object.assign(session, placeOf(week))), ...others];
    for (const session of kept) await tx.save(session);
    const sessions = come.map((week) => sessionOf(tx, contract, week));
    await tx.addAll(sessions);
    const before = [...gone, ...kept].map(({ id }) => id);
    await this.reservations.replace(tx, before, holdsOfAwaited([...sessions, ...kept]));
  }

  async #forget(tx: Tx, sessions: readonly Session[]): Promise<void> {
    if (sessions.length > 0) await tx.change(FORGET, [sessions.map(({ id }) => id)]);
  }
}

/** The days whose time somebody else has. */
type Taken = ReadonlySet<CivilDate>;

/** A week that waits for another time. */
type WithoutTime = Week & { readonly ground?: SkipGround };
const without = ({ reason: _none, ...week }: Week): WithoutTime => ({
  ...week,
  status: 'absence_skipped',
  ground: 'taken',
});

const GROUNDS = { planned: null, holiday_skipped: 'red_day', absence_skipped: 'absence' } as const;

const placeOf = ({ ground, ...week }: WithoutTime) => ({
  ...{ counsellorId: week.counsellorId, vacant: week.vacant, roomId: week.roomId, status: week.status },
  ...{ plannedDate: week.date, plannedStartTime: week.startTime, startsAt: week.startsAt, endsAt: week.endsAt },
  skipReason: week.reason ?? null,
  skipGround: ground ?? GROUNDS[week.status],
});

const earlier = (day: string, other: string | null): string => (other !== null && other < day ? other : day);

const sessionOf = (tx: Tx, contract: Contract, week: Week): Session =>
  Object.assign(new Session(), {
    ...fileOf(contract),
    createdAt: tx.now,
    contractId: contract.id,
    serviceKind: contract.serviceKind,
    channel: contract.channel,
    isoYear: week.isoYear,
    isoWeek: week.isoWeek,
    ...placeOf(week),
  });

const holdsOfAwaited = (sessions: readonly Session[]): Hold[] =>
  sessions.filter(({ awaited }) => awaited).flatMap((session) => sessionHolds(session));

/** For a preview, where there are no sessions yet; the source is nobody's. */
const holdsOf = (file: FileRef, weeks: readonly Week[]): Hold[] =>
  weeks
    .filter(({ status }) => status === 'planned')
    .flatMap((week) => sessionHolds({ ...file, ...week, id: file.clientId }));

/** Everybody and everything these weeks need, to be kept from others while they are weighed. */
const resourcesOf = ({ clientId }: Contract, weeks: readonly Week[]): string[] => [
  ...new Set([clientId, ...weeks.flatMap(({ counsellorId, roomId }) => [counsellorId ?? [], roomId ?? []].flat())]),
];
