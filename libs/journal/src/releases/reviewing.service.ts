import { Injectable } from '@nestjs/common';
import { type Expected, NotAllowed, NotFound, RuleBroken, type StaffActor, Taken } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { Note } from '../notes/note.entity.js';
import { NOTE_COLUMNS, NOTE_FROM, openedNote, type StoredNote } from '../notes/note-reading.js';
import { passagesOf } from '../paper/passages.js';
import { mustFitNote, type NoteMasks } from './masks.js';
import { Release } from './release.entity.js';
import type { ReviewNote } from './release.inputs.js';
import { ReleaseNote } from './release-note.entity.js';
import { rightsOnRelease } from './release.policy.js';
import { readRelease } from './release-reading.js';
import type { ReleaseView } from './release.views.js';
import { ReviewedNoteView } from './review.views.js';

const OF_RELEASE = {
  name: 'release-notes',
  text: `SELECT ${NOTE_COLUMNS} FROM ${NOTE_FROM} JOIN journal.release_note p ON p.note_id = n.id WHERE p.release_id = $2 ORDER BY n.event_at, n.id`,
};

/** The notes of a release as they stand now, in the order they happened. */
export const notesOfRelease = (tx: Tx, releaseId: string): Promise<StoredNote[]> =>
  tx.rows<StoredNote>(OF_RELEASE, [tx.now, releaseId]);

/** The release, held, where this person may do this to it. */
export async function heldRelease(
  tx: Tx,
  id: string,
  { deed, expected }: { deed: keyof ReturnType<typeof rightsOnRelease>; expected: Expected },
): Promise<Release> {
  const release = await tx.lock(Release, id);
  if (!rightsOnRelease(release, tx.actor)[deed]) throw new NotAllowed();
  expected.of(release);
  return release;
}

/** Whoever decides about a copy sees all of it: without that a note of another care unit would be left out unseen (PDL 4:1). */
export async function mustSeeAll(tx: Tx, { id, notes }: Release): Promise<void> {
  if ((await notesOfRelease(tx, id)).length < notes)
    throw new RuleBroken('release.not-all-yours', 'Some of it is of another care unit.');
}

/** What is asked of one note of a release. */
export interface NoteReview {
  readonly input: ReviewNote;
  readonly expected: Expected;
}

/** The secrecy review: who keeps the record reads each note, and says what is not let out and on what ground (S12, S13). */
@Injectable()
export class ReviewingService {
  constructor(private readonly work: UnitOfWork) {}

  begin(actor: StaffActor, id: string, expected: Expected): Promise<ReleaseView> {
    return this.work.run(actor, 'journal.release.review', async (tx) => {
      const release = await heldRelease(tx, id, { deed: 'review', expected });
      await mustSeeAll(tx, release);
      release.review(actor.id);
      await tx.save(release);
      return readRelease(tx, id);
    });
  }

  notes(actor: StaffActor, id: string): Promise<ReviewedNoteView[]> {
    return this.work.look(actor, 'journal.release.read-notes', async (tx) => {
      const release = await tx.get(Release, id);
      if (!rightsOnRelease(release, actor).review) throw new NotAllowed();
      const parts = await tx.find(ReleaseNote, { releaseId: id });
      const notes = await notesOfRelease(tx, id);
      return notes.flatMap((note) => {
        const part = parts.find(({ noteId }) => noteId === note.id);
        if (part === undefined) return [];
        const passages = passagesOf({ kind: note.kind, ...openedNote(tx, note) });
        return [
          new ReviewedNoteView(note, {
            part,
            passages,
            masked: part.masked(tx.boxFrom(note.clientId, note.wrapped)),
            reader: release.reviewingBy,
          }),
        ];
      });
    });
  }

  mask(actor: StaffActor, id: string, { input, expected }: NoteReview): Promise<ReleaseView> {
    return this.work.run(actor, 'journal.release.mask', async (tx) => {
      const { noteId } = input;
      const release = await heldRelease(tx, id, { deed: 'decide', expected });
      const [part] = await tx.find(ReleaseNote, { releaseId: id, noteId });
      if (part === undefined) throw new NotFound();
      const note = await tx.lock(Note, noteId);
      if (note.version !== input.noteVersion)
        throw new Taken('release.note-changed', 'The note has been written in since it was read.', { notes: [noteId] });
      const stored = (await notesOfRelease(tx, id)).find((one) => one.id === noteId);
      if (stored === undefined) throw new NotFound();
      const given: NoteMasks = { whole: input.whole ?? null, masks: input.masks };
      mustFitNote(given, release.compartment, passagesOf({ kind: stored.kind, ...openedNote(tx, stored) }));
      part.mask(await tx.box(part.clientId), given);
      Object.assign(part, { noteVersion: note.version, reviewedBy: actor.id, reviewedAt: tx.now });
      await tx.save(part);
      await tx.save(release);
      return readRelease(tx, id);
    });
  }
}
