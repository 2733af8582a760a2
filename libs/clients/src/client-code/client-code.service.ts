import { Injectable } from '@nestjs/common';
import { Tries } from '#access';
import { type Expected, NotFound, RuleBroken, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { ClientDirectory } from '../client-directory.js';
import type { Client } from '../files/client.entity.js';
import { ClientCode } from './client-code.entity.js';
import { ClientCodeView, CodeHolderView } from './client-code.views.js';
import { inGroups, newCode, withoutGroups } from './new-code.js';

const PURPOSE = 'client-code';
const TELL = 'clients.code.tell';
const NOBODY = { version: 0 };
const MAKER = { name: 'client-code-maker', text: 'SELECT name FROM access.staff WHERE unit_id = $1 AND id = $2' };
/** Whose identity is known says who she is: her code opens nothing any more. */
const HOLDER = {
  name: 'client-code-holder',
  text: `SELECT c.id AS "clientId", c.number FROM clients.client_code k JOIN clients.client c ON c.id = k.client_id
    WHERE k.unit_id = $1 AND k.lookup = $2 AND c.status <> 'erased'
      AND NOT EXISTS (SELECT FROM clients.identity_lookup l WHERE l.client_id = ANY (clients.files_of(coalesce(c.merged_into, c.id))))`,
};
const ANONYMOUS = {
  name: 'client-anonymous',
  text: `SELECT NOT EXISTS (SELECT FROM clients.identity_lookup l
    WHERE l.client_id = ANY ((SELECT clients.files_of($1))::uuid[])) AS anonymous`,
};

type Coded = (tx: Tx, client: Client) => Promise<{ kept: ClientCode; code: string }>;

/** Codes by which anonymous clients are known again when they ask for what is theirs (GDPR 11.2, S23). */
@Injectable()
export class ClientCodeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly tries: Tries,
  ) {}

  read(actor: StaffActor, clientId: string): Promise<ClientCodeView> {
    return this.work.look(actor, 'clients.code.read', async (tx) => {
      const client = await this.directory.client(tx, clientId);
      return this.#told(tx, client, await current(tx, client));
    });
  }

  make(actor: StaffActor, clientId: string): Promise<ClientCodeView> {
    return this.#once(actor, { deed: 'clients.code.make', clientId }, async (tx, client) => {
      await mustBeAnonymous(tx, client);
      if ((await current(tx, client)) !== undefined)
        throw new Taken('client.code-there', 'She has a code already; replace it.');
      const code = newCode();
      const made = { ...by(tx, actor, code), createdAt: tx.now };
      return { kept: await tx.add(Object.assign(new ClientCode(), client.file, made)), code };
    });
  }

  /** The code before it opens nothing from now on. */
  replace(actor: StaffActor, clientId: string, expected: Expected): Promise<ClientCodeView> {
    return this.#once(actor, { deed: 'clients.code.replace', clientId }, async (tx, client) => {
      const known = await current(tx, client);
      expected.of(known ?? NOBODY);
      await mustBeAnonymous(tx, client);
      if (known === undefined) throw new NotFound();
      const code = newCode();
      return { kept: await tx.save(Object.assign(known, by(tx, actor, code))), code };
    });
  }

  /** Wrong, unknown, of another unit, out of the asker's sight: one answer, that tells of nobody (Art 11, I33). */
  tell(actor: StaffActor, told: string): Promise<CodeHolderView> {
    const wrong = () => new RuleBroken('client.code-not-good', 'There is nothing that can be let out on this code.');
    return this.tries.attempt({ at: PURPOSE, who: actor.id, wrong }, async () => {
      const found = await this.#holder(actor, told);
      if (found === undefined) await this.work.deny(actor, TELL, null, 'client.code-not-good');
      return found;
    });
  }

  #holder(actor: StaffActor, told: string): Promise<CodeHolderView | undefined> {
    const asking = this.work.run(actor, TELL, async (tx) => {
      const lookup = tx.keys.lookup(PURPOSE, withoutGroups(told));
      const holder = await tx.row<{ clientId: string; number: string }>(HOLDER, [tx.unitId, lookup]);
      tx.shown([holder.clientId]);
      return new CodeHolderView(holder);
    });
    return asking.catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
  }

  /**
   * What the deed answers is kept for a repeat, and so has no code in it: the code is laid beside it once, on the way
   * out. Whoever loses that answer replaces the code.
   */
  async #once(
    actor: StaffActor,
    { deed, clientId }: { deed: string; clientId: string },
    coded: Coded,
  ): Promise<ClientCodeView> {
    let shown = '';
    const view = await this.work.run(actor, deed, async (tx) => {
      const client = await this.directory.held(tx, clientId);
      const { kept, code } = await coded(tx, client);
      shown = inGroups(code);
      return this.#told(tx, client, kept);
    });
    return Object.assign(view, { code: shown });
  }

  async #told(tx: Tx, client: Client, kept: ClientCode | undefined): Promise<ClientCodeView> {
    tx.shown([client.id]);
    const anonymous = client.mergedInto === null && (await isAnonymous(tx, client));
    const of = { clientId: client.id, anonymous };
    if (kept === undefined) return new ClientCodeView({ ...of, madeAt: null, madeBy: null, version: null });
    const { name } = await tx.row<{ name: string }>(MAKER, [tx.unitId, kept.madeBy]);
    return new ClientCodeView({ ...of, madeAt: kept.madeAt, madeBy: name, version: kept.version });
  }
}

const by = (tx: Tx, { id }: StaffActor, code: string) => ({
  lookup: tx.keys.lookup(PURPOSE, code),
  madeAt: tx.now,
  madeBy: id,
});

async function current(tx: Tx, { id }: Client): Promise<ClientCode | undefined> {
  const [code] = await tx.find(ClientCode, { clientId: id });
  return code;
}

/** Nobody has written down who she is, in this file or one that is read in it. */
const isAnonymous = async (tx: Tx, { id }: Client): Promise<boolean> =>
  (await tx.row<{ anonymous: boolean }>(ANONYMOUS, [id])).anonymous;

/** Who has said who she is asks as herself (GDPR 15); a code would be a second key to her record. */
async function mustBeAnonymous(tx: Tx, client: Client): Promise<void> {
  client.mustBeOpen();
  if (!(await isAnonymous(tx, client)))
    throw new RuleBroken('client.code-only-anonymous', 'A code is for somebody who is anonymous here.');
}
