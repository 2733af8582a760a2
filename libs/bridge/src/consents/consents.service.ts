import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory, seesContent } from '#clients';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { DESKS, isOutside } from '../items.js';
import { Referral } from '../referrals/referral.entity.js';
import { Consent } from './consent.entity.js';
import type { RecordConsent } from './consent.inputs.js';
import { consentPlace, ConsentView } from './consent.views.js';

export const CONSENT_LIST: ListShape = {
  resource: 'consents',
  filters: { clientId: 'id' },
  unknownFilter: 'search.not-allowed',
};

const LIST = {
  name: 'bridge-consents',
  text: `SELECT id, count(*) OVER () AS total FROM bridge.consent
    WHERE unit_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::uuid IS NULL OR client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
    ORDER BY created_at DESC, id DESC OFFSET $4 LIMIT $5`,
};

/** Records what clients say yes to, and that they take it back. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ConsentView>> {
    return this.work.look(actor, 'bridge.consent.list', async (tx) => {
      const { id, clientId } = query.filter as { id?: string[]; clientId?: string };
      if (id === undefined && clientId === undefined) return new Page([], 0, query);
      const asked = [tx.unitId, id ?? null, clientId ?? null, query.from, query.size];
      const rows = await tx.rows<{ id: string; total: string }>(LIST, asked);
      const views: ConsentView[] = [];
      for (const row of rows) views.push(await this.view(tx, await tx.get(Consent, row.id)));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }

  record(actor: StaffActor, input: RecordConsent): Promise<ConsentView> {
    return this.work.run(actor, 'bridge.consent.record', async (tx) => this.view(tx, await this.recordIn(tx, input)));
  }

  /** The same inside a transaction of the caller's. */
  async recordIn(tx: Tx, input: RecordConsent): Promise<Consent> {
    const { clientId, to, recipient, categories, purpose, form, givenOn, expiresOn, reservation } = input;
    const client = await this.directory.fileIn(tx, clientId, DESKS);
    if (!seesContent(tx.actor, client.compartment)) throw new NotAllowed();
    mustBeSaid(input, today(tx.now));
    const box = await tx.box(clientId);
    const consent = new Consent();
    const seal = (column: 'recipient' | 'purpose' | 'reservation', text: string | null | undefined) =>
      text == null ? null : box.seal(consentPlace(column, consent.id), text);
    return tx.add(
      Object.assign(consent, {
        ...client.file,
        createdAt: tx.now,
        ...{ toRecipient: to, categories, givenOn, expiresOn, form: form ?? 'oral', recordedBy: tx.actor.id },
        recipient: isOutside(to) ? seal('recipient', recipient) : null,
        purpose: seal('purpose', purpose),
        reservation: seal('reservation', reservation),
      }),
    );
  }

  /** What has not been sent by it is withdrawn with it; what was sent stays (S16). */
  revoke(actor: StaffActor, id: string, expected: Expected): Promise<ConsentView> {
    return this.work.run(actor, 'bridge.consent.revoke', async (tx) => {
      const consent = await tx.lock(Consent, id);
      expected.of(consent);
      consent.revoke(actor.id, tx.now);
      await tx.save(consent);
      const waiting = await tx.find(Referral, { consentId: id });
      const unsent = waiting.filter(({ isOpen }) => isOpen).map((one) => one.id);
      for (const referral of await tx.lockAll(Referral, unsent)) {
        if (!referral.isOpen) continue;
        referral.withdraw(tx.now);
        await tx.save(referral);
      }
      return this.view(tx, consent);
    });
  }

  async view(tx: Tx, consent: Consent): Promise<ConsentView> {
    return new ConsentView(consent, await tx.box(consent.clientId), today(tx.now));
  }
}

function mustBeSaid({ to, recipient, categories, givenOn }: RecordConsent, day: string): void {
  if (categories.length === 0) throw new RuleBroken('consent.nothing', 'Say what may be told.');
  if (givenOn > day) throw new RuleBroken('consent.in-future', 'A consent that is not given yet is none.');
  if (isOutside(to) && !recipient) throw new RuleBroken('consent.no-recipient', 'Say who may be told.');
}
