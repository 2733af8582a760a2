import type { INestApplicationContext } from '@nestjs/common';
import type { KeyRing, UnitOfWork } from '#persistence';
import { servicesOf } from './house/services.js';
import { settle } from './house/settle.js';
import { asOwner, begin, complete, filesMade } from './keeping/beginning.js';
import { makeAll, makeInTurn, type Piece } from './keeping/piece.js';
import { Progress } from './keeping/progress.js';
import { openAccounts } from './people/accounts.js';
import { Horizon } from './plan/horizon.js';
import { afterFiles, filesOf, groundOf, planOf, shiftFinder } from './plan/whole.js';

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
}

/** Makes three made-up units with a year behind them. Cut short, it goes on where it was when it is asked again. */
export async function seedDemo(wish: DemoWish): Promise<void> {
  const { adminUrl, keys, work, app, dataDir, say } = wish;
  const services = servicesOf(app);
  await asOwner(adminUrl, async (owner) => {
    const { seed, scale, asOf } = await begin(owner, wish);
    const horizon = new Horizon(asOf);
    const units = await settle({ owner, work, services, horizon });
    const accounts = openAccounts(owner, new Map(units.flatMap(({ staff }) => [...staff])), { keys, dataDir });
    const plan = planOf(units, { horizon, seed, scale });
    const pen = { services, horizon, seed };
    const made = await filesMade(owner);
    const left = (pieces: readonly Piece[]) => pieces.filter(({ key }) => !made.has(key));
    await makeInTurn(work, left(groundOf(plan, pen)));
    const files = left(filesOf(plan, pen, await shiftFinder(work, units)));
    await makeAll(work, files, new Progress(files.length, say).one);
    await makeInTurn(work, left(afterFiles(plan, pen)));
    await accounts;
    await complete(owner);
  });
  say('Demo: klar.');
}
