import { inflateRawSync } from 'node:zlib';
import type { Caller } from '../caller.js';
import type { House } from '../house.js';
import type { Said } from './speaker.js';

/** An answer as its reader has it: a spreadsheet is opened before it is read. */
export interface Read {
  readonly status: number;
  readonly range: string;
  readonly text: string;
}

/** Says something as somebody, and reads what comes back to the last byte, its headers too. */
export async function read(house: House, { person }: Caller, said: Said): Promise<Read> {
  const { method = 'GET', path, body, ifMatch, headers = {} } = said;
  const answer = await fetch(`${house.origin}${path}`, {
    method,
    headers: {
      origin: house.origin,
      ...(person.token === undefined ? {} : { cookie: `__Host-takt=${person.token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...(headers as Record<string, string>),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const text = bytes.subarray(0, 2).toString('latin1') === 'PK' ? unzipped(bytes) : bytes.toString('utf8');
  const named = answer.headers.get('content-disposition') ?? '';
  return { status: answer.status, range: answer.headers.get('content-range') ?? '', text: `${named}${text}` };
}

/** Every file of a zip archive, by its table of contents (APPNOTE 4.3.12). */
export function unzipped(zip: Buffer): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const texts: string[] = [];
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size, at] = [
      zip.readUInt16LE(entry + 10),
      zip.readUInt32LE(entry + 20),
      zip.readUInt32LE(entry + 42),
    ];
    const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const held = zip.subarray(from, from + size);
    texts.push((packed === 0 ? held : inflateRawSync(held)).toString('utf8'));
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return texts.join('\n');
}
