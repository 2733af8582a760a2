import { jobActor } from '#kernel';
import type { Tx, UnitOfWork } from '#persistence';

export const JOB = 'demo.seed';

/** One transaction of the demo: a client file with everything in it, or something of the unit's own. */
export interface Piece {
  /** Where in the plan it stands. The log keeps it, and a run that goes on passes it by. */
  readonly key: string;
  readonly unitId: string;
  readonly of: 'file' | 'unit';
  readonly make: (tx: Tx) => Promise<void>;
}

/** How many are made at a time; the database's own door for jobs has twelve places. */
const AT_A_TIME = 6;

/** Makes every piece, several at a time, each in a transaction with its own row in the log. */
export function makeAll(work: UnitOfWork, pieces: readonly Piece[], made: () => void): Promise<void> {
  const waiting = pieces.toReversed();
  return hands(AT_A_TIME, async () => {
    for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
      await makeOne(work, piece);
      made();
    }
  });
}

/** One after the other within each unit: pieces that take several people's time in turn could wait for each other. */
export function makeInTurn(work: UnitOfWork, pieces: readonly Piece[]): Promise<void> {
  const units = [...new Set(pieces.map(({ unitId }) => unitId))];
  return hands(units.length, async (nth) => {
    for (const piece of pieces.filter(({ unitId }) => unitId === units[nth])) await makeOne(work, piece);
  });
}

async function hands(count: number, work: (nth: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, nth) => work(nth)));
}

/** One log row a file: `demo.seed`; what belongs to nobody's file is told apart from it. */
function makeOne(work: UnitOfWork, { key, unitId, of, make }: Piece): Promise<void> {
  return work.run(jobActor(JOB, unitId), of === 'file' ? JOB : 'demo.furnish', async (tx) => {
    tx.note(key);
    await make(tx);
  });
}
