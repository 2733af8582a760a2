import { Injectable } from '@nestjs/common';
import { type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { NoteTemplate } from './note-template.entity.js';
import { STANDARD_TEMPLATES } from './standard-templates.js';
import type { ChangeTemplate, KeepTemplate } from './template.inputs.js';
import { keepsTemplatesOf, mustBeTemplate } from './template.rules.js';
import { NoteTemplateView } from './template.views.js';

const keyOf = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name.toLocaleLowerCase('sv')}`;
const byKindAndName = (a: NoteTemplateView, b: NoteTemplateView) =>
  a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'sv');

/** The unit's skeletons of notes, and those the house comes with. */
@Injectable()
export class TemplatesService {
  constructor(private readonly work: UnitOfWork) {}

  /** Those out of use too, so that they can be taken up again. */
  list(actor: StaffActor): Promise<NoteTemplateView[]> {
    return this.work.look(actor, 'journal.template.list', async (tx) => {
      const own = await tx.find(NoteTemplate, { unitId: tx.unitId });
      const replaced = new Set(own.map((one) => keyOf(one)));
      const standard = STANDARD_TEMPLATES.filter((one) => !replaced.has(keyOf(one)));
      return [
        ...own.map((one) => new NoteTemplateView(one, false, keepsTemplatesOf(actor, one.kind))),
        ...standard.map(
          (one) => new NoteTemplateView({ ...one, active: true, version: 1 }, true, keepsTemplatesOf(actor, one.kind)),
        ),
      ].toSorted(byKindAndName);
    });
  }

  keep(actor: StaffActor, { kind, name, headings }: KeepTemplate): Promise<NoteTemplateView> {
    return this.work.run(actor, 'journal.template.keep', async (tx) => {
      if (!keepsTemplatesOf(actor, kind))
        throw new RuleBroken('template.kind-not-yours', 'Those who write this kind of note keep its templates.');
      mustBeTemplate(kind, headings);
      const made = { unitId: tx.unitId, createdAt: tx.now, changedBy: actor.id };
      const template = await tx.add(Object.assign(new NoteTemplate(), { ...made, kind, name: name.trim(), headings }));
      return new NoteTemplateView(template, false, true);
    });
  }

  change(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ChangeTemplate; expected: Expected },
  ): Promise<NoteTemplateView> {
    return this.work.run(actor, 'journal.template.change', async (tx) => {
      const template = await tx.lock(NoteTemplate, id);
      if (!keepsTemplatesOf(actor, template.kind)) throw new NotAllowed();
      expected.of(template);
      const { name = template.name, headings = template.headings, active = template.active } = input;
      mustBeTemplate(template.kind, headings);
      Object.assign(template, { name: name.trim(), headings, active, changedBy: actor.id });
      return new NoteTemplateView(await tx.save(template), false, true);
    });
  }
}
