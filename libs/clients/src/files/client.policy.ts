import { type Actor, holds } from '#kernel';
import { ClientsPermissions } from '../clients.permissions.js';
import type { Client } from './client.entity.js';

/** Does this person write in files of this compartment, or does she only see their shells? */
export const seesContent = (actor: Actor, compartment: string): boolean =>
  actor.kind === 'job' ||
  actor.assignments.some((one) => one.compartment === compartment && one.role !== 'receptionist');

/** What this person may do to this file. Enforced by the service, and sent along so that screens never guess. */
export const allowedOn = (client: Client, actor: Actor) => {
  const may = (name: string) => actor.permissions.has(name);
  return {
    edit: may(ClientsPermissions.changeClients.name),
    addAlias: may(ClientsPermissions.changeClients.name),
    readIdentity: may(ClientsPermissions.readIdentity.name) && seesContent(actor, client.compartment),
    appointToCareTeam:
      may(ClientsPermissions.appointCareTeam.name) && holds(actor, ['receptionist'], client.compartment),
    seeContent: seesContent(actor, client.compartment),
  };
};
