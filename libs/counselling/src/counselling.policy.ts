import { type Actor, holds } from '#kernel';
import { COUNSELLORS } from './counselling.permissions.js';

/** The compartments that this library's files stand in. */
export const TALKING = ['counselling', 'kast'] as const;

/** Does she hold the talks in this compartment? Whose file it is, the care team has already decided. */
export const counsels = (actor: Actor, compartment: string): boolean => holds(actor, COUNSELLORS, compartment);

/** Does she sit in this compartment's reception? */
export const receives = (actor: Actor, compartment: string): boolean => holds(actor, ['receptionist'], compartment);
