/** Chance that can be had again: the same seed and the same words give the same throws, on every machine. */
export class Dice {
  #state: number;

  private constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  static of(seed: number, ...about: readonly (string | number)[]): Dice {
    return new Dice(mixed(seed, about.join('/')));
  }

  /** From 0 up to, and without, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, and without, `below`. */
  readonly below = (below: number): number => Math.floor(this.next() * below);

  /** A whole number from one to another, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<T>(of: readonly T[]): T {
    const found = of[this.below(of.length)];
    if (found === undefined) throw new RangeError('There is nothing to choose from');
    return found;
  }

  some<T>(of: readonly T[], count: number): T[] {
    return this.shuffled(of).slice(0, count);
  }

  shuffled<T>(of: readonly T[]): T[] {
    const left = [...of];
    return of.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** One of several, each as likely as its weight says. */
  weighed<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T {
    const all = Object.entries(weights) as [T, number][];
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    const found = all.find(([, weight]) => (left -= weight) < 0) ?? all.at(-1);
    if (found === undefined) throw new RangeError('There is nothing to choose from');
    return found[0];
  }
}

/** FNV-1a over the words, so that adding one file does not change the throws of the others. */
function mixed(seed: number, about: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const letter of about) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
