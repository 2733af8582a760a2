import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { v7 } from 'uuid';
import type { Compartment, Role } from '#kernel';
import { KeyRing } from '#persistence';
import type { MailSettings } from '#reminders';
import { buildHouse } from '../apps/api/src/house.js';
import { Caller } from './caller.js';
import { TEMPLATE, type TestCluster } from './cluster.js';
import { standardKinds } from './unit-basics.js';

/** The compartment a role works in, where a test does not say another. */
const HOME: Partial<Record<Role, Compartment[]>> = {
  receptionist: ['counselling', 'kast', 'spiralen'],
  counsellor: ['counselling'],
  kast_counsellor: ['kast'],
  outreach_worker: ['outreach'],
  midwife: ['spiralen'],
  gynaecologist: ['spiralen'],
  physician: ['spiralen'],
  psychiatrist: ['spiralen'],
};

/** The whole house on a fresh database: real PostgreSQL, real HTTP, nothing mocked. */
export class House {
  #made = 0;

  readonly app: NestFastifyApplication;
  readonly origin: string;
  readonly admin: pg.Client;
  readonly keys: KeyRing;
  readonly databaseUrl: string;
  private readonly cluster: TestCluster;

  private constructor(parts: Pick<House, 'app' | 'origin' | 'admin' | 'keys' | 'databaseUrl'>, cluster: TestCluster) {
    Object.assign(this, parts);
    this.cluster = cluster;
  }

  /** The unit every test has: Stockholm, eighteen and over. */
  unitId = '';

  static async open({ deskDir, mail }: { deskDir?: string; mail?: MailSettings } = {}): Promise<House> {
    const cluster = JSON.parse(process.env.TAKT_TEST_CLUSTER ?? '{}') as TestCluster;
    const name = `t_${randomBytes(6).toString('hex')}`;
    await once(cluster.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    const url = new URL(cluster.adminUrl);
    url.pathname = `/${name}`;
    const keys = new KeyRing(Buffer.from(cluster.kek, 'base64'));
    let origin = '';
    const app = await buildHouse({
      adminUrl: url.href,
      keys,
      publicOrigin: () => origin,
      ...(deskDir ? { deskDir } : {}),
      ...(mail ? { mail } : {}),
    });
    await app.listen(0, '127.0.0.1');
    origin = `http://localhost:${(app.getHttpServer().address() as AddressInfo).port}`;
    const admin = new pg.Client({ connectionString: url.href });
    await admin.connect();
    const house = new House({ app, origin, admin, keys, databaseUrl: url.href }, cluster);
    house.unitId = await house.unit({ code: 'stockholm', minAge: 18 });
    return house;
  }

  /** A unit with its standard services; `minAge` null for none. */
  async unit({ code, minAge }: { code: string; minAge: number | null }): Promise<string> {
    const id = v7();
    await this.sql(
      `INSERT INTO access.unit (id, code, name, city, county_code, min_age) VALUES ($1, $2, $3, $2, '01', $4)`,
      [id, code, `Enheten ${code}`, minAge],
    );
    await standardKinds(this, id);
    return id;
  }

  /** A signed-in member of staff. */
  async staff(
    role: Role | Role[],
    { unitId = this.unitId, compartments, name }: { unitId?: string; compartments?: Compartment[]; name?: string } = {},
  ): Promise<Caller> {
    const roles = Array.isArray(role) ? role : [role];
    const id = v7();
    this.#made += 1;
    const called = name ?? `Personal ${this.#made}`;
    await this.sql(
      `INSERT INTO access.staff (id, unit_id, username, name, qualification, licence_no, employed_from, capacity) VALUES ($1, $2, $3, $4, 'socionom', '000000', '2020-01-01', 12)`,
      [id, unitId, `p${this.#made}.${id.slice(-6)}`, called],
    );
    for (const one of roles)
      for (const compartment of compartments ?? HOME[one] ?? [null])
        await this.sql(
          `INSERT INTO access.assignment (id, unit_id, staff_id, role, compartment, since) VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
          [v7(), unitId, id, one, compartment],
        );
    const token = randomBytes(32).toString('base64url');
    await this.sql(
      `INSERT INTO access.session (token_hash, staff_id, stage) VALUES (sha256(convert_to($1, 'UTF8')), $2, 'full')`,
      [token, id],
    );
    return new Caller(this.origin, { id, unitId, name: called, token });
  }

  /** Nobody: a caller without a session. */
  nobody(): Caller {
    return new Caller(this.origin, { id: '', unitId: '', name: '', token: undefined });
  }

  /** Sets the house's clock to an instant; it ticks on from there. */
  async at(instant: string): Promise<void> {
    await this.sql('UPDATE ctx.clock SET offset_ms = $1', [Date.parse(instant) - Date.now()]);
  }

  /** Past every wall, as the database's superuser: for setting up and for looking behind. */
  async sql<T = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.admin.query(text, values)).rows as T[];
  }

  /** What the access log says was done with a client's file. */
  async deeds(clientId: string): Promise<string[]> {
    const rows = await this.sql<{ deed: string }>(
      `SELECT deed FROM audit.entry WHERE client_ids @> ARRAY[$1::uuid] AND outcome = 'allow' ORDER BY seq`,
      [clientId],
    );
    return rows.map(({ deed }) => deed);
  }

  async close(): Promise<void> {
    const [{ name } = { name: '' }] = await this.sql<{ name: string }>('SELECT current_database() AS name');
    await this.app.close();
    await this.admin.end();
    await once(this.cluster.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function once(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
