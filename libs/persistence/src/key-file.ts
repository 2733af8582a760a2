import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './embedded/embedded.js';
import { KeyRing } from './vault/key-ring.js';

/** Reads the key-encryption key, or makes it the first time. Whoever loses this file has lost what it sealed. */
export function openKeyFile(file: string): KeyRing {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new CannotStart(`The key file ${path.basename(file)} does not hold 32 bytes in base64.`);
  return new KeyRing(key);
}
