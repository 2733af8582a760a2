import { Injectable } from '@nestjs/common';
import { addDays, type Conflict, type Hold, redDaysBetween, Reservations, wholeDays } from '#calendar';
import { fileOf, type FileRef, type Tx } from '#persistence';
import { Session } from '../sessions/session.entity.js';
import { sessionHolds } from '../sessions/session-holds.js';
import { ContractPause } from './contract-pause.entity.js';
import type { Contract } from './contract.entity.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';
import { ContractSlotChange } from './slot-change.entity.js';
import { type Agreement, type Away, type Week, weekKey, weeksOf } from './weeks.js';

const EVES = { name: 'series-eves', text: 'SELECT closed_on_eves AS eves FROM access.unit WHERE id = $1' };
const ABSENCES = {
  name: 'series-absences',
  text: `SELECT staff_id AS "staffId", starts_at AS "startsAt", ends_at AS "endsAt", reason FROM calendar.absence
    WHERE unit_id = $1 AND withdrawn_at IS NULL AND staff_id = ANY ($2::uuid[]) AND ends_at > $3 AND starts_at < $4 ORDER BY starts_at`,
};
const NOTED = { name: 'series-noted', text: 'SELECT counselling.noted_sessions($1) AS id' };
const FORGET = { name: 'series-forget', text: 'DELETE FROM counselling.session WHERE id = ANY ($1::uuid[])' };

/** What laying a contract out anew does: sessions that fall away, weeks that come, and those that stay where they are. */
export interface Relaying {
  readonly gone: readonly Session[];
  readonly come: readonly Week[];
  /** The same time with somebody else, somewhere else or decided anew: the session itself stays. */
  readonly turned: readonly { readonly session: Session; readonly week: Week }[];
  /** Sessions from that day on that stay as they are because something has happened to them. */
  readonly untouched: number;
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
  async layOut(tx: Tx, contract: Contract, weeks: readonly Week[]): Promise<void> {
    const sessions = weeks.map((week) => sessionOf(tx, contract, week));
    await tx.addAll(sessions);
    const holds = sessions.filter(({ awaited }) => awaited).flatMap((session) => sessionHolds(session));
    await this.reservations.hold(tx, holds);
  }

  /** What would change from a day on, if the contract were laid out as it now stands. */
  async relaying(tx: Tx, contract: Contract, agreement: Agreement, from: string): Promise<Relaying> {
    const noted = await this.#noted(tx, contract);
    const all = (await tx.find(Session, { contractId: contract.id })).filter(({ extra }) => !extra);
    const later = all.filter(({ plannedDate }) => plannedDate >= from);
    const free = later.filter((one) => isUntouched(one) && !noted.has(one.id));
    // Also a session before that day holds its week, when the slot moves to a later day of it (I07).
    const fixed = new Set(all.filter((one) => !free.includes(one)).map(({ plannedDate }) => weekKey(plannedDate)));
    const wanted = (await this.weeks(tx, agreement)).filter(
      (week) => week.date >= from && !fixed.has(weekKey(week.date)),
    );
    const gone = free.filter((one) => !wanted.some((week) => isAt(one, week)));
    const come = wanted.filter((week) => !free.some((one) => isAt(one, week)));
    const turned = free.flatMap((session) => {
      const week = wanted.find((one) => isAt(session, one));
      return week === undefined || isSame(session, week) ? [] : [{ session, week }];
    });
    return { gone, come, turned, untouched: later.length - free.length };
  }

  async relay(tx: Tx, contract: Contract, from: string): Promise<Relaying> {
    const change = await this.relaying(tx, contract, await this.agreementOf(tx, contract), from);
    await this.#forget(tx, change.gone);
    for (const { session, week } of change.turned) await tx.save(Object.assign(session, placeOf(week)));
    const come = change.come.map((week) => sessionOf(tx, contract, week));
    await tx.addAll(come);
    const turned = change.turned.map(({ session }) => session);
    const holds = [...come, ...turned].filter(({ awaited }) => awaited).flatMap((session) => sessionHolds(session));
    const before = [...change.gone, ...turned].map(({ id }) => id);
    await this.reservations.replace(tx, before, holds);
    return change;
  }

  /** What is still ahead after the contract's last day goes, also what had been moved there. */
  async cutAfter(tx: Tx, contract: Contract, lastDay: string): Promise<void> {
    const { endsAt } = wholeDays(lastDay);
    const noted = await this.#noted(tx, contract);
    const gone = (await tx.find(Session, { contractId: contract.id })).filter(
      (one) => one.recordedAt === null && one.startsAt >= endsAt && !noted.has(one.id),
    );
    await this.#forget(tx, gone);
    await this.reservations.release(
      tx,
      gone.map(({ id }) => id),
    );
  }

  /** Somebody else is responsible from a day on; what had been moved keeps its time and goes to her too. */
  async handOver(tx: Tx, contract: Contract, { staffId, from }: { staffId: string; from: string }): Promise<void> {
    await this.relay(tx, contract, from);
    const { startsAt } = wholeDays(from);
    const others = (await tx.find(Session, { contractId: contract.id })).filter(
      (one) => one.awaited && one.startsAt >= startsAt && (one.counsellorId !== staffId || one.vacant),
    );
    for (const one of others) await tx.save(Object.assign(one, { counsellorId: staffId, vacant: false }));
    const holds = others.flatMap((one) => sessionHolds(one));
    await this.reservations.replace(
      tx,
      others.map(({ id }) => id),
      holds,
    );
  }

  /** Lays out the weeks up to a day; those that cannot be had wait for the counsellor's decision. */
  async extendTo(tx: Tx, contract: Contract, lastDay: string): Promise<number> {
    const from = addDays(contract.laidOutTo, 1);
    contract.laidOutTo = lastDay;
    const { come } = await this.relaying(tx, contract, await this.agreementOf(tx, contract), from);
    const taken = new Set((await this.conflicts(tx, fileOf(contract), come)).map(({ startsAt }) => startsAt));
    const weeks = come.map((week): Week =>
      taken.has(week.startsAt.toISOString())
        ? { ...week, status: 'absence_skipped', reason: 'Tiden är upptagen' }
        : week,
    );
    await this.layOut(tx, contract, weeks);
    await tx.save(contract);
    return weeks.length;
  }

  async #forget(tx: Tx, sessions: readonly Session[]): Promise<void> {
    if (sessions.length > 0) await tx.change(FORGET, [sessions.map(({ id }) => id)]);
  }

  async #noted(tx: Tx, { id }: Contract): Promise<Set<string>> {
    return new Set((await tx.rows<{ id: string }>(NOTED, [id])).map((row) => row.id));
  }
}

/** Nothing has happened to it: it may follow its contract. */
const isUntouched = (one: Session): boolean =>
  one.recordedAt === null && one.movedFrom === null && one.arrivedAt === null;

/** The same day and time, to the same length: the session can stay, whoever holds it. */
const isAt = (one: Session, week: Week): boolean =>
  one.plannedDate === week.date &&
  one.startsAt.getTime() === week.startsAt.getTime() &&
  one.endsAt.getTime() === week.endsAt.getTime();

const isSame = (one: Session, week: Week): boolean =>
  one.roomId === week.roomId &&
  one.counsellorId === week.counsellorId &&
  one.vacant === week.vacant &&
  one.status === week.status;

const placeOf = ({ counsellorId, vacant, roomId, status, reason }: Week) => ({
  ...{ counsellorId, vacant, roomId, status },
  skipReason: reason ?? null,
});

const earlier = (day: string, other: string | null): string => (other !== null && other < day ? other : day);

const sessionOf = (tx: Tx, contract: Contract, week: Week): Session =>
  Object.assign(new Session(), {
    ...fileOf(contract),
    createdAt: tx.now,
    contractId: contract.id,
    serviceKind: contract.serviceKind,
    channel: contract.channel,
    ...placeOf(week),
    isoYear: week.isoYear,
    isoWeek: week.isoWeek,
    plannedDate: week.date,
    plannedStartTime: week.startTime,
    startsAt: week.startsAt,
    endsAt: week.endsAt,
  });

/** For a preview, where there are no sessions yet; the source is nobody's. */
const holdsOf = (file: FileRef, weeks: readonly Week[]): Hold[] =>
  weeks
    .filter(({ status }) => status === 'planned')
    .flatMap((week) => sessionHolds({ ...file, ...week, id: file.clientId }));
