import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type CivilDate, type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { counsels, TALKING } from '../counselling.policy.js';
import { type Listing, listed } from '../listing.js';
import { StudyParticipation } from './study-participation.entity.js';
import { Study } from './study.entity.js';
import type { AnswerStudy, AskParticipant, RegisterEligible, WithdrawParticipant } from './study.inputs.js';
import { type ParticipationRow, ParticipationView } from './study.views.js';

const MEASURED = (which: string): string => `(SELECT count(DISTINCT m.instrument_id)::int FROM counselling.measurement m
    WHERE m.client_id = ANY ((SELECT clients.files_of(p.client_id))::uuid[]) AND m.instrument_id = ANY (s.instrument_ids) AND m.measured_on BETWEEN s.from_on AND s.until_on AND ${which})`;
const SELECT = `SELECT p.id, p.study_id AS "studyId", s.name AS "studyName", p.client_id AS "clientId", c.display_name AS "clientName",
    c.number AS "clientNumber", p.compartment, p.status, p.eligible_on::text AS "eligibleOn", p.asked_on::text AS "askedOn",
    p.answered_on::text AS "answeredOn", p.consent_form AS "consentForm", w.name AS "consentRecordedByName",
    p.withdrawn_on::text AS "withdrawnOn", p.study_code AS "studyCode", ${MEASURED(`m.phase = 'baseline'`)} AS baselines,
    ${MEASURED(`m.phase IN ('end', 'follow_up')`)} AS "followUps", p.version, count(*) OVER () AS total
  FROM counselling.study_participation p JOIN counselling.study s ON s.id = p.study_id JOIN clients.client c ON c.id = p.client_id
  LEFT JOIN access.staff w ON w.id = p.consent_recorded_by`;

const LISTING: Omit<Listing, 'fixed'> = {
  name: 'participations',
  select: SELECT,
  always: 'p.unit_id = $1',
  filters: {
    id: 'p.id = ANY (?::uuid[])',
    studyId: 'p.study_id = ?',
    clientId: 'p.client_id = ANY ((SELECT clients.files_of(?))::uuid[])',
    status: 'p.status = ?',
  },
  sorts: { eligibleOn: 'p.eligible_on' },
  order: 'p.eligible_on, c.display_name, p.id',
};
const ONE = { name: 'participation-one', text: `${SELECT} WHERE p.unit_id = $1 AND p.id = $2` };

type Row = ParticipationRow & { readonly total: string };

/** Keeps who could take part in a study, who was asked, who does, and who no longer does. */
@Injectable()
export class ParticipationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clients: ClientDirectory,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ParticipationView>> {
    return this.work.look(actor, 'counselling.study-participation.list', async (tx) => {
      const rows = await tx.rows<Row>(...listed({ ...LISTING, fixed: [tx.unitId] }, query));
      return new Page(
        rows.map((row) => view(tx, row)),
        Number(rows[0]?.total ?? 0),
        query,
      );
    });
  }

  register(actor: StaffActor, input: RegisterEligible): Promise<ParticipationView> {
    return this.work.run(actor, 'counselling.study-participation.register', async (tx) =>
      one(tx, (await this.registerIn(tx, input)).id),
    );
  }

  async registerIn(tx: Tx, { studyId, clientId, eligibleOn }: RegisterEligible): Promise<StudyParticipation> {
    const file = await this.clients.client(tx, clientId);
    if (!counsels(tx.actor, file.compartment)) throw new NotAllowed();
    const study = await tx.get(Study, studyId);
    await this.clients.fileIn(tx, clientId, TALKING);
    const on = pastDay(tx, eligibleOn);
    if (on > study.untilOn) throw new RuleBroken('study.over', 'The study is over.');
    const place = { unitId: file.unitId, compartment: file.compartment, clientId };
    const made = { ...place, studyId: study.id, eligibleOn: on, createdAt: tx.now };
    return tx.add(Object.assign(new StudyParticipation(), made));
  }

  ask(actor: StaffActor, id: string, { input, expected }: Deed<AskParticipant>): Promise<ParticipationView> {
    return this.work.run(actor, 'counselling.study-participation.ask', async (tx) => {
      const participation = await held(tx, id, expected);
      participation.ask(pastDay(tx, input.askedOn));
      await tx.save(participation);
      return one(tx, id);
    });
  }

  answer(actor: StaffActor, id: string, { input, expected }: Deed<AnswerStudy>): Promise<ParticipationView> {
    return this.work.run(actor, 'counselling.study-participation.answer', async (tx) => {
      const participation = await held(tx, id, expected);
      const { answer, consentForm, answeredOn } = input;
      participation.answer({ answer, consentForm, on: pastDay(tx, answeredOn), recordedBy: tx.actor.id });
      await tx.save(participation);
      return one(tx, id);
    });
  }

  withdraw(actor: StaffActor, id: string, { input, expected }: Deed<WithdrawParticipant>): Promise<ParticipationView> {
    return this.work.run(actor, 'counselling.study-participation.withdraw', async (tx) => {
      const participation = await held(tx, id, expected);
      participation.withdraw(pastDay(tx, input.withdrawnOn));
      await tx.save(participation);
      return one(tx, id);
    });
  }
}

/** What somebody says of a participation, and which version of it she has seen. */
interface Deed<T> {
  readonly input: T;
  readonly expected: Expected;
}

async function held(tx: Tx, id: string, expected: Expected): Promise<StudyParticipation> {
  const participation = await tx.lock(StudyParticipation, id);
  if (!counsels(tx.actor, participation.compartment)) throw new NotAllowed();
  expected.of(participation);
  return participation;
}

function pastDay(tx: Tx, given: CivilDate | undefined): CivilDate {
  const day = today(tx.now);
  if (given !== undefined && given > day) throw new RuleBroken('study.in-the-future', 'This was today or before.');
  return given ?? day;
}

async function one(tx: Tx, id: string): Promise<ParticipationView> {
  return view(tx, await tx.row<Row>(ONE, [tx.unitId, id]));
}

function view(tx: Tx, { total: _total, ...row }: Row): ParticipationView {
  tx.shown([row.clientId]);
  return new ParticipationView(row as unknown as ParticipationRow, tx.actor);
}
