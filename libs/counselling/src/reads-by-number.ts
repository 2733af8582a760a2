import type { Actor } from '#kernel';

/** The manager reads by number and opens no file (model 3.5). */
export const readsByNumber = (actor: Actor): boolean => actor.kind === 'staff' && actor.roles.has('unit_manager');
