const EVERY_MS = 1_000;

/** Says about once a second how far the making has come. */
export class Progress {
  #made: number;
  #said = 0;

  /** `made`: how many stood before, where a run goes on. */
  constructor(
    private readonly all: number,
    made: number,
    private readonly say: (line: string) => void,
  ) {
    this.#made = made;
  }

  readonly one = (): void => {
    this.#made += 1;
    const now = performance.now();
    if (now - this.#said < EVERY_MS) return;
    this.#said = now;
    this.say(`Demo: ${this.#made} av ${this.all} akter …`);
  };
}
