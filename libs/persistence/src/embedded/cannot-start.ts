/** The reason the house cannot open today, said to the operator in one clear sentence. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/** What a sentence about a failed database needs to name. */
export interface Circumstances {
  dir: string;
  account: string;
  port?: number;
  logFile?: string;
}

const diskFull = (c: Circumstances) =>
  `The disk under ${c.dir} is full: make room, PostgreSQL cannot start without it.`;
const notWritable = (c: Circumstances) => `The data directory ${c.dir} is not writable for the account ${c.account}.`;
const notDirectory = (c: Circumstances) => `The data directory ${c.dir} cannot be made: a part of its path is a file.`;
const OWN_SERVER = 'set DATABASE_URL to a PostgreSQL server of your own';

/** Said where no binaries are packaged, or the packaged ones do not run. */
export const noBinaries = (why: string): CannotStart =>
  new CannotStart(`The packaged PostgreSQL ${why} on ${process.platform}-${process.arch}: ${OWN_SERVER}.`);

const SAYINGS: [RegExp, (c: Circumstances) => string][] = [
  [/No space left on device|Check free disk space/, diskFull],
  [
    /Address already in use/,
    (c) => `Port ${c.port} on 127.0.0.1 is taken by another program: stop that program or choose another port.`,
  ],
  [
    /failed to execute|cannot execute binary|error while loading shared libraries/,
    () => noBinaries('does not run').message,
  ],
  [/Read-only file system|could not (?:open|create|access|change).*Permission denied/, notWritable],
  [/Cannot allocate memory/, () => 'There is not enough free memory for PostgreSQL to start.'],
  [
    /database files are incompatible with server/,
    (c) => `The data directory ${c.dir} was made by another version of PostgreSQL: ${OWN_SERVER}, or use that version.`,
  ],
];

/** Turns what initdb or postgres wrote before it gave up into one sentence. */
export function whyPostgresGaveUp(output: string, circumstances: Circumstances): CannotStart {
  const saying = SAYINGS.find(([pattern]) => pattern.test(output));
  if (saying) return new CannotStart(saying[1](circumstances));
  const lines = output.split('\n').filter((line) => line.trim());
  const said = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  const where = circumstances.logFile ? ` (more in ${circumstances.logFile})` : '';
  return new CannotStart(`PostgreSQL did not start: ${said.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '')}${where}.`);
}

const FILE_SAYINGS: Record<string, (c: Circumstances) => string> = {
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: notDirectory,
  EEXIST: notDirectory,
};

/** Turns a refused file operation into one sentence; anything else is handed back as it is. */
export function whyFilesRefused(error: unknown, circumstances: Circumstances): unknown {
  const saying = FILE_SAYINGS[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
  return saying ? new CannotStart(saying(circumstances), { cause: error }) : error;
}
