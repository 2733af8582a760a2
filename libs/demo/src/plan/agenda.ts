import type { HalfOpen } from '#calendar';

const DAY = 86_400_000;

/** Who is busy when, as far as the plan has come; kept so that nothing planned later takes the same time. */
export class Agenda {
  readonly #days = new Map<string, HalfOpen[]>();

  isFree(resources: readonly string[], during: HalfOpen): boolean {
    return resources.every((id) =>
      this.#on(id, during).every((one) => one.endsAt <= during.startsAt || one.startsAt >= during.endsAt),
    );
  }

  take(resources: readonly string[], during: HalfOpen): void {
    for (const id of resources)
      for (const key of keysOf(id, during)) this.#days.set(key, [...(this.#days.get(key) ?? []), during]);
  }

  /** Takes the time where all of them are free; tells whether they were. */
  takeIfFree(resources: readonly string[], during: HalfOpen): boolean {
    const free = this.isFree(resources, during);
    if (free) this.take(resources, during);
    return free;
  }

  #on(id: string, during: HalfOpen): HalfOpen[] {
    return keysOf(id, during).flatMap((key) => this.#days.get(key) ?? []);
  }
}

/** One key for each UTC day that is touched: a holiday of four weeks is looked up as quickly as an hour. */
function keysOf(id: string, { startsAt, endsAt }: HalfOpen): string[] {
  const keys: string[] = [];
  for (let day = Math.floor(startsAt.getTime() / DAY); day * DAY < endsAt.getTime(); day += 1)
    keys.push(`${id}|${day}`);
  return keys;
}
