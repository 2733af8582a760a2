import { CannotStart, noBinaries, whyFilesRefused, whyPostgresGaveUp } from './cannot-start.js';

const where = { dir: '/srv/data', account: 'postgres', port: 5432, logFile: '/srv/data/postgres.log' };

const refused = (code: string) => Object.assign(new Error(code), { code });

describe('the sentence about a database that cannot start', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'The disk under /srv/data is full'],
    [
      'FATAL:  could not extend file\nHINT:  Check free disk space.\nPANIC:  cannot abort',
      'The disk under /srv/data is',
    ],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'Port 5432 on 127.0.0.1 is taken'],
    ['FATAL:  could not open file "pg_wal": Read-only file system', 'is not writable for the account postgres'],
    [
      'FATAL:  could not create lock file "postmaster.pid": Permission denied',
      'is not writable for the account postgres',
    ],
    ['setpriv: failed to execute /x/postgres: No such file or directory', 'set DATABASE_URL'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'not enough free memory'],
    ['FATAL:  database files are incompatible with server', 'made by another version of PostgreSQL'],
  ])('is found in: %s', (output, sentence) => {
    expect(whyPostgresGaveUp(output, where).message).toContain(sentence);
  });

  it('repeats the last grave line where nothing is known about it', () => {
    const output =
      '2026-03-02 UTC [7] FATAL:  could not locate a valid checkpoint record\n2026 UTC [6] LOG:  shut down\n';
    expect(whyPostgresGaveUp(output, where).message).toBe(
      'PostgreSQL did not start: could not locate a valid checkpoint record (more in /srv/data/postgres.log).',
    );
    expect(whyPostgresGaveUp('', { dir: '/d', account: 'a' }).message).toBe(
      'PostgreSQL did not start: it said nothing.',
    );
  });

  it.each([
    ['ENOSPC', 'is full'],
    ['EACCES', 'is not writable for the account postgres'],
    ['EROFS', 'is not writable for the account postgres'],
    ['ENOTDIR', 'a part of its path is a file'],
  ])('is made of a file operation refused with %s', (code, sentence) => {
    const error = whyFilesRefused(refused(code), where);
    expect(error).toBeInstanceOf(CannotStart);
    expect((error as CannotStart).message).toContain(sentence);
  });

  it('does not hide a fault of our own', () => {
    const fault = new TypeError('ours');
    expect(whyFilesRefused(fault, where)).toBe(fault);
    const said = noBinaries('does not exist');
    expect(whyFilesRefused(said, where)).toBe(said);
  });
});
