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
  return hands(AT_A_TIME, async (go) => {
    for (let piece = waiting.pop(); piece !== undefined && go(); piece = waiting.pop()) {
      await makeOne(work, piece);
      made();
    }
  });
}

/** One after the other within each unit: pieces that take several people's time in turn could wait for each other. */
export function makeInTurn(work: UnitOfWork, pieces: readonly Piece[]): Promise<void> {
  const units = [...new Set(pieces.map(({ unitId }) => unitId))];
  return hands(units.length, async (go, nth) => {
    for (const piece of pieces.filter(({ unitId }) => unitId === units[nth])) if (go()) await makeOne(work, piece);
  });
}

/** Several at work at once. When one cannot go on, the others finish what they hold and stop; then the fault is told. */
async function hands(count: number, work: (go: () => boolean, nth: number) => Promise<void>): Promise<void> {
  let stopped = false;
  const hand = async (_: unknown, nth: number): Promise<void> => {
    try {
      await work(() => !stopped, nth);
    } catch (error) {
      stopped = true;
      throw error;
    }
  };
  await allDone(Array.from({ length: count }, hand));
}

/** Waits for every one, also when one has failed. */
export async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** One log row a file: `demo.seed`; what belongs to nobody's file is told apart from it. */
function makeOne(work: UnitOfWork, { key, unitId, of, make }: Piece): Promise<void> {
  return work.run(jobActor(JOB, unitId), of === 'file' ? JOB : 'demo.furnish', async (tx) => {
    tx.note(key);
    await make(tx);
  });
}
