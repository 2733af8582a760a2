import { Injectable } from '@nestjs/common';
import { type Expected, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { Consultation } from './consultation.entity.js';
import type { ChangeConsultation, RecordConsultation } from './consultation.inputs.js';
import { ConsultationView } from './consultation.views.js';

const LIST = {
  name: 'consultations',
  text: `SELECT id, at, channel, profession, organisation_type AS "organisationType", topic, minutes, county, recorded_by AS "recordedBy",
      struck_at AS "struckAt", version, count(*) OVER () AS total
    FROM network.consultation
    WHERE unit_id = $1 AND CASE WHEN $2::uuid[] IS NULL THEN struck_at IS NULL ELSE id = ANY ($2::uuid[]) END
      AND ($3::text IS NULL OR topic = $3)
      AND ($4::date IS NULL OR at >= $4::date::timestamp AT TIME ZONE 'Europe/Stockholm')
      AND ($5::date IS NULL OR at < ($5::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm')
    ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7`,
};

/** Writes down the advice that professionals were given. */
@Injectable()
export class ConsultationsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ConsultationView>> {
    return this.work.look(actor, 'network.consultation.list', async (tx) => {
      const { id, topic, from, to } = query.filter;
      const asked = [id, topic, from, to].map((one) => one ?? null);
      const rows = await tx.rows<Consultation & { total: string }>(LIST, [tx.unitId, ...asked, query.size, query.from]);
      const views = rows.map((row) => new ConsultationView(row, actor));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }

  record(actor: StaffActor, input: RecordConsultation): Promise<ConsultationView> {
    return this.work.run(
      actor,
      'network.consultation.record',
      async (tx) => new ConsultationView(await this.recordIn(tx, input), actor),
    );
  }

  /** The same inside a transaction of the caller's. */
  recordIn(tx: Tx, input: RecordConsultation): Promise<Consultation> {
    const fresh = { unitId: tx.unitId, createdAt: tx.now, at: tx.now, recordedBy: tx.actor.id };
    return tx.add(told(tx, Object.assign(new Consultation(), fresh), input));
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeConsultation; expected: Expected },
  ): Promise<ConsultationView> {
    return this.work.run(actor, 'network.consultation.change', async (tx) => {
      const known = await tx.lock(Consultation, id);
      expected.of(known);
      known.mustCount();
      return new ConsultationView(await tx.save(told(tx, known, input)), actor);
    });
  }

  strike(actor: StaffActor, id: string, expected: Expected): Promise<ConsultationView> {
    return this.work.run(actor, 'network.consultation.strike', async (tx) => {
      const known = await tx.lock(Consultation, id);
      expected.of(known);
      known.strike(tx.now);
      return new ConsultationView(await tx.save(known), actor);
    });
  }
}

function told(tx: Tx, consultation: Consultation, { at, ...plain }: ChangeConsultation): Consultation {
  const said = Object.entries(plain).filter(([, value]) => value !== undefined);
  Object.assign(consultation, Object.fromEntries(said));
  if (at !== undefined) consultation.at = new Date(at);
  if (consultation.at > tx.now)
    throw new RuleBroken('consultation.in-future', 'The consultation has not taken place yet.');
  return consultation;
}
