import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstAdministratorLink, LogWitness } from '#access';
import { ServiceKindsService } from '#clients';
import { HouseJobs } from '#jobs';
import { jobActor } from '#kernel';
import { addressFor, UnitOfWork } from '#persistence';
import type { OpenDatabase } from './database.js';
import type { Settings } from './settings.js';

interface Given {
  readonly settings: Settings;
  readonly database: OpenDatabase;
  readonly say: (line: string) => void;
}

/** What goes on beside the house while it is open, and what its operator must be told once it is. */
export interface Furnished {
  readonly witness: LogWitness;
  readonly firstToken: string | undefined;
}

/** Makes the house ready to be lived in: its first unit or its demo, its jobs, and the witness of its log. */
export async function furnish(app: NestFastifyApplication, given: Given): Promise<Furnished> {
  const { settings, database } = given;
  const firstToken = await beginEmpty(app, given);
  const complain = (error: Error) =>
    void process.stderr.write(`${JSON.stringify({ level: 'error', job: error.name })}\n`);
  await app
    .get(HouseJobs, { strict: false })
    .start(addressFor(database.adminUrl, 'takt_jobs', database.keys), complain);
  const witness = new LogWitness({
    adminUrl: database.adminUrl,
    keys: database.keys,
    dataDir: settings.dataDir,
    keyFile: settings.keyFile,
  });
  await witness.start();
  return { witness, firstToken };
}

/** A real, empty installation: one unit with the usual services, and a link for its first administrator. */
async function beginEmpty(app: NestFastifyApplication, { database }: Given): Promise<string | undefined> {
  const token = await firstAdministratorLink(database.adminUrl);
  if (token !== undefined) await beginServices(app);
  return token;
}

const BARE_UNITS = {
  name: 'bare-units',
  text: 'SELECT id FROM access.unit',
};

async function beginServices(app: NestFastifyApplication): Promise<void> {
  const work = app.get(UnitOfWork, { strict: false });
  const kinds = app.get(ServiceKindsService, { strict: false });
  const { rows } = await work.outside((client) => client.query({ ...BARE_UNITS }));
  for (const { id } of rows as { id: string }[])
    await work.look(jobActor('unit.begin', id), 'unit.begin', (tx) => kinds.beginWithStandard(tx));
}
