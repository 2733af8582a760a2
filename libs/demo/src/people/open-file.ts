import { instantOf } from '#calendar';
import type { Client } from '#clients';
import type { Tx } from '#persistence';
import type { Dice } from '../chance/dice.js';
import type { Services } from '../house/services.js';
import { asOf } from '../keeping/as-of.js';
import type { Horizon } from '../plan/horizon.js';
import type { Persona } from './persona.js';

/** Whose file is opened, and whether it has been closed since. */
export interface Opening {
  readonly persona: Persona;
  readonly closed: boolean;
  readonly dice: Dice;
}

/** Opens a file as reception does, on the day it was; the chance in it comes from the dice, so that it comes out the same twice. */
export async function openFile(
  tx: Tx,
  { persona, closed, dice }: Opening,
  { services, horizon }: { readonly services: Services; readonly horizon: Horizon },
): Promise<Client> {
  const openedAt = horizon.past(persona.openedOn, '09:30');
  const past = asOf(tx, openedAt < instantOf(horizon.today, '00:00') ? openedAt : tx.now);
  const client = await services.clients.registerIn(past, persona.input, dice.below);
  if (closed) {
    client.status = 'closed';
    await tx.save(client);
  }
  return client;
}
