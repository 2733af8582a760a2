import { Injectable } from '@nestjs/common';
import { ClientDirectory, seesContent } from '#clients';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Box, fileOf, type Tx, UnitOfWork } from '#persistence';
import { Consent } from '../consents/consent.entity.js';
import { Letter, Message, sealLetter } from '../incoming/message.entity.js';
import { DESKS, isOutside, type Item } from '../items.js';
import { Disclosure } from './disclosure.entity.js';
import { Referral } from './referral.entity.js';
import type { ChangeReferral, WriteReferral } from './referral.inputs.js';
import { ReferralList } from './referral-list.js';
import { referralPlace, type ReferralView } from './referral.views.js';

type Said = Pick<WriteReferral, 'consentId' | 'statutory'>;
type Client = Awaited<ReturnType<ClientDirectory['client']>>;

/** Writes, sends and takes back what is said of a client to somebody else (S16, SM-9). */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly referrals: ReferralList,
  ) {}

  write(actor: StaffActor, input: WriteReferral): Promise<ReferralView> {
    return this.work.run(actor, 'bridge.referral.write', async (tx) =>
      this.referrals.view(tx, await this.writeIn(tx, input)),
    );
  }

  /** The same inside a transaction of the caller's. */
  async writeIn(tx: Tx, { clientId, to, recipient, items, ...said }: WriteReferral): Promise<Referral> {
    const client = await this.directory.fileIn(tx, clientId, DESKS);
    if (!seesContent(tx.actor, client.compartment)) throw new NotAllowed();
    if (isOutside(to) && !recipient) throw new RuleBroken('referral.no-recipient', 'Say to whom it goes.');
    mustBeSayable(client, items);
    const box = await tx.box(clientId);
    const referral = Object.assign(new Referral(), {
      ...client.file,
      ...{ createdAt: tx.now, createdBy: tx.actor.id, toRecipient: to },
    });
    const place = referralPlace('recipient', referral.id);
    Object.assign(referral, { recipient: isOutside(to) ? box.seal(place, recipient ?? '') : null });
    say(referral, box, items);
    await this.#ground(tx, referral, said);
    return tx.add(referral);
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeReferral; expected: Expected },
  ): Promise<ReferralView> {
    return this.work.run(actor, 'bridge.referral.change', async (tx) => {
      const referral = await tx.lock(Referral, id);
      expected.of(referral);
      referral.mustBeOpen();
      if (input.items !== undefined) {
        mustBeSayable(await this.directory.client(tx, referral.clientId), input.items);
        say(referral, await tx.box(referral.clientId), input.items);
      }
      await this.#ground(tx, referral, input);
      return this.referrals.view(tx, await tx.save(referral));
    });
  }

  send(actor: StaffActor, id: string, expected: Expected): Promise<ReferralView> {
    return this.work.run(actor, 'bridge.referral.send', async (tx) => {
      const seen = await tx.get(Referral, id);
      // The consent first, as whoever revokes it does: one of the two waits, and nobody for both.
      if (seen.consentId !== null) await tx.lock(Consent, seen.consentId);
      const referral = await tx.lock(Referral, id);
      expected.of(referral);
      return this.referrals.view(tx, await this.sendIn(tx, referral));
    });
  }

  /** The same inside a transaction of the caller's, who holds the referral. */
  async sendIn(tx: Tx, referral: Referral): Promise<Referral> {
    const client = await this.directory.client(tx, referral.clientId);
    const box = await tx.box(referral.clientId);
    const items = JSON.parse(box.open(referralPlace('content', referral.id), referral.content)) as Item[];
    mustBeSayable(client, items);
    const inside = !isOutside(referral.toRecipient);
    const message = Object.assign(new Message(), {
      ...{ unitId: tx.unitId, createdAt: tx.now, sentBy: tx.actor.id },
      ...{ compartment: referral.toRecipient, fromCompartment: referral.compartment },
    });
    referral.send(tx.actor.id, tx.now, inside ? message.id : null);
    await tx.add(disclosureOf(tx, referral));
    if (inside) await tx.add(message);
    await tx.save(referral);
    if (inside) await tx.add(letterOf(tx, message, items));
    return referral;
  }

  withdraw(actor: StaffActor, id: string, expected: Expected): Promise<ReferralView> {
    return this.work.run(actor, 'bridge.referral.withdraw', async (tx) => {
      const referral = await tx.lock(Referral, id);
      expected.of(referral);
      referral.withdraw(tx.now);
      return this.referrals.view(tx, await tx.save(referral));
    });
  }

  /** I19: one ground and never two. */
  async #ground(tx: Tx, referral: Referral, { consentId, statutory }: Said): Promise<void> {
    if (consentId !== undefined && statutory !== undefined)
      throw new RuleBroken('referral.two-grounds', 'Either her consent or a paragraph, not both.');
    if (consentId !== undefined) {
      const { clientId } = await tx.get(Consent, consentId);
      if (clientId !== referral.clientId) throw new RuleBroken('consent.unknown', 'That consent is in another file.');
      referral.standOn({ consentId, groundCode: null, necessity: null, decidedBy: null });
    }
    if (statutory === undefined) return;
    const box = await tx.box(referral.clientId);
    const necessity = box.seal(referralPlace('necessity', referral.id), statutory.necessity);
    referral.standOn({ consentId: null, groundCode: statutory.code, necessity, decidedBy: tx.actor.id });
  }
}

function say(referral: Referral, box: Box, items: readonly Item[]): void {
  referral.items = items.map(({ kind }) => kind);
  const told = items.map(({ kind, text }) => ({ kind, text }));
  referral.content = box.seal(referralPlace('content', referral.id), JSON.stringify(told));
}

/** S25: neither name nor address of somebody who is protected goes anywhere; the sender passes on what is to be said. */
function mustBeSayable({ protectedLevel }: Client, items: readonly Item[]): void {
  if (items.length === 0) throw new RuleBroken('referral.nothing', 'Say something.');
  if (new Set(items.map(({ kind }) => kind)).size < items.length)
    throw new RuleBroken('referral.item-twice', 'Say each thing once.');
  if (protectedLevel !== 'none' && items.some(({ kind }) => kind === 'name' || kind === 'contact'))
    throw new RuleBroken('referral.protected-person', 'She is protected: neither name nor address is passed on.');
}

function disclosureOf(tx: Tx, referral: Referral): Disclosure {
  const { items, toRecipient, consentId, groundCode, decidedBy } = referral;
  return Object.assign(new Disclosure(), {
    ...fileOf(referral),
    ...{ createdAt: tx.now, referralId: referral.id, items, toRecipient, consentId, groundCode, decidedBy },
    necessity: referral.necessity,
    disclosedBy: tx.actor.id,
  });
}

function letterOf(tx: Tx, { id, unitId, compartment, createdAt }: Message, items: readonly Item[]): Letter {
  const content = sealLetter(tx.keys, id, items);
  return Object.assign(new Letter(), { unitId, compartment, createdAt, messageId: id, content });
}
