import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstAdministratorLink, LogWitness } from '#access';
import { PathwaysService, ServiceKindsService } from '#clients';
import { InstrumentsService } from '#counselling';
import { OrganisationsService } from '#network';
import { HouseJobs } from '#jobs';
import { jobActor } from '#kernel';
import { addressFor, type Tx, UnitOfWork } from '#persistence';
import type { OpenDatabase } from './database.js';
import type { Settings } from './settings.js';

type Demo = NonNullable<Settings['demo']>;

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
  const firstToken = settings.demo === undefined ? await beginEmpty(app, given) : undefined;
  if (settings.demo !== undefined) await makeDemo(app, given, settings.demo);
  await eachUnit(app, (tx) => app.get(InstrumentsService, { strict: false }).beginWithStandard(tx));
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

/** The made-up units, where they are not made yet; the library is loaded for that and nothing else. */
async function makeDemo(app: NestFastifyApplication, { settings, database, say }: Given, wish: Demo): Promise<void> {
  const { demoIsDue, seedDemo } = await import('#demo');
  const { adminUrl, keys } = database;
  const { dataDir } = settings;
  if (!(await demoIsDue(adminUrl))) return;
  await seedDemo({ ...wish, adminUrl, keys, dataDir, app, say, work: app.get(UnitOfWork, { strict: false }) });
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
  const kinds = app.get(ServiceKindsService, { strict: false });
  const pathways = app.get(PathwaysService, { strict: false });
  const organisations = app.get(OrganisationsService, { strict: false });
  await eachUnit(app, async (tx) => {
    await kinds.beginWithStandard(tx);
    await pathways.beginWithStandard(tx);
    await organisations.beginWithStandard(tx);
  });
}

async function eachUnit(app: NestFastifyApplication, begin: (tx: Tx) => Promise<void>): Promise<void> {
  const work = app.get(UnitOfWork, { strict: false });
  const { rows } = await work.outside((client) => client.query({ ...BARE_UNITS }));
  for (const { id } of rows as { id: string }[]) await work.look(jobActor('unit.begin', id), 'unit.begin', begin);
}
