import { type Actor, holds, type Role } from '#kernel';
import { ClientsPermissions } from '../clients.permissions.js';
import type { Client } from './client.entity.js';

/** Those who look after files without reading them. */
const OUTSIDE: readonly Role[] = ['receptionist', 'registrar'];

/** Does this person write in files of this compartment, or does she only see their shells? */
export const seesContent = (actor: Actor, compartment: string): boolean =>
  actor.kind === 'job' ||
  actor.assignments.some((one) => one.compartment === compartment && !OUTSIDE.includes(one.role));

/** The right to say that two files of this compartment are one person's; which two, the care teams decide. */
export const mayMerge = (actor: Actor, compartment: string): boolean =>
  actor.permissions.has(ClientsPermissions.mergeClients.name) && seesContent(actor, compartment);

/** What this person may do to this file. Enforced by the service, and sent along so that screens never guess. */
export const allowedOn = (client: Client, actor: Actor) => {
  const may = (name: string) => actor.permissions.has(name);
  const own = client.mergedInto === null;
  return {
    edit: own && may(ClientsPermissions.changeClients.name),
    addAlias: own && may(ClientsPermissions.changeClients.name),
    readIdentity: may(ClientsPermissions.readIdentity.name) && seesContent(actor, client.compartment),
    merge: own && mayMerge(actor, client.compartment),
    appointToCareTeam:
      own && may(ClientsPermissions.appointCareTeam.name) && holds(actor, ['receptionist'], client.compartment),
    protect: own && may(ClientsPermissions.changeClients.name),
    seeContent: seesContent(actor, client.compartment),
  };
};
