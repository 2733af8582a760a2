import type { INestApplicationContext } from '@nestjs/common';
import { hashPassword } from '#access';
import type { KeyRing, UnitOfWork } from '#persistence';
import { writeByHand } from './clinic/by-hand.js';
import { servicesOf } from './house/services.js';
import { settle } from './house/settle.js';
import { asOwner, begin, complete, filesMade } from './keeping/beginning.js';
import { allDone, makeAll, makeInTurn, type Piece } from './keeping/piece.js';
import { Progress } from './keeping/progress.js';
import { openAccounts } from './people/accounts.js';
import { Horizon } from './plan/horizon.js';
import { afterFiles, filesOf, groundOf, planOf, shiftFinder, type UnitYear } from './plan/whole.js';
import type { Pen } from './talks/file.js';

/** What a demo is made in and from. */
export interface DemoWish {
  readonly adminUrl: string;
  readonly keys: KeyRing;
  readonly work: UnitOfWork;
  readonly app: INestApplicationContext;
  /** Where `demo-accounts.json` is put. */
  readonly dataDir: string;
  readonly seed: number;
  readonly scale: number;
  readonly say: (line: string) => void;
  /** How passwords are kept. Making all of them costs ten seconds of work, which a test of something else does without. */
  readonly hash?: (password: string) => Promise<string>;
}

/** Makes three made-up units with a year behind them. Cut short, it goes on where it was when it is asked again. */
export async function seedDemo(wish: DemoWish): Promise<void> {
  const { adminUrl, keys, work, app, dataDir, hash = hashPassword } = wish;
  const services = servicesOf(app);
  await asOwner(adminUrl, async (owner) => {
    const { seed, scale, asOf } = await begin(owner, wish);
    const horizon = new Horizon(asOf);
    const units = await settle({ owner, work, services, horizon });
    const staff = new Map(units.flatMap((unit) => [...unit.staff]));
    const pen = { services, horizon, seed };
    const plan = planOf(units, { horizon, seed, scale });
    const made = await filesMade(owner);
    // Passwords are hashed beside the rest: that takes the processor, and the rest mostly waits for the database.
    await allDone([openAccounts(owner, staff, { keys, dataDir, hash }), write(wish, { plan, pen, made, scale })]);
    await writeByHand(units, { owner, work, pen });
    await complete(owner);
  });
  wish.say('Demo: klar.');
}

interface Writing {
  readonly plan: readonly UnitYear[];
  readonly pen: Pen;
  /** The keys of what stands already. */
  readonly made: ReadonlySet<string>;
  readonly scale: number;
}

/** First what belongs to the units, then every file, then what comes on top of them. */
async function write({ work, say }: DemoWish, { plan, pen, made, scale }: Writing): Promise<void> {
  const left = (pieces: readonly Piece[]) => pieces.filter(({ key }) => !made.has(key));
  await makeInTurn(work, left(groundOf(plan, scale, pen)));
  const units = plan.map(({ unit }) => unit);
  const files = filesOf(plan, pen, await shiftFinder(work, units));
  const toMake = left(files);
  await makeAll(work, toMake, new Progress(files.length, files.length - toMake.length, say).one);
  await makeInTurn(work, left(afterFiles(plan, scale, pen)));
}
