import { Overloaded } from '#kernel';

/**
 * Who may use a database connection, in turn. A queue that moves is waited in; one that has stood still for
 * `stuckMs`, or a wait of `longestMs`, is answered with 503 instead of hanging.
 */
export class Gate {
  #free: number;
  #lastMove = performance.now();
  readonly #waiting: { enter: () => void; refuse: (error: Error) => void; since: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(
    permits: number,
    private readonly stuckMs = 2_000,
    private readonly longestMs = 25_000,
  ) {
    this.#free = permits;
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      this.#lastMove = performance.now();
      return Promise.resolve();
    }
    return new Promise((enter, refuse) => {
      this.#waiting.push({ enter, refuse, since: performance.now() });
      this.#timer ??= setInterval(() => this.#look(), 250).unref();
    });
  }

  #leave(): void {
    this.#lastMove = performance.now();
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next.enter();
  }

  #look(): void {
    const now = performance.now();
    const stuck = now - this.#lastMove > this.stuckMs;
    while (this.#waiting[0] !== undefined && (stuck || now - this.#waiting[0].since > this.longestMs)) {
      this.#waiting.shift()?.refuse(new Overloaded());
    }
    if (this.#waiting.length > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
