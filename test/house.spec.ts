import { readFileSync } from 'node:fs';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryService, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { routesOf } from '#access';
import { AppModule } from '../apps/api/src/app.module.js';
import { apiDocument } from '../apps/api/src/api-document.js';
import { screenTypes } from '../apps/api/src/openapi.js';
import { House } from './house.js';

@Controller('left-open')
class LeftOpenController {
  @Get()
  anybody(): string {
    return 'hello';
  }
}

describe('the house', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('says of every route who may use it', () => {
    const routes = routesOf(house.app.get(DiscoveryService, { strict: false }), house.app.get(Reflector));
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(({ door }) => door === undefined)).toEqual([]);
  });

  it('refuses to open with a route that does not', async () => {
    @Module({
      imports: [AppModule.for({ adminUrl: house.databaseUrl, keys: house.keys })],
      controllers: [LeftOpenController],
    })
    class WithHole {}
    const app = await NestFactory.create(WithHole, new FastifyAdapter(), { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow('LeftOpenController.anybody');
    await app.close();
  });

  it('has migrations that make exactly the columns the entities describe', async () => {
    const { entityMetadatas } = house.app.get<DataSource>(getDataSourceToken());
    const described = entityMetadatas.flatMap((entity) =>
      entity.columns.map(
        (column) =>
          `${entity.tablePath}.${column.databaseName} ${typeName(column)} ${column.isNullable ? 'null' : 'not null'}`,
      ),
    );
    const tables = entityMetadatas.map(({ tablePath }) => tablePath);
    const made = await house.sql<{ line: string }>(
      `SELECT format('%s.%s.%s %s %s', table_schema, table_name, column_name,
         CASE data_type WHEN 'ARRAY' THEN replace(substr(udt_name, 2), 'int2', 'smallint') || '[]' WHEN 'timestamp with time zone' THEN 'timestamptz'
           WHEN 'time without time zone' THEN 'time' ELSE data_type END,
         CASE is_nullable WHEN 'YES' THEN 'null' ELSE 'not null' END) AS line
       FROM information_schema.columns WHERE table_schema || '.' || table_name = ANY ($1) AND is_generated = 'NEVER'`,
      [tables],
    );
    expect(described.toSorted()).toEqual(made.map(({ line }) => line).toSorted());
  });

  it('forces row-level security on every table of a unit or a client', async () => {
    const open = await house.sql(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'meta', 'ctx', 'pgboss')
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
         AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('unit_id', 'client_id', 'client_ids'))
       ORDER BY 1`,
    );
    // The head of the log's chains holds a number and a hash, and no runtime role can read it.
    expect(open).toEqual([{ name: 'audit.chain' }]);
  });

  it('lets no runtime role own anything, bypass a wall or be a superuser', async () => {
    const roles = await house.sql(
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'takt\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
    );
    const owned = await house.sql(
      `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) IN ('takt_app', 'takt_stat_reader') OR (pg_get_userbyid(relowner) = 'takt_jobs' AND relnamespace <> to_regnamespace('pgboss'))`,
    );
    expect([roles, owned]).toEqual([[], []]);
  });

  it('pins the search path of every function that runs with its owner’s rights', async () => {
    const loose = await house.sql(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'public') AND NOT coalesce(array_to_string(p.proconfig, ',') LIKE '%search_path=%', false)`,
    );
    expect(loose).toEqual([]);
  });

  it('has no view that would see past the walls', async () => {
    const views = await house.sql(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'pgboss')
         AND (c.relkind = 'm' OR NOT coalesce(array_to_string(c.reloptions, ',') LIKE '%security_invoker=true%', false))`,
    );
    expect(views).toEqual([]);
  });

  it('keeps a log that is only ever added to, even by the database’s superuser', async () => {
    await (await house.staff('receptionist')).post('/clients', { compartment: 'counselling', pathway: 'unknown' });
    for (const change of [`UPDATE audit.entry SET deed = 'x'`, 'DELETE FROM audit.entry', 'TRUNCATE audit.entry'])
      await expect(house.sql(change)).rejects.toThrow('only ever added to');
  });

  it('has written its API document and the screens’ types as the routes are', async () => {
    const document = JSON.parse(JSON.stringify(apiDocument(house.app))) as object;
    expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(document);
    expect(readFileSync('apps/desk/src/api/schema.d.ts', 'utf8')).toBe(await screenTypes(document));
  });
});

const TYPES: Record<string, string> = {
  int: 'integer',
  integer: 'integer',
  bool: 'boolean',
  varchar: 'character varying',
  'timestamp with time zone': 'timestamptz',
  int2: 'smallint',
};

function typeName({ type, isArray }: { type: unknown; isArray: boolean }): string {
  const name = typeof type === 'string' ? (TYPES[type] ?? type) : String(type);
  return isArray ? `${name}[]` : name;
}
