import { Injectable } from '@nestjs/common';
import { Taken } from '#kernel';
import type { FileRef, Tx } from '#persistence';
import { v7 } from 'uuid';
import { gapsIn, localOf } from '../time/index.js';
import * as sql from './reservations.sql.js';

/** Who or what is occupied. A client is a resource inside her own compartment only (I03). */
export type Resource =
  { readonly kind: 'staff' | 'room'; readonly id: string } | { readonly kind: 'client'; readonly file: FileRef };

/** A buffer is what an appointment needs of people and places before and after it; it goes where its appointment goes. */
export type HoldKind = 'session' | 'booking' | 'absence' | 'shift' | 'accompaniment' | 'buffer';

/** One resource for one half-open stretch of time, and the appointment that needs it. */
export interface Hold {
  readonly resource: Resource;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: HoldKind;
  readonly sourceId: string;
}

/** What stood in the way: when, and whether it was the person, the room or the client. Never who has the time. */
export interface Conflict {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly resource: 'staff' | 'room' | 'client';
  /** Of a person of the staff or a room; a refusal leaves no row in the log, so it names no client. */
  readonly resourceId?: string;
  readonly name?: string;
}

/** A stretch of time that is taken. */
export interface Busy {
  readonly resourceId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: HoldKind;
  readonly sourceId: string;
}

/**
 * The one calendar of people and places (D11). Everybody takes hold of the resources in the same order first, so nobody
 * waits in a ring; the exclusion constraint is what makes sure.
 */
@Injectable()
export class Reservations {
  /** Takes all of it or nothing; 409 `calendar.conflict` names every hold that could not be had. */
  async hold(tx: Tx, holds: readonly Hold[]): Promise<void> {
    await this.replace(tx, [], holds);
  }

  /** What would stand in the way, with nothing saved; holds of `ignoring` appointments are looked past. */
  async conflictsOf(tx: Tx, holds: readonly Hold[], ignoring: readonly string[] = []): Promise<Conflict[]> {
    const rows = await tx.rows<{ n: number }>(sql.CONFLICTS, [tx.unitId, JSON.stringify(holds.map(asRow)), ignoring]);
    return this.#named(
      tx,
      holds.filter((_, index) => rows.some(({ n }) => n === index)),
    );
  }

  /** Lets go of everything these appointments hold. */
  async release(tx: Tx, sourceIds: readonly string[]): Promise<void> {
    await tx.change(sql.RELEASE, [sourceIds]);
  }

  /** A move: takes hold of the resources in order, lets the old times go, takes the new ones. */
  async replace(tx: Tx, sourceIds: readonly string[], holds: readonly Hold[]): Promise<void> {
    await this.lock(
      tx,
      holds.map(({ resource }) => idOf(resource)),
      sourceIds,
    );
    const missed = await this.#swap(tx, sourceIds, holds);
    if (missed.length > 0) throw await this.#conflict(tx, missed);
  }

  /** A move by whoever has locked the resources already: all of it, or nothing of it and false. */
  async replaceLocked(tx: Tx, sourceIds: readonly string[], holds: readonly Hold[]): Promise<boolean> {
    const missed = await this.#swap(tx, sourceIds, holds);
    if (missed.length > 0) await this.release(tx, [...new Set(holds.map(({ sourceId }) => sourceId))]);
    return missed.length === 0;
  }

  /**
   * Keeps these resources, and those of these appointments, from others until the transaction ends, so that what is read
   * of them next stays true. All of them at once: whoever asks twice can meet somebody who asked the other way round.
   */
  async lock(tx: Tx, resourceIds: readonly string[], sourceIds: readonly string[] = []): Promise<void> {
    await tx.rows(sql.LOCK_RESOURCES, [sourceIds, resourceIds]);
  }

  /** Takes what is still free of a stretch and answers with what was not: nobody is pushed out by an absence. */
  async holdGaps(tx: Tx, hold: Hold): Promise<Busy[]> {
    const id = idOf(hold.resource);
    await this.lock(tx, [id]);
    const busy = await this.busy(tx, [id], hold.startsAt, hold.endsAt);
    const gaps = gapsIn(hold, busy).map((gap) => ({ ...hold, ...gap }));
    if (gaps.length > 0) await this.hold(tx, gaps);
    return busy;
  }

  /** What is taken of these resources in a stretch of time, in order. */
  busy(tx: Tx, resourceIds: readonly string[], from: Date, to: Date): Promise<Busy[]> {
    return tx.rows<Busy>(sql.BUSY, [tx.unitId, resourceIds, from, to]);
  }

  /** Lets the old times go, takes the new ones, and answers with those that could not be had. */
  async #swap(tx: Tx, sourceIds: readonly string[], holds: readonly Hold[]): Promise<Hold[]> {
    if (sourceIds.length > 0) await this.release(tx, sourceIds);
    const wanted = holds.toSorted(inOrder);
    const had = await tx.rows<{ n: number }>(sql.HOLD, [tx.unitId, JSON.stringify(wanted.map(asRow))]);
    const numbers = new Set(had.map(({ n }) => n));
    return wanted.filter((_, n) => !numbers.has(n));
  }

  async #conflict(tx: Tx, holds: readonly Hold[]): Promise<Taken> {
    const conflicts = await this.#named(tx, holds);
    return new Taken('calendar.conflict', 'The time is taken.', { conflicts });
  }

  async #named(tx: Tx, holds: readonly Hold[]): Promise<Conflict[]> {
    if (holds.length === 0) return [];
    const ids = holds.map(({ resource }) => idOf(resource));
    const names = new Map(
      (await tx.rows<{ id: string; name: string }>(sql.NAMES, [ids])).map(({ id, name }) => [id, name]),
    );
    return holds.toSorted(byTime).map((hold) => conflictOf(hold, names.get(idOf(hold.resource))));
  }
}

const idOf = (resource: Resource): string => (resource.kind === 'client' ? resource.file.clientId : resource.id);

const byTime = (a: Hold, b: Hold): number => a.startsAt.getTime() - b.startsAt.getTime();

/** Resource first, then time: with one order for all, two deeds never hold what the other waits for. */
const inOrder = (a: Hold, b: Hold): number => idOf(a.resource).localeCompare(idOf(b.resource)) || byTime(a, b);

const asRow = ({ resource, startsAt, endsAt, kind, sourceId }: Hold, n: number) => ({
  n,
  id: v7(),
  resource_kind: resource.kind,
  resource_id: idOf(resource),
  starts_at: startsAt.toISOString(),
  ends_at: endsAt.toISOString(),
  kind,
  source_id: sourceId,
  compartment: resource.kind === 'client' ? resource.file.compartment : null,
  client_id: resource.kind === 'client' ? resource.file.clientId : null,
});

const conflictOf = ({ resource, startsAt, endsAt }: Hold, name: string | undefined): Conflict => ({
  date: localOf(startsAt).date,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  resource: resource.kind,
  ...(resource.kind === 'client' ? {} : { resourceId: resource.id }),
  ...(name === undefined ? {} : { name }),
});
