import { RuleBroken, type Compartment, type Role } from '#kernel';
import type { Tx } from '#persistence';

const PLACES = { name: 'role-places', text: 'SELECT compartments FROM access.role WHERE code = $1' };

/** Refuses a role in a compartment where there is no such role, and one without where it needs one (model 3.5). */
export async function mustBePair(tx: Tx, role: Role, compartment: Compartment | null): Promise<void> {
  const { compartments } = await tx.row<{ compartments: string[] }>(PLACES, [role]);
  const fits = compartment === null ? compartments.length === 0 : compartments.includes(compartment);
  if (!fits) throw new RuleBroken('assignment.no-such-pair', 'There is no such role in that compartment.');
}
