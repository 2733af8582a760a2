import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault, Head } from './chain.js';

/** Where the chains stood at an instant. Each line of the file also names the line before it. */
interface Checkpoint {
  readonly at: string;
  readonly heads: readonly (readonly [unitId: string, seq: number, hash: string])[];
  readonly previous: string;
}

/** The key that signs checkpoints, and the one that proves them. */
export interface WitnessKeys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const CHECKPOINTS_FILE = 'log-checkpoints.jsonl';
const PRIVATE = 'log-witness.key';
const PUBLIC = 'log-witness.pub';

const besideOf = (keyFile: string, name: string): string => path.join(path.dirname(keyFile), name);

/** Reads the witness's pair of keys beside the key-encryption key, or makes it the first time. */
export function openWitnessKeys(keyFile: string): WitnessKeys {
  const file = besideOf(keyFile, PRIVATE);
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(besideOf(keyFile, PUBLIC), publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const privateKey = createPrivateKey(readFileSync(file));
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** The witness's public key, where it has been at work. */
export function witnessPublicKey(keyFile: string): KeyObject | undefined {
  const file = besideOf(keyFile, PUBLIC);
  return existsSync(file) ? createPublicKey(readFileSync(file)) : undefined;
}

/** What the next line must name as the one before it. */
export const nameOf = (line: string): string => hash('sha256', line);

/** One signed line, without its end. */
export function signedLine(
  heads: readonly Head[],
  { at, previous, privateKey }: { at: Date; previous: string; privateKey: KeyObject },
): string {
  const checkpoint: Checkpoint = {
    at: at.toISOString(),
    heads: heads.map(({ unitId, seq, hash: named }) => [unitId, seq, named] as const),
    previous,
  };
  const signature = sign(null, Buffer.from(JSON.stringify(checkpoint)), privateKey).toString('base64');
  return JSON.stringify({ ...checkpoint, signature });
}

/** What a file of checkpoints says, and the first thing wrong with the file itself. */
export interface Testimony {
  readonly points: Map<string, Map<number, string>>;
  readonly count: number;
  readonly fault?: Fault;
}

/** Whole lines only: what a kill cut off in the middle was never a checkpoint. */
export const linesIn = (text: string): string[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);

/** Reads every checkpoint and proves its signature and its place in the file. */
export function readCheckpoints(text: string, publicKey: KeyObject): Testimony {
  const points = new Map<string, Map<number, string>>();
  let previous = '';
  let count = 0;
  for (const line of linesIn(text)) {
    count += 1;
    const checkpoint = proven(line, publicKey);
    if (checkpoint === undefined || checkpoint.previous !== previous)
      return { points, count, fault: { unitId: '', why: `line ${count} of the checkpoints is not what was signed` } };
    for (const [unitId, seq, named] of checkpoint.heads) pointsOf(points, unitId).set(seq, named);
    previous = nameOf(line);
  }
  return { points, count };
}

function pointsOf(points: Map<string, Map<number, string>>, unitId: string): Map<number, string> {
  const known = points.get(unitId) ?? new Map<number, string>();
  points.set(unitId, known);
  return known;
}

function proven(line: string, publicKey: KeyObject): Checkpoint | undefined {
  try {
    const { signature, ...checkpoint } = JSON.parse(line) as Checkpoint & { signature: string };
    const right = verify(null, Buffer.from(JSON.stringify(checkpoint)), publicKey, Buffer.from(signature, 'base64'));
    return right ? checkpoint : undefined;
  } catch {
    // Not even JSON, or without a signature: no checkpoint, and the caller says so.
    return undefined;
  }
}
