import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { newSecret, sealSecret } from '#access';
import type { Assignment } from '#kernel';
import type { KeyRing } from '#persistence';
import type { Colleague } from './roster.js';

/** What somebody who tries the demo needs to sign in as one of its staff (contract 2). */
interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly totpSecret: string;
  readonly name: string;
  readonly unit: string;
  readonly assignments: readonly Assignment[];
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Sixteen letters that are easy to read: nothing works with a built-in password, not even in a demo. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join(
    '-',
  );

const ENROL = `INSERT INTO access.credential (staff_id, password_hash, totp_sealed, enrolled_at)
  SELECT id, $2, $3, ctx.clock_now() FROM access.staff WHERE id = $1
  ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash, totp_sealed = excluded.totp_sealed`;

/** What accounts are made with. */
export interface AccountGround {
  readonly keys: KeyRing;
  readonly dataDir: string;
  readonly hash: (password: string) => Promise<string>;
}

/** Gives everybody a password and a second factor of her own, and writes them where the one who started the demo finds them. */
export async function openAccounts(
  owner: pg.Client,
  staff: ReadonlyMap<string, { readonly id: string; readonly colleague: Colleague }>,
  { keys, dataDir, hash }: AccountGround,
): Promise<void> {
  const opened = await Promise.all(
    [...staff.values()].map(async ({ id, colleague }) => {
      const { username, name, unit, assignments } = colleague;
      const account: DemoAccount = {
        username,
        password: newPassword(),
        totpSecret: newSecret(),
        name,
        unit,
        assignments,
      };
      return { id, account, hash: await hash(account.password) };
    }),
  );
  for (const { id, account, hash: kept } of opened)
    await owner.query(ENROL, [id, kept, sealSecret(keys, id, account.totpSecret)]);
  keep(
    dataDir,
    opened.map(({ account }) => account),
  );
}

/** Whole or not at all, and for nobody else on the machine to read. */
function keep(dataDir: string, accounts: readonly DemoAccount[]): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'demo-accounts.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}
