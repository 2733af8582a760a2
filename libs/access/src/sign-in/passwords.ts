import { hash, verify, type Options } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { Semaphore } from './turns.js';

const ARGON2ID = 2;

/** Argon2id, 64 MiB, three passes (safety 3). */
const COST: Options = { algorithm: ARGON2ID, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

/** Two at a time: a flood of guesses costs 128 MiB of memory and no more. */
const two = new Semaphore(2);

/** The same letters typed on two keyboards are the same password. */
const plain = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => two.hold(() => hash(plain(password), COST));

let nobodys: Promise<string> | undefined;

/** Is this the password? Where there is none to compare with, it takes the same time to say no. */
export async function isPassword(known: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(24).toString('base64'));
  const against = known ?? (await nobodys);
  const right = await two.hold(() => verify(against, plain(password)));
  return right && typeof known === 'string';
}

/** Makes ready what a wrong name is compared with, so that the first one takes no longer than the next. */
export const warmUp = async (): Promise<void> => {
  await isPassword(null, '');
};
