const EVERY_MS = 1_000;

/** Says about once a second how far the making has come. */
export class Progress {
  #made = 0;
  #said = 0;

  constructor(
    private readonly all: number,
    private readonly say: (line: string) => void,
  ) {}

  readonly one = (): void => {
    this.#made += 1;
    const now = performance.now();
    if (now - this.#said < EVERY_MS) return;
    this.#said = now;
    this.say(`Demo: ${this.#made} av ${this.all} akter …`);
  };
}
