import { Injectable } from '@nestjs/common';
import { localOf } from '#calendar';
import { ClientDirectory } from '#clients';
import { NotAllowed, NotFound, RuleBroken, type StaffActor } from '#kernel';
import { fileOf, type FileRef, type Tx, UnitOfWork } from '#persistence';
import { Release } from './release.entity.js';
import type { AssembleRelease, PlanRelease } from './release.inputs.js';
import { ReleaseNote } from './release-note.entity.js';
import { type PlannedNote, ReleasePlanView } from './release-plan.views.js';
import { isCustodianOf } from './release.policy.js';
import { readRelease } from './release-reading.js';
import type { ReleaseView } from './release.views.js';

const BY_NUMBER = {
  name: 'release-file',
  text: 'SELECT id FROM clients.client WHERE unit_id = $1 AND number = upper($2)',
};
const NOTES = {
  name: 'release-notes-there',
  text: `SELECT n.id, n.client_id AS "clientId", n.kind, n.status, n.event_at AS "eventAt", s.name AS author, n.corrections::int AS corrections, n.disputed
    FROM journal.notes_to_release($1) n JOIN access.staff s ON s.id = n.author_id ORDER BY n.event_at, n.id`,
};

/** Puts packages together by what the custodian knows of a file: days, authors, status. She reads nothing (P05, S12). */
@Injectable()
export class AssemblingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  plan(actor: StaffActor, { clientId, number }: PlanRelease): Promise<ReleasePlanView> {
    return this.work.look(actor, 'journal.release.plan', async (tx) => {
      const client = await this.directory.client(tx, clientId ?? (await this.#byNumber(tx, number)));
      if (!isCustodianOf(actor, client.compartment)) throw new NotAllowed();
      return new ReleasePlanView(client, await tx.rows<PlannedNote>(NOTES, [client.id]));
    });
  }

  assemble(actor: StaffActor, input: AssembleRelease): Promise<ReleaseView> {
    return this.work.run(actor, 'journal.release.assemble', async (tx) => {
      const { file, compartment } = await this.directory.client(tx, input.clientId);
      if (!isCustodianOf(actor, compartment)) throw new NotAllowed();
      const notes = chosen(input, await tx.rows<PlannedNote>(NOTES, [input.clientId]));
      return readRelease(tx, (await this.assembleIn(tx, file, { input, notes })).id);
    });
  }

  /** The same inside a transaction of the caller's, of notes that it has chosen. */
  async assembleIn(tx: Tx, file: FileRef, { input, notes }: Contents): Promise<Release> {
    const release = newRelease(file, { input, notes: notes.length, by: tx.actor.id ?? '', at: tx.now });
    await tx.add(release.write(await tx.box(input.clientId), input));
    await tx.addAll(notes.map((note) => partOf(release, note)));
    return release;
  }

  async #byNumber(tx: Tx, number: string | undefined): Promise<string> {
    if (number === undefined) throw new RuleBroken('release.whose', 'Say whose record it is.');
    const [found] = await tx.rows<{ id: string }>(BY_NUMBER, [tx.unitId, number]);
    if (found === undefined) throw new NotFound();
    return found.id;
  }
}

interface Contents {
  readonly input: AssembleRelease;
  readonly notes: readonly Pick<PlannedNote, 'id' | 'clientId'>[];
}

interface Assembled {
  readonly input: AssembleRelease;
  readonly notes: number;
  readonly by: string;
  readonly at: Date;
}

const newRelease = (file: FileRef, { input, notes, by, at }: Assembled): Release =>
  Object.assign(new Release(), {
    ...file,
    recipientKind: input.recipientKind,
    periodFrom: input.periodFrom ?? null,
    periodUntil: input.periodUntil ?? null,
    notes,
    assembledBy: by,
    createdAt: at,
  });

const partOf = (release: Release, { id: noteId, clientId }: Pick<PlannedNote, 'id' | 'clientId'>): ReleaseNote =>
  Object.assign(new ReleaseNote(), {
    ...fileOf(release),
    clientId,
    releaseId: release.id,
    noteId,
    createdAt: release.createdAt,
  });

/** Those of the period, and of them those that were named; unsigned ones too (HFD 2013:33). */
function chosen({ periodFrom, periodUntil, noteIds }: AssembleRelease, notes: readonly PlannedNote[]): PlannedNote[] {
  const known = new Set(notes.map(({ id }) => id));
  if (noteIds?.some((id) => !known.has(id)))
    throw new RuleBroken('release.no-such-note', 'There is no such note in this file.');
  const taken = notes.filter(({ id, eventAt }) => {
    const { date } = localOf(eventAt);
    const within = (periodFrom ?? date) <= date && date <= (periodUntil ?? date);
    return within && (noteIds === undefined || noteIds.includes(id));
  });
  if (taken.length === 0) throw new RuleBroken('release.nothing-there', 'There is no note to put in it.');
  return taken;
}
