import { Injectable } from '@nestjs/common';
import { ageOn } from '#calendar';
import { RuleBroken } from '#kernel';
import type { FileRef, Tx } from '#persistence';
import { CareTeamMember, DAYS_AFTER_LAST, type GroundForCare } from './files/care-team.entity.js';
import { Client } from './files/client.entity.js';
import type { IdentityGiven } from './files/client.inputs.js';
import { Identities } from './files/identities.js';
import { filesOf } from './merge/files-of.js';
import { ServiceKind } from './service-kinds/service-kind.entity.js';

const DAY = 86_400_000;
const LEAVE = {
  name: 'care-team-leave',
  text: 'UPDATE clients.care_team SET until = $2, version = version + 1 WHERE source_id = $1 AND until IS NULL',
};
const MEMBERS = {
  name: 'care-team-members',
  text: 'SELECT DISTINCT staff_id FROM clients.care_team WHERE client_id = $1 AND since <= $2 AND (until IS NULL OR until > $2)',
};

type Describable = 'relation' | 'pathway' | 'otherPathways' | 'homeCounty' | 'homeMunicipality';

/** Why a colleague is let into a file. */
export interface Joining {
  readonly staffId: string;
  readonly ground: GroundForCare;
  readonly sourceId?: string;
  readonly reason?: string;
  readonly since?: Date;
  readonly until?: Date;
}

/** An identity number and its kind. */
export interface KnownIdentity {
  readonly type: string;
  readonly value: string;
}

/** What other parts of the house may ask about clients, inside their own transaction. */
@Injectable()
export class ClientDirectory {
  constructor(private readonly identities: Identities) {}

  /** The client, where this person may see her; 404 otherwise. */
  client(tx: Tx, clientId: string): Promise<Client> {
    return tx.get(Client, clientId);
  }

  /** The client, held against other deeds on the same file. */
  held(tx: Tx, clientId: string): Promise<Client> {
    return tx.lock(Client, clientId);
  }

  /**
   * The file to write in: open, and of the compartment the writing is for. What belongs to something that already lives
   * in a file that was merged away (a note of its session, a contract of its place in the queue) goes on there.
   */
  async fileIn(tx: Tx, clientId: string, compartments: readonly string[], goesOn = false): Promise<Client> {
    const client = await this.client(tx, clientId);
    if (!compartments.includes(client.compartment))
      throw new RuleBroken('client.wrong-compartment', 'This belongs to another part of the unit.');
    if (goesOn) client.mustBeKept();
    else client.mustBeOpen();
    return client;
  }

  /** Who she is, where it is recorded in this file or in one that is read in it. */
  async identityOf(tx: Tx, clientId: string): Promise<KnownIdentity | undefined> {
    for (const file of await filesOf(tx, clientId)) {
      const known = await this.identities.known(tx, file);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** Health care may learn who an anonymous patient is (förordning 2008:363); no other file ever changes like this. */
  async identify(tx: Tx, client: Client, given: IdentityGiven): Promise<void> {
    client.becomeIdentified();
    await tx.save(client);
    await this.identities.record(tx, client, given);
  }

  /** P02, SoL 11:6: she has been told of all the unit offers; what she answered about it is written nowhere. */
  async informed(tx: Tx, clientId: string): Promise<void> {
    const client = await this.held(tx, clientId);
    client.informedAboutUnitAt = tx.now;
    await tx.save(client);
  }

  /** What is told of somebody where she is taken in: who she is to whom it is about, how she came, where she lives. */
  async describe(tx: Tx, client: Client, told: Partial<Pick<Client, Describable>>): Promise<void> {
    const said = Object.entries(told).filter(([, value]) => value !== undefined);
    if (said.length === 0) return;
    await tx.save(Object.assign(client, Object.fromEntries(said)));
  }

  /** How old she is on a day; undefined where nobody knows (contract 3: a birth year counts as 31 December). */
  ageOn(client: Client, date: string): number | undefined {
    if (client.birthDate !== null) return ageOn(client.birthDate, date);
    if (client.birthYear !== null) return ageOn({ birthYear: client.birthYear }, date);
    return client.ageSelfStated ?? undefined;
  }

  /** The unit's kind of service by its code; refused where the file's mode is not one it accepts (D3). */
  async serviceFor(
    tx: Tx,
    client: Pick<Client, 'compartment' | 'documentationMode'>,
    code: string,
  ): Promise<ServiceKind> {
    const [kind] = await tx.find(ServiceKind, { unitId: tx.unitId, code });
    if (kind === undefined || !kind.active || kind.compartment !== client.compartment)
      throw new RuleBroken('service.not-given-here', 'The unit does not give this service in this compartment.');
    if (!kind.acceptedModes.includes(client.documentationMode))
      throw new RuleBroken('client.mode-not-accepted', 'The service cannot be documented in the way this file is.');
    return kind;
  }

  /** Lets a colleague into the file, on a ground that can end. */
  async join(tx: Tx, file: FileRef, { staffId, ground, sourceId, reason, since, until }: Joining): Promise<void> {
    const member = {
      ...file,
      staffId,
      ground,
      sourceId: sourceId ?? null,
      reason: reason ?? null,
      since: since ?? tx.now,
      until: until ?? null,
    };
    await tx.add(Object.assign(new CareTeamMember(), member, { createdAt: tx.now }));
  }

  /** The ground is gone; she may look for ninety days more (model 3.1). */
  async leave(tx: Tx, sourceId: string, at: Date = tx.now): Promise<void> {
    await tx.change(LEAVE, [sourceId, new Date(at.getTime() + DAYS_AFTER_LAST * DAY)]);
  }

  /** Who is in the file's care team just now. */
  async team(tx: Tx, clientId: string): Promise<string[]> {
    const rows = await tx.rows<{ staff_id: string }>(MEMBERS, [clientId, tx.now]);
    return rows.map(({ staff_id }) => staff_id);
  }
}
