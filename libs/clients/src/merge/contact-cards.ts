import { Injectable } from '@nestjs/common';
import type { Box, Tx } from '#persistence';
import { SafeContactView } from '../files/client.views.js';
import type { Client } from '../files/client.entity.js';
import { SafeContact } from '../files/safe-contact.entity.js';
import { contactPlace, type Merge } from './merge.entity.js';
import type { Pair } from './merge-parts.js';

/** A card that says nothing: nobody calls, nothing is sent. */
const SILENT = {
  phone: null,
  email: null,
  maySms: false,
  mayEmail: false,
  mayLeaveVoicemail: false,
  neutralSender: true,
};
const EMPTY = { ...SILENT, allowedHours: [], introduceAs: null };

/** Whose safe-contact card holds after a merge: the survivor's, or by choice the other's, and hers again if it is undone. */
@Injectable()
export class ContactCards {
  /** The card as it is read, or none. */
  async shown(tx: Tx, client: Client): Promise<SafeContactView | null> {
    const [card] = await tx.find(SafeContact, { clientId: client.id });
    return card === undefined ? null : new SafeContactView(card, await tx.box(client.id));
  }

  /** The other file keeps its card as it is; the survivor's own is kept with the merge. */
  async take(tx: Tx, { from, into }: Pair, merge: Merge): Promise<void> {
    const taken = await this.shown(tx, from);
    if (taken === null) return;
    const box = await tx.box(into.id);
    const before = (await this.shown(tx, into)) ?? EMPTY;
    merge.replacedContact = box.seal(contactPlace(merge.id), JSON.stringify(before));
    merge.contactVersion = (await this.#write(tx, into, { card: taken, box })).version;
  }

  /** What somebody has written on the card since stays. */
  async giveBack(tx: Tx, into: Client, merge: Merge): Promise<void> {
    if (merge.replacedContact === null) return;
    const [now] = await tx.find(SafeContact, { clientId: into.id });
    if (now?.version !== merge.contactVersion) return;
    const box = await tx.box(into.id);
    const card = JSON.parse(box.open(contactPlace(merge.id), merge.replacedContact)) as SafeContactView;
    await this.#write(tx, into, { card, box });
  }

  async #write(tx: Tx, client: Client, { card, box }: { card: SafeContactView; box: Box }): Promise<SafeContact> {
    const { phone, email, ...plain } = card;
    const [known] = await tx.find(SafeContact, { clientId: client.id });
    const kept = Object.assign(known ?? new SafeContact(), plain);
    if (known === undefined) Object.assign(kept, client.file, { createdAt: tx.now });
    kept.sealPhone(box, phone);
    kept.sealEmail(box, email);
    return known === undefined ? tx.add(kept) : tx.save(kept);
  }
}
