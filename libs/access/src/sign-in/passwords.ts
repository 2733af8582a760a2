import { hash, verify, type Options } from '@node-rs/argon2';
import { Semaphore } from './turns.js';

const ARGON2ID = 2;

/** Argon2id, 64 MiB, three passes (safety 3). */
const COST: Options = { algorithm: ARGON2ID, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

/** Two at a time: a flood of guesses costs 128 MiB of memory and no more. */
const two = new Semaphore(2);

/** The same letters typed on two keyboards are the same password. */
const plain = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => two.hold(() => hash(plain(password), COST));

/** What a wrong name is compared with: of 32 random bytes that were thrown away, at the same cost. Nobody's. */
export const NOBODYS =
  '$argon2id$v=19$m=65536,t=3,p=1$ifeiqQYDSaQWxRJgawEe4g$D+hgmHuLNY083ktYKbYlv7oUqj0uXCRKv4H4dMFKtIA';

/** Is this the password? Where there is none to compare with, it takes the same time to say no. */
export async function isPassword(known: string | null | undefined, password: string): Promise<boolean> {
  const right = await two.hold(() => verify(known ?? NOBODYS, plain(password)));
  return right && typeof known === 'string';
}
