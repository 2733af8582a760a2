import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import { Referral } from './referral.entity.js';
import { DisclosureGroundView, type Progress, ReferralView } from './referral.views.js';

export const REFERRAL_LIST: ListShape = {
  resource: 'referrals',
  filters: { clientId: 'id' },
  unknownFilter: 'search.not-allowed',
};

const LIST = {
  name: 'bridge-referrals',
  text: `SELECT id, count(*) OVER () AS total FROM bridge.referral
    WHERE unit_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::uuid IS NULL OR client_id = ANY ((SELECT clients.files_of($3))::uuid[]))
    ORDER BY created_at DESC, id DESC OFFSET $4 LIMIT $5`,
};

/** Nothing of who received it, and nothing of what she made of it. */
const PROGRESS = {
  name: 'bridge-progress',
  text: `SELECT status, decline_reason AS "declineReason", coalesce(ended_at, first_contact_at, answered_at, received_at) AS "changedAt"
    FROM bridge.message WHERE id = $1`,
};
const GROUNDS = {
  name: 'bridge-grounds',
  text: `SELECT code, label_sv AS "labelSv", label_en AS "labelEn", compartments FROM ref.disclosure_ground ORDER BY code`,
};

/** Shows referrals to those who sent them. */
@Injectable()
export class ReferralList {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ReferralView>> {
    return this.work.look(actor, 'bridge.referral.list', async (tx) => {
      const { id, clientId } = query.filter as { id?: string[]; clientId?: string };
      if (id === undefined && clientId === undefined) return new Page([], 0, query);
      const asked = [tx.unitId, id ?? null, clientId ?? null, query.from, query.size];
      const rows = await tx.rows<{ id: string; total: string }>(LIST, asked);
      const views: ReferralView[] = [];
      for (const row of rows) views.push(await this.view(tx, await tx.get(Referral, row.id)));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }

  read(actor: StaffActor, id: string): Promise<ReferralView> {
    return this.work.look(actor, 'bridge.referral.read', async (tx) => this.view(tx, await tx.get(Referral, id)));
  }

  grounds(actor: StaffActor): Promise<DisclosureGroundView[]> {
    return this.work.look(actor, 'bridge.ground.list', async (tx) =>
      (await tx.rows<DisclosureGroundView>(GROUNDS)).map((row) => new DisclosureGroundView(row)),
    );
  }

  async view(tx: Tx, referral: Referral): Promise<ReferralView> {
    const { messageId, clientId } = referral;
    const [progress] = messageId === null ? [] : await tx.rows<Progress>(PROGRESS, [messageId]);
    return new ReferralView(referral, await tx.box(clientId), progress);
  }
}
