import { resolve } from 'node:path';
import { CannotStart } from '#persistence';
import { readSettings } from './settings.js';

const OWN = 'postgres://takt:hemligt@db.example:5432/takt';

function complaint(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof CannotStart) return error.message;
    throw error;
  }
  return '';
}

describe('the settings', () => {
  it('give a demo on this machine alone when nothing is set', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicOrigin: 'http://localhost:3000',
      databaseUrl: undefined,
      dataDir: resolve('data'),
      demo: { seed: 1, scale: 1 },
      now: undefined,
      keyFile: resolve('data/keys/kek'),
      logLevel: 'info',
    });
  });

  it('take every variable', () => {
    const settings = readSettings({
      PORT: '8080',
      HOST: '::1',
      PUBLIC_ORIGIN: 'https://mottagningen.example',
      DATA_DIR: '/srv/takt',
      DEMO: 'on',
      DEMO_SEED: '7',
      DEMO_SCALE: '0.05',
      TAKT_NOW: '2026-03-02T08:00:00+01:00',
      KEY_FILE: '/run/kek',
      LOG_LEVEL: 'warn',
    });
    expect(settings).toMatchObject({
      port: 8080,
      host: '::1',
      publicOrigin: 'https://mottagningen.example',
      dataDir: '/srv/takt',
      demo: { seed: 7, scale: 0.05 },
      keyFile: '/run/kek',
      logLevel: 'warn',
    });
    expect(settings.now?.toISOString()).toBe('2026-03-02T07:00:00.000Z');
  });

  it('take a mail server and a sender that tells nothing, both or neither', () => {
    const [SMTP_URL, SMTP_FROM] = ['smtps://u:p@mail.example:465', 'paminnelse@kommun.example'];
    expect(readSettings({ SMTP_URL, SMTP_FROM }).mail).toEqual({ url: SMTP_URL, from: SMTP_FROM });
    expect(readSettings({}).mail).toBeUndefined();
    expect(complaint({ SMTP_URL })).toContain('SMTP_FROM');
    expect(complaint({ SMTP_URL: 'https://mail.example', SMTP_FROM })).toContain('SMTP_URL');
    expect(complaint({ SMTP_URL, SMTP_FROM: 'spiralen@kommun.example' })).toContain('neither the unit nor');
  });

  it('keep the key under the data directory, and the origin on the port', () => {
    const settings = readSettings({ DATA_DIR: '/srv/takt', PORT: '4000' });
    expect(settings.keyFile).toBe('/srv/takt/keys/kek');
    expect(settings.publicOrigin).toBe('http://localhost:4000');
  });

  it('treat an empty variable as one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readSettings({}));
  });

  it('make an empty house with DEMO=off', () => {
    expect(readSettings({ DEMO: 'off' }).demo).toBeUndefined();
  });

  it('never put the made-up unit or a shifted clock into a database of one’s own', () => {
    expect(readSettings({ DATABASE_URL: OWN })).toMatchObject({ databaseUrl: OWN, demo: undefined });
    expect(complaint({ DATABASE_URL: OWN, DEMO: 'on' })).toContain('DEMO must be off where DATABASE_URL is set');
    expect(complaint({ DATABASE_URL: OWN, TAKT_NOW: '2026-03-02T08:00:00Z' })).toContain('TAKT_NOW must be unset');
  });

  it('name every fault at once', () => {
    const said = complaint({
      PORT: 'http',
      DEMO: 'maybe',
      DEMO_SCALE: '21',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'nowhere',
    });
    for (const name of ['PORT', 'DEMO', 'DEMO_SCALE', 'LOG_LEVEL', 'DATABASE_URL'])
      expect(said).toContain(`${name} must be`);
    expect(said).toMatch(/^The settings are wrong: .*\.$/);
  });

  it('do not repeat a password', () => {
    expect(complaint({ DATABASE_URL: 'mysql://takt:hemligt@db/takt' })).not.toContain('hemligt');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'a b'],
    ['PUBLIC_ORIGIN', 'https://mottagningen.example/sida'],
    ['PUBLIC_ORIGIN', 'ftp://mottagningen.example'],
    ['PUBLIC_ORIGIN', 'mottagningen.example'],
    ['DATABASE_URL', 'postgres://host-without-database'],
    ['DEMO_SEED', '1.5'],
    ['DEMO_SCALE', '0'],
    ['TAKT_NOW', '2026-03-02T08:00:00'],
    ['TAKT_NOW', '2026-02-30T08:00:00Z'],
    ['TAKT_NOW', '2026-13-01T08:00:00Z'],
    ['TAKT_NOW', 'today'],
  ])('refuse %s=%s', (name, value) => {
    expect(complaint({ [name]: value })).toContain(`${name} must be`);
  });
});
