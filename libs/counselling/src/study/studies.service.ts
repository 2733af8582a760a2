import { Injectable } from '@nestjs/common';
import { type Actor, type Expected, holds, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { In } from 'typeorm';
import { COUNSELLORS, CounsellingPermissions } from '../counselling.permissions.js';
import { Instrument } from '../measures/instrument.entity.js';
import { Study } from './study.entity.js';
import type { BeginStudy, ChangeStudy } from './study.inputs.js';
import { type ExportRowView, StudyExportView, StudyView } from './study.views.js';

const EXPORT = {
  name: 'study-export',
  text: `SELECT study_code AS "studyId", instrument, edition AS "instrumentVersion", phase, weeks, score, value FROM counselling.study_export($1)`,
};

/** The unit's outcome studies, and what leaves the house for them. */
@Injectable()
export class StudiesService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<StudyView>> {
    return this.work.look(actor, 'counselling.study.list', async (tx) => {
      const { id } = query.filter as { id?: string[] };
      const all = await tx.find(Study, { unitId: tx.unitId });
      const kept = all.filter((study) => id === undefined || id.includes(study.id));
      const sorted = kept.toSorted((a, b) => b.fromOn.localeCompare(a.fromOn) || a.id.localeCompare(b.id));
      if (query.sort !== undefined && !query.sort.descending) sorted.reverse();
      return Page.of(
        sorted.map((study) => new StudyView(study, canOf(actor))),
        query,
      );
    });
  }

  begin(actor: StaffActor, input: BeginStudy): Promise<StudyView> {
    return this.work.run(actor, 'counselling.study.begin', async (tx) => {
      const study = Object.assign(new Study(), input, { unitId: tx.unitId, createdAt: tx.now });
      await mustMeasure(tx, study);
      return new StudyView(await tx.add(study), canOf(actor));
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeStudy; expected: Expected },
  ): Promise<StudyView> {
    return this.work.run(actor, 'counselling.study.change', async (tx) => {
      const study = await tx.lock(Study, id);
      expected.of(study);
      await mustMeasure(tx, Object.assign(study, input));
      return new StudyView(await tx.save(study), canOf(actor));
    });
  }

  /** By study ids alone (P14); the log says how many rows left the house. */
  export(actor: StaffActor, id: string): Promise<StudyExportView> {
    return this.work.look(actor, 'counselling.study.export', async (tx) => {
      const { name } = await tx.get(Study, id);
      const rows = await tx.rows<ExportRowView>(EXPORT, [id]);
      tx.note(`study ${id}, rows ${rows.length}`);
      return new StudyExportView(name, rows);
    });
  }
}

/** Each instrument of a study is one that the unit has. */
async function mustMeasure(tx: Tx, { instrumentIds }: Study): Promise<void> {
  const ids = [...new Set(instrumentIds)];
  const known = ids.length === 0 ? [] : await tx.find(Instrument, { id: In(ids) });
  if (ids.length === 0 || ids.length < instrumentIds.length || known.length < ids.length)
    throw new RuleBroken('study.no-such-instrument', 'A study measures with instruments of the unit, each named once.');
}

const canOf = (actor: Actor) => ({
  edit: actor.permissions.has(CounsellingPermissions.keepStudies.name),
  register: holds(actor, COUNSELLORS),
  export: actor.permissions.has(CounsellingPermissions.exportStudies.name),
});
