import type { Actor } from '#kernel';
import type { Tx } from '#persistence';

/**
 * The same transaction, as if it were done at another moment, and by a member of staff where one is named: what the
 * house's own deeds write in it gets that time and that name. For the past of the demo only; the log row still says
 * when the demo was made, and that the house made it.
 */
export function asOf(tx: Tx, moment: Date, by?: string): Tx {
  const actor = by === undefined ? tx.actor : ({ ...tx.actor, id: by } as unknown as Actor);
  const shown: Readonly<Record<string, unknown>> = { now: moment, actor };
  return new Proxy(tx, {
    get: (real, name) => {
      if (typeof name === 'string' && name in shown) return shown[name];
      const value: unknown = Reflect.get(real, name, real);
      return typeof value === 'function' ? (value as (...all: never) => unknown).bind(real) : value;
    },
  });
}
