import { Injectable } from '@nestjs/common';
import { type Expected, NotAllowed, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, type ListShape, Page } from '#web';
import type { SignOffLift } from './block.inputs.js';
import { EmergencyLift } from './emergency-lift.entity.js';
import { reasonOf } from './emergency-lifts.service.js';
import { LiftReviewView, type ReviewedLift } from './lift-review.views.js';

export const LIFT_LIST: ListShape = { resource: 'emergency-lifts', filters: { waiting: 'flag' } };

const COLUMNS = `l.id, l.client_id AS "clientId", l.client_number AS "clientNumber", l.staff_id AS "staffId", s.name AS staff, l.units_shown AS "unitsShown",
  l.care_unit AS "careUnit", l.reason, l.created_at AS "declaredAt", l.opened_at AS "openedAt", coalesce(l.ended_at, l.until) AS "endedAt",
  l.outcome, l.remark, l.signed_off_at AS "signedOffAt", r.name AS "signedOffBy", l.version`;
const FROM = `spiralen.care_block_lift l JOIN access.staff s ON s.id = l.staff_id LEFT JOIN access.staff r ON r.id = l.signed_off_by`;

/** What waits first, the oldest of it first; then what is done, the latest first. */
const LIST = {
  name: 'lift-review-list',
  text: `SELECT ${COLUMNS}, count(*) OVER () AS total FROM ${FROM}
    WHERE l.unit_id = $1 AND ($2::boolean IS NULL OR (l.signed_off_at IS NULL) = $2) AND ($3::uuid[] IS NULL OR l.id = ANY ($3))
    ORDER BY l.signed_off_at DESC NULLS FIRST, l.created_at, l.id OFFSET $4 LIMIT $5`,
};
const ONE = { name: 'lift-review-one', text: `SELECT ${COLUMNS} FROM ${FROM} WHERE l.id = $1` };

const remarkOf = (id: string): string => `spiralen.care_block_lift.remark|${id}`;

interface StoredLift extends Omit<ReviewedLift, 'reason' | 'remark'> {
  readonly reason: Buffer | null;
  readonly remark: Buffer | null;
}

/** Tells the log reviewer and the medical head of every emergency, and takes their word for it within seven days. */
@Injectable()
export class LiftReviewsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<LiftReviewView>> {
    return this.work.look(actor, 'spiralen.lift-review.list', async (tx) => {
      const { waiting = null, id = null } = query.filter;
      const asked = [tx.unitId, waiting, id, query.from, query.size];
      const rows = await tx.rows<StoredLift & { total: string }>(LIST, asked);
      return new Page(
        rows.map((row) => opened(tx, actor, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  signOff(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: SignOffLift; expected: Expected },
  ): Promise<LiftReviewView> {
    return this.work.run(actor, 'spiralen.lift-review.sign-off', async (tx) => {
      const lift = await tx.lock(EmergencyLift, id);
      if (lift.staffId === actor.id) throw new NotAllowed();
      expected.of(lift);
      lift.signOff(actor.id, input.outcome, tx.now);
      if (input.remark != null) lift.remark = tx.keys.sealOwn(remarkOf(id), input.remark);
      await tx.save(lift);
      return opened(tx, actor, await tx.row<StoredLift>(ONE, [id]));
    });
  }
}

function opened(tx: Tx, viewer: StaffActor, row: StoredLift): LiftReviewView {
  tx.shown([row.clientId]);
  const { id, reason, remark } = row;
  const texts = {
    reason: reason === null ? null : tx.keys.openOwn(reasonOf(id), reason),
    remark: remark === null ? null : tx.keys.openOwn(remarkOf(id), remark),
  };
  return new LiftReviewView({ ...row, ...texts }, { viewer, now: tx.now });
}
