import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, NotAllowed, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { ClientDirectory } from '../client-directory.js';
import { EligibilityGround } from '../eligibility/ground.entity.js';
import { MERGES_OF_CLIENT, mergesOf, type StoredMerge } from '../merge/merge.views.js';
import { Alias } from './alias.entity.js';
import { DAYS_AFTER_LAST } from './care-team.entity.js';
import { type Client } from './client.entity.js';
import type {
  AddAlias,
  AppointToCareTeam,
  ChangeClient,
  ContactCard,
  IdentityGiven,
  RegisterClient,
} from './client.inputs.js';
import { allowedOn, seesContent } from './client.policy.js';
import { ClientView, SafeContactView, type IdentityView } from './client.views.js';
import { Identities } from './identities.js';
import { newFile } from './registration.js';
import { SafeContact } from './safe-contact.entity.js';
import { searchKeysOf } from './search-keys.js';

const FORGET_KEYS = { name: 'search-keys-forget', text: 'DELETE FROM clients.search_key WHERE client_id = $1' };
const ADD_KEYS = {
  name: 'search-keys-add',
  text: `INSERT INTO clients.search_key (unit_id, compartment, client_id, key) SELECT $1, $2, $3, k FROM unnest($4::text[]) k`,
};
const MERGES = {
  name: 'client-merges',
  text: `SELECT ${MERGES_OF_CLIENT} AS merges FROM clients.client c WHERE c.id = $1`,
};
const DAY = 86_400_000;

/** Opens, shows and changes client files. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly identities: Identities,
  ) {}

  register(actor: Actor, input: RegisterClient): Promise<ClientView> {
    return this.work.run(actor, 'clients.client.register', async (tx) =>
      this.view(tx, await this.registerIn(tx, input)),
    );
  }

  /** The same inside a transaction of the caller's; `pick` is where chance comes from when it must come again. */
  async registerIn(tx: Tx, input: RegisterClient, pick?: (below: number) => number): Promise<Client> {
    const client = await newFile(tx, input, pick);
    if (tx.actor.id !== null && seesContent(tx.actor, client.compartment)) {
      const until = new Date(tx.now.getTime() + DAYS_AFTER_LAST * DAY);
      await this.directory.join(tx, client.file, {
        staffId: tx.actor.id,
        ground: 'created',
        sourceId: client.id,
        until,
      });
    }
    await tx.add(client);
    tx.shown([client.id]);
    await tx.newBox(client.file);
    await this.#addKeys(tx, client, []);
    if (input.contact !== undefined) await this.#writeContact(tx, client, input.contact);
    if (input.identity !== undefined) await this.identities.record(tx, client, input.identity);
    await this.#depositGrounds(tx, client, input.groundsForSpiralen ?? []);
    return client;
  }

  read(actor: Actor, id: string): Promise<ClientView> {
    return this.work.look(actor, 'clients.client.read', async (tx) =>
      this.view(tx, await this.directory.client(tx, id)),
    );
  }

  readIdentity(actor: Actor, id: string): Promise<IdentityView> {
    return this.work.run(actor, 'clients.identity.read', async (tx) => {
      const client = await this.directory.client(tx, id);
      if (!allowedOn(client, actor).readIdentity) throw new NotAllowed();
      return this.identities.current(tx, client);
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeClient; expected: Expected },
  ): Promise<ClientView> {
    return this.work.run(actor, 'clients.client.change', async (tx) => {
      const client = await this.directory.held(tx, id);
      if (!allowedOn(client, actor).edit) throw new NotAllowed();
      expected.of(client);
      client.mustBeOpen();
      const { contact, identity, birthDate, ...plain } = input;
      if (birthDate !== undefined) client.bornOn(birthDate);
      Object.assign(client, plain);
      if (contact !== undefined) await this.#writeContact(tx, client, contact);
      if (identity !== undefined) await this.identities.record(tx, client, identity);
      await tx.save(client);
      if (input.displayName !== undefined) await this.#index(tx, client, await this.#aliases(tx, client));
      return this.view(tx, client);
    });
  }

  addAlias(actor: StaffActor, id: string, { alias, note }: AddAlias): Promise<ClientView> {
    return this.work.run(actor, 'clients.alias.add', async (tx) => {
      const client = await this.directory.held(tx, id);
      client.mustBeOpen();
      await tx.add(Object.assign(new Alias(), { ...client.file, alias, note: note ?? null, createdAt: tx.now }));
      await this.#index(tx, client, await this.#aliases(tx, client));
      return this.view(tx, client);
    });
  }

  appoint(actor: StaffActor, id: string, { staffId, reason }: AppointToCareTeam): Promise<ClientView> {
    return this.work.run(actor, 'clients.care-team.appoint', async (tx) => {
      const client = await this.directory.client(tx, id);
      if (!allowedOn(client, actor).appointToCareTeam) throw new NotAllowed();
      const until = new Date(tx.now.getTime() + DAYS_AFTER_LAST * DAY);
      await this.directory.join(tx, client.file, { staffId, ground: 'reception', reason, until });
      tx.note('care team');
      return this.view(tx, client);
    });
  }

  /** The file's first page, for an answer that leaves the house. */
  async view(tx: Tx, client: Client): Promise<ClientView> {
    tx.shown([client.id]);
    // Of two files that are merged, the card of the one that is left holds.
    const holder = client.mergedInto ?? client.id;
    const [contact] = await tx.find(SafeContact, { clientId: holder });
    const box = contact === undefined ? undefined : await tx.box(holder);
    const card = contact === undefined || box === undefined ? null : new SafeContactView(contact, box);
    const { merges } = await tx.row<{ merges: StoredMerge[] }>(MERGES, [client.id]);
    const shell = { contact: card, aliases: await this.#aliases(tx, client), ...mergesOf(tx, client, merges) };
    return new ClientView(client, tx.actor, shell);
  }

  /** Written by whoever registers, and never read by reception. */
  async #depositGrounds(tx: Tx, { file, compartment }: Client, grounds: readonly string[]): Promise<void> {
    if (compartment !== 'spiralen') return;
    const of = { ...file, recordedBy: tx.actor.id, createdAt: tx.now };
    await tx.addAll([...new Set(grounds)].map((ground) => Object.assign(new EligibilityGround(), { ...of, ground })));
  }

  async #aliases(tx: Tx, client: Client): Promise<string[]> {
    return (await tx.find(Alias, { clientId: client.id })).map(({ alias }) => alias);
  }

  async #index(tx: Tx, client: Client, aliases: readonly string[]): Promise<void> {
    await tx.change(FORGET_KEYS, [client.id]);
    await this.#addKeys(tx, client, aliases);
  }

  async #addKeys(tx: Tx, client: Client, aliases: readonly string[]): Promise<void> {
    await tx.change(ADD_KEYS, [
      client.unitId,
      client.compartment,
      client.id,
      searchKeysOf([client.displayName, ...aliases], client.number),
    ]);
  }

  async #writeContact(tx: Tx, client: Client, { phone, email, allowedHours, ...plain }: ContactCard): Promise<void> {
    const [known] = await tx.find(SafeContact, { clientId: client.id });
    const card = known ?? Object.assign(new SafeContact(), { ...client.file, createdAt: tx.now });
    const box = await tx.box(client.id);
    if (phone !== undefined) card.sealPhone(box, phone);
    if (email !== undefined) card.sealEmail(box, email);
    if (allowedHours !== undefined)
      card.allowedHours = allowedHours.map(({ weekdays, from, to }) => ({
        weekdays: weekdays ?? [1, 2, 3, 4, 5, 6, 7],
        from,
        to,
      }));
    Object.assign(card, plain);
    await (known === undefined ? tx.add(card) : tx.save(card));
  }
}
