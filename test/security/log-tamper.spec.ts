import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { LogWitness, verifyLog, witnessPublicKey, CHECKPOINTS_FILE } from '#access';
import { House } from '../house.js';
import { ATTACKS, EARLIER, fillLog, past, restoreLog, ROWS } from './log-attacks.js';

const run = promisify(execFile);
const FLIPS = Number(process.env.TAKT_FLIPS ?? 50);

describe('T18: the access log in the hands of whoever owns the database', () => {
  let house: House;
  let dir = '';
  let units: string[] = [];
  const verify = (options = {}) => verifyLog(house.admin, options);
  const witnessed = () =>
    verify({ checkpointsFile: path.join(dir, CHECKPOINTS_FILE), publicKey: witnessPublicKey(path.join(dir, 'kek')) });
  const witness = () =>
    new LogWitness({ adminUrl: house.databaseUrl, keys: house.keys, dataDir: dir, keyFile: path.join(dir, 'kek') });

  beforeAll(async () => {
    house = await House.open();
    dir = mkdtempSync(path.join(tmpdir(), 'takt-log-'));
    units = [
      house.unitId,
      await house.unit({ code: 'malmo', minAge: 15 }),
      await house.unit({ code: 'goteborg', minAge: null }),
    ];
    await fillLog(house, units, ROWS);
    await past(
      house,
      `DELETE FROM audit.entry WHERE seq > ${EARLIER};
      UPDATE audit.chain c SET seq = ${EARLIER}, hash = (SELECT hash FROM audit.entry e WHERE e.unit_id = c.unit_id AND e.seq = ${EARLIER})`,
    );
    const early = witness();
    await early.start();
    await restoreLog(house);
    await early.stop();
  });
  afterEach(() => restoreLog(house));
  afterAll(async () => {
    await house.close();
    rmSync(dir, { recursive: true });
  });

  it('was whole, and is found whole ten times over, also while it is written', async () => {
    expect(await witnessed()).toEqual({ rows: 3 * ROWS, units: 3, checkpoints: 2, faults: [] });
    const writer = new pg.Client({ connectionString: house.databaseUrl });
    await writer.connect();
    for (let time = 0; time < 10; time += 1) {
      const writing = writer.query("SELECT audit.append_sign_in(NULL, 'access.sign-in.failed', 'deny', NULL)");
      expect((await witnessed()).faults).toEqual([]);
      await writing;
    }
    await writer.end();
  });

  it.each(ATTACKS)('is found out: $name', async ({ sql, needsCheckpoints }) => {
    await past(house, sql, house.unitId);
    const bare = await verify();
    expect(bare.faults.length > 0).toBe(needsCheckpoints !== true);
    expect((await witnessed()).faults[0]?.why).toEqual(expect.any(String));
  });

  it('names the first bad row of each unit', async () => {
    await past(house, "UPDATE audit.entry SET deed = 'x' WHERE seq IN (30, 60)");
    const { faults } = await verify();
    expect(faults.map(({ unitId, seq }) => [unitId, seq])).toEqual(units.toSorted().map((unitId) => [unitId, 30]));
  });

  it(`notices each of ${FLIPS} single bytes that are turned`, async () => {
    const missed: string[] = [];
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const [what, set] = FLIPPED[flip % FLIPPED.length] as [string, string];
      const seq = 1 + ((flip * 37) % ROWS);
      await past(house, set.replaceAll(':seq', String(seq)).replaceAll(':at', String(flip % 7)), units[flip % 3]);
      if ((await verify()).faults.length === 0) missed.push(`${what} of row ${seq}`);
      await restoreLog(house);
    }
    expect(missed).toEqual([]);
  });

  describe('the file of checkpoints', () => {
    let whole = '';
    const file = () => path.join(dir, CHECKPOINTS_FILE);
    beforeAll(() => (whole = readFileSync(file(), 'utf8')));
    afterEach(() => writeFileSync(file(), whole));

    it('is signed with a key only its owner reads', () => {
      expect(statSync(path.join(dir, 'log-witness.key')).mode & 0o777).toBe(0o600);
      expect(whole.split('\n').filter(Boolean)).toHaveLength(2);
    });

    it('is not believed when a line was changed, taken out, or signed by another', async () => {
      const [first = '', second = ''] = whole.split('\n');
      const other = mkdtempSync(path.join(tmpdir(), 'takt-log-'));
      const stranger = new LogWitness({
        adminUrl: house.databaseUrl,
        keys: house.keys,
        dataDir: other,
        keyFile: path.join(other, 'kek'),
      });
      await stranger.start();
      await stranger.stop();
      const forged = readFileSync(path.join(other, CHECKPOINTS_FILE), 'utf8');
      rmSync(other, { recursive: true });
      for (const text of [
        `${first.replace(`,${EARLIER},`, `,${EARLIER - 1},`)}\n${second}\n`,
        `${second}\n`,
        forged,
        `${first}\nnonsense\n`,
      ]) {
        writeFileSync(file(), text);
        expect((await witnessed()).faults[0]).toMatchObject({ unitId: '' });
      }
    });

    it('is missed when it is gone', async () => {
      rmSync(file());
      expect((await witnessed()).faults[0]?.why).toBe('the file of signed checkpoints is gone');
    });

    it('goes on after a kill in the middle of a line', async () => {
      appendFileSync(file(), '{"at":"2026-03-0');
      expect((await witnessed()).faults).toEqual([]);
      await house.sql("SELECT audit.append_sign_in(NULL, 'access.sign-in.failed', 'deny', NULL)");
      const next = witness();
      await next.start();
      await next.stop();
      expect(await witnessed()).toMatchObject({ checkpoints: 3, faults: [] });
    });
  });

  describe('npm run log:verify', () => {
    const command = () =>
      run(process.execPath, ['dist/apps/api/src/log-verify.js'], {
        env: { ...process.env, DATABASE_URL: house.databaseUrl, DATA_DIR: dir, KEY_FILE: path.join(dir, 'kek') },
      });

    it('says how much it has read, and ends with 0', async () => {
      expect((await command()).stdout).toBe(
        `The access log is whole: ${3 * ROWS} rows in 3 chains, 2 signed checkpoints.\n`,
      );
    });

    it('names the first bad row in one sentence, and ends with 1', async () => {
      await past(house, "UPDATE audit.entry SET remark = 'x' WHERE unit_id = :unit AND seq = 77", house.unitId);
      await expect(command()).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: `The access log of unit ${house.unitId} is broken at row 77: it has been changed since it was written.\n`,
      });
    });
  });
});

const row = 'WHERE unit_id = :unit AND seq = :seq';
const turned = (column: string) =>
  `overlay(${column} placing chr(ascii(substr(${column}, 1 + :at, 1)) # 1) from 1 + :at for 1)`;
const turnedId = (value: string) =>
  `overlay(${value}::text placing translate(substr(${value}::text, 1 + :at, 1), '0123456789abcdef', '1032547698badcfe') from 1 + :at for 1)::uuid`;

/** Each way one byte of a row can be another. */
const FLIPPED: readonly (readonly [string, string])[] = [
  ...['actor', 'roles', 'deed'].map(
    (column) => [column, `UPDATE audit.entry SET ${column} = ${turned(column)} ${row}`] as const,
  ),
  ['remark', `UPDATE audit.entry SET remark = coalesce(${turned('remark')}, 'x') ${row}`],
  ['request', `UPDATE audit.entry SET request_id = coalesce(${turned('request_id')}, 'x') ${row}`],
  ['staff', `UPDATE audit.entry SET staff_id = ${turnedId('staff_id')} ${row}`],
  ['client', `UPDATE audit.entry SET client_ids[2] = ${turnedId('client_ids[2]')} ${row}`],
  ['subject', `UPDATE audit.entry SET subject_id = coalesce(${turnedId('subject_id')}, gen_random_uuid()) ${row}`],
  ['unit', `UPDATE audit.entry SET unit_id = ${turnedId('unit_id')} ${row}`],
  ['number', `UPDATE audit.entry SET seq = seq # (1 << 20) ${row}`],
  ['time', `UPDATE audit.entry SET at = at + interval '1 microsecond' ${row}`],
  ['previous', `UPDATE audit.entry SET previous = set_byte(previous, :at, get_byte(previous, :at) # 1) ${row}`],
  ['hash', `UPDATE audit.entry SET hash = set_byte(hash, :at, get_byte(hash, :at) # 1) ${row}`],
  ['head', 'UPDATE audit.chain SET hash = set_byte(hash, :at, get_byte(hash, :at) # 1) WHERE unit_id = :unit'],
  ['head number', 'UPDATE audit.chain SET seq = seq # 1 WHERE unit_id = :unit'],
];
