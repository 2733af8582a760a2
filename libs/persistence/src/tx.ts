import { NotFound, VersionStale, type Actor } from '#kernel';
import type { PoolClient } from 'pg';
import type { EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { FileRef, Row } from './row.js';
import { Box } from './vault/box.js';
import type { KeyRing } from './vault/key-ring.js';

type Kind<T extends Row> = abstract new () => T;

/** A prepared statement: it is planned once for each connection, under its own name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What a transaction stands on. */
export interface Ground {
  readonly manager: EntityManager;
  readonly client: PoolClient;
  readonly keys: KeyRing;
  readonly now: Date;
}

/**
 * One transaction and who it is for. Passed by hand: what takes a `Tx` takes part in the transaction. There is no other
 * way to read or write client data, and what it touched is what the access log tells.
 */
export class Tx {
  readonly #ground: Ground;
  readonly #files = new Set<string>();
  readonly #boxes = new Map<string, Box>();
  #remark: string | null = null;

  constructor(
    ground: Ground,
    readonly actor: Actor,
  ) {
    this.#ground = ground;
  }

  get now(): Date {
    return this.#ground.now;
  }

  get keys(): KeyRing {
    return this.#ground.keys;
  }

  get unitId(): string {
    return this.actor.unitId;
  }

  /** The clients whose files were shown or written, for the access log. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /** What the log shall say besides the deed: how many a search found, why a file was opened. Never content. */
  get remark(): string | null {
    return this.#remark;
  }

  note(remark: string): void {
    this.#remark = remark;
  }

  /** Every client whose data a statement of one's own has shown must be told here. */
  shown(clientIds: Iterable<string | null | undefined>): void {
    for (const id of clientIds) if (id) this.#files.add(id);
  }

  /** Loads one row; what is absent and what is hidden are the same 404. */
  async get<T extends Row>(type: Kind<T>, id: string): Promise<T> {
    return this.#seen(await this.#ground.manager.findOneBy(type, { id } as FindOptionsWhere<T>));
  }

  /**
   * Loads one row and holds it against other writers until the transaction ends. Ids never change, so rows that refer to
   * it may be written meanwhile: a stronger lock made rings with foreign keys that are checked at the commit.
   */
  async lock<T extends Row>(type: Kind<T>, id: string): Promise<T> {
    const query = this.#ground.manager.createQueryBuilder(type, 'held').where('held.id = :id', { id });
    return this.#seen(await query.setLock('for_no_key_update').getOne());
  }

  async find<T extends Row>(type: Kind<T>, where: FindOptionsWhere<T>): Promise<T[]> {
    const rows = await this.#ground.manager.findBy(type, where);
    rows.forEach((row) => this.#touch(row));
    return rows;
  }

  /** Holds several rows against other writers, in the order of their ids so that two deeds never wait for each other. */
  async lockAll<T extends Row>(type: Kind<T>, ids: readonly string[]): Promise<T[]> {
    if (ids.length === 0) return [];
    const query = this.#ground.manager.createQueryBuilder(type, 'held').where('held.id = ANY(:ids)', { ids });
    const rows = await query.orderBy('held.id').setLock('for_no_key_update').getMany();
    rows.forEach((row) => this.#touch(row));
    return rows;
  }

  /** Writes a new row. */
  async add<T extends Row>(row: T): Promise<T> {
    await this.addAll([row]);
    return row;
  }

  /** Writes new rows of one kind, many at a time. */
  async addAll<T extends Row>(rows: readonly T[]): Promise<void> {
    const type = rows[0]?.constructor;
    if (type === undefined) return;
    rows.forEach((row) => this.#touch(row));
    for (let from = 0; from < rows.length; from += 500) {
      const some = rows.slice(from, from + 500) as ObjectLiteral[];
      await this.#ground.manager.createQueryBuilder().insert().into(type).values(some).updateEntity(false).execute();
    }
  }

  /** Writes a loaded row back; a row changed by somebody else meanwhile is refused (412). */
  async save<T extends Row>(row: T): Promise<T> {
    this.#touch(row);
    const { connection } = this.#ground.manager;
    const kept = connection.getMetadata(row.constructor).columns.filter((one) => !one.isPrimary);
    const values = Object.fromEntries(kept.map((one) => [one.propertyName, one.getEntityValue(row)]));
    const { affected } = await this.#ground.manager
      .createQueryBuilder()
      .update(row.constructor)
      .set({ ...values, version: row.version + 1 })
      .where('id = :id AND version = :version', { id: row.id, version: row.version })
      .updateEntity(false)
      .execute();
    if (affected !== 1) throw new VersionStale();
    Object.assign(row, { version: row.version + 1 });
    return row;
  }

  /** Rows of one prepared statement. Tell `shown` of the clients in the answer. */
  async rows<T>(statement: Statement, values: readonly unknown[] = []): Promise<T[]> {
    const { rows } = await this.#ground.client.query({ ...statement, values: [...values] });
    return rows as T[];
  }

  /** The only row of a statement, or 404. */
  async row<T>(statement: Statement, values: readonly unknown[] = []): Promise<T> {
    const [first] = await this.rows<T>(statement, values);
    if (first === undefined) throw new NotFound();
    return first;
  }

  /** How many rows a changing statement changed. */
  async change(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    const { rowCount } = await this.#ground.client.query({ ...statement, values: [...values] });
    return rowCount ?? 0;
  }

  /** What seals and opens the texts of one client file. */
  async box(clientId: string): Promise<Box> {
    const known = this.#boxes.get(clientId);
    if (known !== undefined) return known;
    const { wrapped } = await this.row<{ wrapped: Buffer }>(DATA_KEY, [clientId]);
    return this.boxFrom(clientId, wrapped);
  }

  /** The same, where the statement has already brought the file's wrapped key. */
  boxFrom(clientId: string, wrapped: Buffer): Box {
    const box = this.#boxes.get(clientId) ?? new Box(this.keys.unwrap(wrapped, clientId), clientId);
    this.#boxes.set(clientId, box);
    return box;
  }

  /** Makes the data key of a new client file; destroying it is the erasure of what it sealed. */
  async newBox({ unitId, compartment, clientId }: FileRef): Promise<Box> {
    const { key, wrapped } = this.keys.newDataKey(clientId);
    await this.change(NEW_DATA_KEY, [unitId, compartment, clientId, wrapped]);
    const box = new Box(key, clientId);
    this.#boxes.set(clientId, box);
    return box;
  }

  #seen<T extends Row>(row: T | null): T {
    if (row === null) throw new NotFound();
    this.#touch(row);
    return row;
  }

  #touch(row: Row): void {
    if (row.tellsOf !== null) this.#files.add(row.tellsOf);
  }
}

const DATA_KEY: Statement = { name: 'data-key', text: 'SELECT wrapped FROM clients.data_key WHERE client_id = $1' };
const NEW_DATA_KEY: Statement = {
  name: 'new-data-key',
  text: 'INSERT INTO clients.data_key (unit_id, compartment, client_id, wrapped) VALUES ($1, $2, $3, $4)',
};
