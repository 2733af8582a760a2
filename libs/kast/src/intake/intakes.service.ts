import { Injectable } from '@nestjs/common';
import { type Client, ClientDirectory, ClientsService } from '#clients';
import { type Actor, type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { KastContactsService } from '../contacts/kast-contacts.service.js';
import { mustLieIn } from '../place-rules.js';
import { Intake } from './intake.entity.js';
import type { IntakeGiven, OpenKastFile, WriteIntake } from './intake.inputs.js';
import { IntakeView } from './intake.views.js';

/** Takes people in at KAST: opens their files, and writes what they seek. */
@Injectable()
export class IntakesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly clients: ClientsService,
    private readonly contacts: KastContactsService,
  ) {}

  read(actor: StaffActor, clientId: string): Promise<IntakeView> {
    return this.work.look(actor, 'kast.intake.read', async (tx) => {
      const client = await this.directory.fileIn(tx, clientId, ['kast'], true);
      return new IntakeView(client, await written(tx, clientId));
    });
  }

  /** What is left out stays as it was; the row that was there stays too. */
  write(
    actor: StaffActor,
    clientId: string,
    { input, expected }: { input: WriteIntake; expected: Expected },
  ): Promise<IntakeView> {
    return this.work.run(actor, 'kast.intake.write', async (tx) => {
      const client = await this.directory.held(tx, clientId);
      const [before] = await written(tx, clientId);
      if (before !== undefined) expected.of(before);
      await this.directory.fileIn(tx, clientId, ['kast']);
      const { relation, pathway, otherPathways, homeCounty, homeMunicipality, ...given } = input;
      mustLieIn(
        homeCounty === undefined ? client.homeCounty : homeCounty,
        homeMunicipality === undefined ? null : homeMunicipality,
      );
      const moved = homeCounty !== undefined && homeCounty !== client.homeCounty;
      await this.directory.describe(tx, client, {
        relation,
        pathway,
        otherPathways,
        homeCounty,
        homeMunicipality: moved ? (homeMunicipality ?? null) : homeMunicipality,
      });
      await this.writeIn(tx, client, given);
      return new IntakeView(client, await written(tx, clientId));
    });
  }

  openFile(actor: Actor, input: OpenKastFile): Promise<IntakeView> {
    return this.work.run(actor, 'kast.file.open', async (tx) => {
      const client = await this.openFileIn(tx, input);
      return new IntakeView(client, await written(tx, client.id));
    });
  }

  /** The same inside a transaction of the caller's; `pick` is where chance comes from when it must come again. */
  async openFileIn(tx: Tx, input: OpenKastFile, pick?: (below: number) => number): Promise<Client> {
    if (input.client.compartment !== 'kast')
      throw new RuleBroken('client.wrong-compartment', 'This belongs to another part of the unit.');
    mustLieIn(input.client.homeCounty ?? null, input.client.homeMunicipality ?? null);
    const client = await this.clients.registerIn(tx, input.client, pick);
    if (input.intake !== undefined) await this.writeIn(tx, client, input.intake);
    if (input.kastContactId !== undefined) await this.contacts.giveFile(tx, input.kastContactId, client.id);
    return client;
  }

  /** The next row of the file's intake; whoever calls holds the file, so that two never count the same. */
  async writeIn(tx: Tx, client: Client, given: IntakeGiven): Promise<Intake> {
    const [before] = await written(tx, client.id);
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const { reasons, prompts, childrenInHousehold, childPerspective, formOfContact } = before ?? new Intake();
    const next = { reasons, prompts, childrenInHousehold, childPerspective, formOfContact, ...said };
    if (next.childrenInHousehold !== 'yes') next.childPerspective = null;
    return tx.add(
      Object.assign(new Intake(), {
        ...next,
        ...client.file,
        createdAt: tx.now,
        version: (before?.version ?? 0) + 1,
        writtenBy: tx.actor.id,
      }),
    );
  }
}

/** Everything written on the file, the latest first. */
async function written(tx: Tx, clientId: string): Promise<Intake[]> {
  const all = await tx.find(Intake, { clientId });
  return all.toSorted((a, b) => b.version - a.version || b.createdAt.getTime() - a.createdAt.getTime());
}
