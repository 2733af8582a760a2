import { decrypt, encrypt } from './key-ring.js';

const BLOCK = 256;

/** Where a sealed text stands: table and column as `journal.note_version.facts`, and the row's id. */
export interface Place {
  readonly column: string;
  readonly row: string;
}

/** Length first, then the text, then zeros up to 256 bytes: the length of a note tells nothing. */
function padded(text: string): Buffer {
  const body = Buffer.from(text);
  const whole = Buffer.alloc(Math.ceil((body.length + 4) / BLOCK) * BLOCK);
  whole.writeUInt32BE(body.length);
  body.copy(whole, 4);
  return whole;
}

/** Seals and opens the texts of one client file with that file's own data key. */
export class Box {
  readonly #key: Buffer;

  constructor(
    key: Buffer,
    readonly clientId: string,
  ) {
    this.#key = key;
  }

  seal(place: Place, text: string): Buffer {
    return encrypt(this.#key, padded(text), this.#about(place));
  }

  open(place: Place, sealed: Buffer): string {
    const whole = decrypt(this.#key, sealed, this.#about(place));
    return whole.subarray(4, 4 + whole.readUInt32BE()).toString();
  }

  #about(place: Place): string {
    return `${place.column}|${place.row}|${this.clientId}`;
  }
}
