import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file under the given files and directories, in a stable order; what is not there is left out. */
export function filesUnder(...places) {
  return places.flatMap((place) => {
    if (!existsSync(place)) return [];
    const entries = readdirOrFile(place);
    return entries ? filesUnder(...entries) : [place];
  });
}

function readdirOrFile(place) {
  try {
    return readdirSync(place)
      .filter((name) => name !== 'node_modules')
      .sort()
      .map((name) => path.join(place, name));
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** One hash of names and contents: a file that is renamed or removed changes it too. */
export function hashOf(...places) {
  const hash = createHash('sha256');
  for (const file of filesUnder(...places)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export const stamped = (file, value) => existsSync(file) && readFileSync(file, 'utf8') === value;

export const stamp = (file, value) => writeFileSync(file, value);
