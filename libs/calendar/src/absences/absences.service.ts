import { Injectable } from '@nestjs/common';
import { type Actor, BadRequest, type Expected, NotAllowed, RuleBroken, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Busy, Reservations } from '../reservations/reservations.js';
import { fromAsked, localOf, toAsked } from '../time/index.js';
import { AbsenceEffects } from './absence-effects.js';
import { Absence } from './absence.entity.js';
import type { RecordAbsence } from './absence.inputs.js';
import { allowedOn } from './absence.policy.js';
import { AbsenceView, type AffectedRow, AffectedView } from './absence.views.js';
import { ABSENCES, AFFECTED } from './absences.sql.js';

type Wanted = { id?: string[]; staffId?: string; roomId?: string; from?: string; to?: string };

/** Who is away and which rooms are closed. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reservations: Reservations,
    private readonly effects: AbsenceEffects,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<AbsenceView>> {
    return this.work.look(actor, 'calendar.absence.list', async (tx) => {
      const { id, staffId, roomId, from, to } = query.filter as Wanted;
      const span = [from === undefined ? null : fromAsked(from), to === undefined ? null : toAsked(to)];
      const asked = [tx.unitId, id ?? null, staffId ?? null, roomId ?? null, ...span, query.from, query.size];
      const rows = await tx.rows<Absence & { total: number }>(ABSENCES, asked);
      const views = rows.map((row) => new AbsenceView(Object.assign(new Absence(), row), actor));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  /** The appointments that stand in somebody's absence and wait to be moved or cancelled. */
  affected(actor: StaffActor): Promise<AffectedView[]> {
    return this.work.look(actor, 'calendar.absence.affected', async (tx) => {
      const rows = await tx.rows<AffectedRow>(AFFECTED, [tx.unitId, tx.now]);
      return rows.map((row) => new AffectedView(row));
    });
  }

  record(actor: StaffActor, input: RecordAbsence): Promise<AbsenceView> {
    return this.work.run(
      actor,
      'calendar.absence.record',
      async (tx) => new AbsenceView(await this.recordIn(tx, input), actor),
    );
  }

  /** The same inside a transaction of the caller's. */
  async recordIn(tx: Tx, input: RecordAbsence): Promise<Absence> {
    const absence = written(tx, input);
    if (!allowedOn(absence, tx.actor).record) throw new NotAllowed();
    await tx.add(absence);
    const { startsAt, endsAt, resource, id: sourceId } = absence;
    const inTheWay = (
      await this.reservations.holdGaps(tx, { resource, startsAt, endsAt, kind: 'absence', sourceId })
    ).filter(({ kind }) => kind !== 'absence' && kind !== 'buffer');
    if (inTheWay.length === 0) return absence;
    if (input.acceptAffected !== true) throw affectedBy(absence, inTheWay);
    await this.effects.tell(tx, { absenceId: sourceId, resource, appointments: inTheWay });
    return absence;
  }

  withdraw(actor: Actor, id: string, expected: Expected): Promise<AbsenceView> {
    return this.work.run(actor, 'calendar.absence.withdraw', async (tx) => {
      const absence = await tx.lock(Absence, id);
      if (!allowedOn(absence, actor).withdraw) throw new NotAllowed();
      expected.of(absence);
      absence.withdraw(tx.now);
      await this.reservations.release(tx, [id]);
      await tx.save(absence);
      await this.effects.tellTakenBack(tx, id);
      return new AbsenceView(absence, actor);
    });
  }
}

function written(tx: Tx, { staffId, roomId, reason, ...span }: RecordAbsence): Absence {
  if ((staffId == null) === (roomId == null))
    throw new BadRequest('request.invalid', 'Say who is away or which room is closed.', [
      { field: 'staffId', code: 'shape', message: 'say either staffId or roomId' },
    ]);
  const [startsAt, endsAt] = [new Date(span.startsAt), new Date(span.endsAt)];
  if (endsAt <= startsAt)
    throw new RuleBroken('absence.ends-before-it-begins', 'The absence must end after it begins.');
  const of = { staffId: staffId ?? null, roomId: roomId ?? null };
  return Object.assign(new Absence(), { ...of, startsAt, endsAt, reason, unitId: tx.unitId, createdAt: tx.now });
}

/** The list says when and what, never whose: that is for the appointment's own page, behind its own wall. */
function affectedBy({ resource }: Absence, inTheWay: readonly Busy[]): Taken {
  const conflicts = inTheWay.map(({ startsAt, endsAt, kind, sourceId }) => ({
    date: localOf(startsAt).date,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    resource: resource.kind,
    resourceId: resource.id,
    kind,
    sourceId,
  }));
  return new Taken('absence.appointments-affected', 'There are appointments in that time.', { conflicts });
}
