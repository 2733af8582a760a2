import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded } from '#persistence';
import {
  ORDINARY,
  ROOT,
  ask,
  complaint,
  freshBase,
  goes,
  inProcess,
  left,
  over,
  postmaster,
  said,
  sighting,
  start,
  tidy,
} from './embedded-starts.js';

afterEach(tidy);

describe('the embedded database', () => {
  it.each(
    ROOT
      ? [
          ['root', 0],
          ['an ordinary user', ORDINARY],
        ]
      : [['an ordinary user', undefined]],
  )('is started by %s, stopped, and has its rows when it starts again', async (who, owner) => {
    const base = freshBase(owner);
    const ordinary = who !== 'root';
    for (const rows of [1, 2]) {
      const child = inProcess([base], ordinary);
      expect(await sighting(child)).toMatchObject({ rows, reused: false, dataDir: join(base, 'postgres', 'data') });
      expect(await over(child)).toBe(0);
    }
    const data = fs.statSync(join(base, 'postgres', 'data'));
    expect(data.uid).not.toBe(0);
    expect(data.mode & 0o777).toBe(0o700);
    expect(fs.statSync(join(base, 'postgres', 'secret')).mode & 0o777).toBe(0o600);
    expect(fs.existsSync(join(base, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });

  it('listens on this machine only, keeps what is committed, speaks UTC and sorts in Swedish', async () => {
    const settings = { fsync: 'off', synchronous_commit: 'off', listen_addresses: '*', max_connections: '30' };
    const server = await start({ baseDir: freshBase(), settings });
    const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'unix_socket_directories'];
    const wanted = [...names, 'TimeZone', 'max_connections', 'log_min_error_statement'];
    const values = await ask<Record<string, string>>(
      server,
      `SELECT ${wanted.map((name) => `current_setting('${name}') AS "${name}"`).join(', ')}`,
    );
    expect(values).toEqual([
      {
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        TimeZone: 'UTC',
        max_connections: '30',
        log_min_error_statement: 'panic',
      },
    ]);
    const letters = await ask<{ a: string }>(server, "SELECT a FROM unnest('{Ö,Ä,Å,Z}'::text[]) a ORDER BY a");
    expect(letters.map(({ a }) => a).join('')).toBe('ZÅÄÖ');
    const wrong = new pg.Client({ connectionString: server.adminUrl().replace(/:[^:@]+@/, ':gissat@') });
    await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('writes no statement and no value into its log', async () => {
    const server = await start({ baseDir: freshBase() });
    await ask(server, 'CREATE TABLE person (name text PRIMARY KEY)');
    await ask(server, "INSERT INTO person VALUES ('Påhittad')");
    await expect(ask(server, "INSERT INTO person VALUES ('Påhittad')")).rejects.toMatchObject({ code: '23505' });
    await expect(ask(server, "SELECT 'Påhittad'::int")).rejects.toMatchObject({ code: '22P02' });
    expect(fs.readFileSync(join(dirname(server.dataDir), 'postgres.log'), 'utf8')).not.toContain('Påhittad');
  });

  it('has every committed row after its server was killed', async () => {
    const baseDir = freshBase();
    const server = await start({ baseDir });
    await ask(server, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id');
    const pid = postmaster(server.dataDir);
    process.kill(pid, 'SIGKILL');
    expect(await goes(pid)).toBe(true);
    expect(await ask(await start({ baseDir }), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  });

  it('ends with the process that started it, even one that was killed, and starts again at once', async () => {
    const base = freshBase();
    const child = inProcess([base, 'stays']);
    const { dataDir } = await sighting(child);
    const pid = postmaster(dataDir);
    child.kill('SIGKILL');
    expect(await sighting(inProcess([base]))).toMatchObject({ rows: 2, reused: false });
    expect(await goes(pid)).toBe(true);
  });

  it('is shared by a second process, which leaves it running', async () => {
    const baseDir = freshBase();
    const server = await start({ baseDir });
    const second = inProcess([baseDir]);
    expect(await sighting(second)).toMatchObject({ rows: 1, reused: true });
    await over(second);
    expect(await ask(server, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('is made once when two start at the same moment', async () => {
    const baseDir = freshBase();
    const both = await Promise.all([start({ baseDir }), start({ baseDir })]);
    expect(both.filter(({ reused }) => reused)).toHaveLength(1);
    expect(new Set(both.map(({ port }) => port)).size).toBe(1);
    expect(fs.readdirSync(baseDir)).toEqual(['postgres']);
  });

  it('is whole or not there after a start that was killed while making it', async () => {
    const base = freshBase();
    const child = inProcess([base]);
    while (!fs.readdirSync(base).some((name) => name.startsWith('postgres.init-'))) await sleep(5);
    child.kill('SIGKILL');
    await over(child);
    expect(fs.existsSync(join(base, 'postgres'))).toBe(false);
    await start({ baseDir: base });
    expect(fs.readdirSync(base)).toEqual(['postgres']);
  });

  it('is thrown away when it is ephemeral, also after its process was killed', async () => {
    const killed = inProcess(['unused', 'ephemeral', 'stays']);
    const orphan = dirname(dirname((await sighting(killed)).dataDir));
    const pid = postmaster(join(orphan, 'postgres', 'data'));
    killed.kill('SIGKILL');
    expect(await goes(pid)).toBe(true);
    const server = await start({ baseDir: 'unused', ephemeral: true });
    expect(fs.existsSync(orphan)).toBe(false);
    expect(await ask(server, "SELECT current_setting('fsync') AS fsync")).toEqual([{ fsync: 'off' }]);
    await server.stop();
    expect(fs.existsSync(dirname(dirname(server.dataDir)))).toBe(false);
    expect(fs.existsSync('unused')).toBe(false);
  });

  it('says in one sentence why it cannot start on what is there', async () => {
    const baseDir = freshBase();
    const server = await startEmbedded({ baseDir });
    await server.stop();
    const taken = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await new Promise((listening) => taken.once('listening', listening));
    const { port } = taken.address() as { port: number };
    expect(await complaint({ baseDir, port })).toMatch(`Port ${port} on 127.0.0.1 is taken by another program`);
    await new Promise((closed) => taken.close(closed));
    fs.writeFileSync(join(server.dataDir, 'PG_VERSION'), '19\n');
    expect(await complaint({ baseDir })).toMatch(/made by a newer version of PostgreSQL \(19, this is 18\)/);
    fs.writeFileSync(join(server.dataDir, 'PG_VERSION'), '15\n');
    expect(await complaint({ baseDir })).toMatch(/made by another version of PostgreSQL \(15, this is 18\)/);
    fs.rmSync(join(server.dataDir, 'PG_VERSION'));
    expect(await complaint({ baseDir })).toMatch(/is no PostgreSQL data directory/);
    fs.rmSync(join(baseDir, 'postgres', 'secret'));
    expect(await complaint({ baseDir })).toMatch(/secret .* is missing/);
  });

  it('says in one sentence that it may not write, or that a file is in the way', async () => {
    const closed = freshBase();
    fs.chmodSync(closed, 0o555);
    const child = inProcess([join(closed, 'data')], true);
    expect(await said(child)).toMatch(/^CannotStart: The data directory .* is not writable for the account \w+\.\n$/);
    expect(await over(child)).toBe(1);
    fs.chmodSync(closed, 0o755);
    fs.writeFileSync(join(closed, 'data'), '');
    expect(await complaint({ baseDir: join(closed, 'data') })).toMatch(/a part of its path is a file/);
  });

  if (ROOT)
    it('moves out of a home that its account may not enter, and finds its way back', async () => {
      const baseDir = freshBase();
      fs.chmodSync(baseDir, 0o700);
      const server = await start({ baseDir });
      left.push(dirname(dirname(server.dataDir)));
      expect(server.dataDir).toMatch(/^\/var\/lib\/taktpinnen\/[0-9a-f]{12}\/postgres\/data$/);
      await server.stop();
      fs.chmodSync(baseDir, 0o755);
      expect((await start({ baseDir })).dataDir).toBe(server.dataDir);
    });
});
