import { Injectable } from '@nestjs/common';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { ClientDirectory } from '../client-directory.js';
import type { Client } from '../files/client.entity.js';
import { allowedOn } from '../files/client.policy.js';
import type { ClientView } from '../files/client.views.js';
import { ClientsService } from '../files/clients.service.js';
import { Protection } from './protection.entity.js';
import type { EndProtection, ProtectClient } from './protection.inputs.js';
import { NamedView, ProtectionsView, ProtectionView } from './protection.views.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

const WORKING_HERE = {
  name: 'protection-staff-here',
  text: `SELECT DISTINCT s.id, s.name FROM access.staff s JOIN access.assignment a ON a.unit_id = s.unit_id AND a.staff_id = s.id
    WHERE s.unit_id = $1 AND s.id = ANY ($2::uuid[]) AND a.compartment = $3 AND (a.until IS NULL OR a.until > $4)`,
};
const NAMES = {
  name: 'protection-staff-names',
  text: 'SELECT id, name FROM access.staff WHERE unit_id = $1 AND id = ANY ($2::uuid[]) ORDER BY name, id',
};

/** Protects a person: from then on only those who are named see that she is here at all (S25). */
@Injectable()
export class ProtectionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly clients: ClientsService,
  ) {}

  read(actor: StaffActor, clientId: string): Promise<ProtectionsView> {
    return this.work.look(actor, 'clients.protection.read', async (tx) => {
      const client = await this.directory.client(tx, clientId);
      tx.shown([client.id]);
      return this.#told(tx, client);
    });
  }

  protect(
    actor: StaffActor,
    clientId: string,
    { input, expected }: { input: ProtectClient; expected: Expected },
  ): Promise<ClientView> {
    return this.work.run(actor, 'clients.protection.protect', async (tx) => {
      const client = await this.#open(tx, actor, { clientId, expected });
      await this.#mustWorkHere(tx, client, input.team);
      if (!input.team.includes(actor.id))
        throw new RuleBroken('client.protection-without-you', 'Name yourself too, or you no longer see the file.');
      await this.#end(tx, client, actor);
      const { level, team } = input;
      const protection = Object.assign(new Protection(), {
        ...client.file,
        level,
        team: [...new Set(team)],
        decidedBy: actor.id,
        createdAt: tx.now,
      });
      await tx.add(protection.because(await tx.box(client.id), input.reason));
      return this.#saved(tx, client, level);
    });
  }

  end(
    actor: StaffActor,
    clientId: string,
    { input, expected }: { input: EndProtection; expected: Expected },
  ): Promise<ClientView> {
    return this.work.run(actor, 'clients.protection.end', async (tx) => {
      const client = await this.#open(tx, actor, { clientId, expected });
      if (!allowedOn(client, actor).seeContent) throw new NotAllowed();
      const ended = await this.#end(tx, client, actor);
      if (ended === undefined) throw new RuleBroken('client.not-protected', 'She is not protected.');
      ended.because(await tx.box(client.id), `${ended.why(await tx.box(client.id))} – ${input.reason}`.slice(0, 500));
      await tx.save(ended);
      return this.#saved(tx, client, 'none');
    });
  }

  async #open(
    tx: Tx,
    actor: StaffActor,
    { clientId, expected }: { clientId: string; expected: Expected },
  ): Promise<Client> {
    const client = await this.directory.held(tx, clientId);
    if (!allowedOn(client, actor).protect) throw new NotAllowed();
    expected.of(client);
    client.mustBeOpen();
    return client;
  }

  async #end(tx: Tx, client: Client, { id }: StaffActor): Promise<Protection | undefined> {
    const [current] = (await tx.find(Protection, { clientId: client.id })).filter(({ until }) => until === null);
    if (current === undefined) return undefined;
    current.end(tx.now, id);
    await tx.save(current);
    return current;
  }

  async #saved(tx: Tx, client: Client, level: string): Promise<ClientView> {
    client.protectedLevel = level;
    await tx.save(client);
    return this.clients.view(tx, client);
  }

  async #mustWorkHere(tx: Tx, client: Client, team: readonly string[]): Promise<void> {
    const here = await tx.rows<Named>(WORKING_HERE, [tx.unitId, team, client.compartment, tx.now]);
    if (here.length < new Set(team).size)
      throw new RuleBroken(
        'client.protection-team-elsewhere',
        'Everybody who is named works in this part of the unit.',
      );
  }

  async #told(tx: Tx, client: Client): Promise<ProtectionsView> {
    const rows = await tx.find(Protection, { clientId: client.id });
    if (rows.length === 0) return new ProtectionsView(client.id, []);
    const box = await tx.box(client.id);
    const named = await tx.rows<Named>(NAMES, [tx.unitId, rows.flatMap(({ team }) => team)]);
    const views = rows
      .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
      .map(
        (row) =>
          new ProtectionView({
            level: row.level,
            team: named.filter(({ id }) => row.team.includes(id)).map(({ id, name }) => new NamedView(id, name)),
            reason: row.why(box),
            since: row.createdAt,
            until: row.until,
          }),
      );
    return new ProtectionsView(client.id, views);
  }
}
