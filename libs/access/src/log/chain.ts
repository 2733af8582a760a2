import { hash } from 'node:crypto';

/** Fields of a log row as texts, in the order they are hashed in; `previous` last of them, then the row's own hash. */
export type RowTexts = readonly string[];

const UNIT = 0;
const SEQ = 1;
const PREVIOUS = 12;
const HASH = 13;
const SEPARATOR = '\u001f';

/** The end of one unit's chain, or a point of it that was signed. Hashes are hex. */
export interface Head {
  readonly unitId: string;
  readonly seq: number;
  readonly hash: string;
}

/** The first thing that is wrong in one unit's chain; no row where the fault lies beside the rows. */
export interface Fault {
  readonly unitId: string;
  readonly seq?: number;
  readonly why: string;
}

/** Points of the chains that were signed: unit, then row number, then its hash. */
export type SignedPoints = ReadonlyMap<string, ReadonlyMap<number, string>>;

interface Place {
  seq: number;
  hash: string;
  faulty: boolean;
}

/** What the first row of a unit points back to. */
export const beginningOf = (unitId: string): string => hash('sha256', unitId);

/** The hash a row must have, made anew from its fields (audit.canonical). */
export const hashOf = (row: RowTexts): string => hash('sha256', row.slice(0, HASH).join(SEPARATOR));

/** Walks the rows of all units in order and keeps the first fault of each. */
export class ChainWalk {
  readonly faults: Fault[] = [];
  rows = 0;
  readonly #places = new Map<string, Place>();

  constructor(private readonly signed: SignedPoints = new Map()) {}

  get units(): number {
    return this.#places.size;
  }

  step(row: RowTexts): void {
    this.rows += 1;
    const unitId = row[UNIT] as string;
    const place = this.#placeOf(unitId);
    if (place.faulty) return;
    const why = this.#faultIn(row, place);
    if (why !== undefined) return this.#fail(unitId, place, { seq: Number(row[SEQ]), why });
    place.seq += 1;
    place.hash = row[HASH] as string;
  }

  /** Compares where each chain ended with its head, and with the last point that was signed. */
  end(heads: readonly Head[]): void {
    const known = new Map(heads.map((head) => [head.unitId, head]));
    for (const unitId of new Set([...known.keys(), ...this.#places.keys(), ...this.signed.keys()])) {
      const place = this.#placeOf(unitId);
      const fault = place.faulty ? undefined : (this.#beyond(unitId, place) ?? headFault(known.get(unitId), place));
      if (fault !== undefined) this.#fail(unitId, place, fault);
    }
  }

  #placeOf(unitId: string): Place {
    const known = this.#places.get(unitId);
    if (known !== undefined) return known;
    const place = { seq: 0, hash: beginningOf(unitId), faulty: false };
    this.#places.set(unitId, place);
    return place;
  }

  #faultIn(row: RowTexts, place: Place): string | undefined {
    if (row[SEQ] !== String(place.seq + 1)) return `row ${place.seq + 1} should stand here`;
    if (row[PREVIOUS] !== place.hash) return 'it does not follow from the row before it';
    if (hashOf(row) !== row[HASH]) return 'it has been changed since it was written';
    const signed = this.signed.get(row[UNIT] as string)?.get(place.seq + 1);
    if (signed !== undefined && signed !== row[HASH]) return 'it is not the row that was signed in a checkpoint';
    return undefined;
  }

  #beyond(unitId: string, { seq }: Place): Omit<Fault, 'unitId'> | undefined {
    let last = 0;
    for (const point of this.signed.get(unitId)?.keys() ?? []) last = Math.max(last, point);
    return last > seq
      ? { seq: seq + 1, why: `it is gone; a checkpoint was signed when the log had ${last} rows` }
      : undefined;
  }

  #fail(unitId: string, place: Place, fault: Omit<Fault, 'unitId'>): void {
    place.faulty = true;
    this.faults.push({ unitId, ...fault });
  }
}

function headFault(head: Head | undefined, place: Place): Omit<Fault, 'unitId'> | undefined {
  if (head === undefined) return place.seq === 0 ? undefined : { why: 'the head of the chain is gone' };
  if (head.seq > place.seq) return { seq: place.seq + 1, why: `it is gone; the chain goes on to row ${head.seq}` };
  if (head.seq < place.seq) return { seq: head.seq + 1, why: 'it stands beyond the head of the chain' };
  return head.hash === place.hash
    ? undefined
    : { seq: place.seq, why: 'it is not the row the head of the chain names' };
}
