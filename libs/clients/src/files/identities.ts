import { Injectable } from '@nestjs/common';
import { localOf } from '#calendar';
import { NotFound, RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import { type Client } from './client.entity.js';
import type { IdentityGiven } from './client.inputs.js';
import type { IdentityView } from './client.views.js';
import { normalIdentity, searchedIdentity } from './identity-number.js';
import { Identity } from './identity.entity.js';

const PURPOSE = 'identity-number';
const CLOSE = {
  name: 'identity-close',
  text: 'UPDATE clients.identity SET valid_until = $2, version = version + 1 WHERE client_id = $1 AND valid_until IS NULL',
};
const FIND_BY = {
  name: 'identity-lookup-add',
  text: 'INSERT INTO clients.identity_lookup (unit_id, compartment, client_id, lookup) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
};
const CURRENT = {
  name: 'identity-current',
  text: 'SELECT id, type, value, assurance, valid_from::text AS "validFrom" FROM clients.identity WHERE client_id = $1 AND valid_until IS NULL',
};

interface Stored {
  readonly id: string;
  readonly type: string;
  readonly value: Buffer;
  readonly assurance: string;
  readonly validFrom: string;
}

/** Who clients are: sealed in their files, found by a keyed look-up, shown one at a time. */
@Injectable()
export class Identities {
  /** Reception may write an identity it cannot read back: nothing here looks at what was there before. */
  async record(tx: Tx, client: Client, { type, value }: IdentityGiven): Promise<void> {
    if (client.documentationMode !== 'identified')
      throw new RuleBroken('client.mode-forbids-identity', 'This file must not hold what identifies.');
    const number = normalIdentity(type, value);
    const { date } = localOf(tx.now);
    await tx.change(CLOSE, [client.id, date]);
    const box = await tx.box(client.id);
    const identity = Object.assign(new Identity(), {
      ...client.file,
      createdAt: tx.now,
      type,
      assurance: 'self_stated',
      validFrom: date,
    });
    identity.value = box.seal({ column: 'clients.identity.value', row: identity.id }, number);
    await tx.add(identity);
    await tx.change(FIND_BY, [client.unitId, client.compartment, client.id, tx.keys.lookup(PURPOSE, number)]);
  }

  async current(tx: Tx, client: Client): Promise<IdentityView> {
    const known = await this.known(tx, client.id);
    if (known === undefined) throw new NotFound();
    return known;
  }

  /** The same, for who asks whether there is one at all. */
  async known(tx: Tx, clientId: string): Promise<IdentityView | undefined> {
    const [found] = await tx.rows<Stored>(CURRENT, [clientId]);
    if (found === undefined) return undefined;
    const box = await tx.box(clientId);
    const { id, value, ...plain } = found;
    return { ...plain, value: box.open({ column: 'clients.identity.value', row: id }, value) };
  }

  lookupOf(tx: Tx, searched: string): Buffer {
    return tx.keys.lookup(PURPOSE, searchedIdentity(searched));
  }
}
