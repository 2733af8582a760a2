import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { today } from '#calendar';
import { type Expected, NotAllowed, RuleBroken, type StaffActor, Taken } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { discardDraft } from '../drafts/note-draft.entity.js';
import { fileToWriteIn } from './file-of-subject.js';
import { newNote, newSignature, newVersion } from './making.js';
import { NoteDispute } from './note-dispute.entity.js';
import { NoteTelling } from './note-telling.entity.js';
import { Note } from './note.entity.js';
import type { CorrectNote, DisputeNote, EditNote, EnterNote, TellNote } from './note.inputs.js';
import { rightsOn } from './note.policy.js';
import { readNote } from './note-reading.js';
import { NoteVersion } from './note-version.entity.js';
import type { NoteView } from './note.views.js';
import { keepsRecordOf, mustBelongToRecord, mustHaveHeadingsOf } from './record-rules.js';

const RECORDS = ['counselling', 'kast', 'outreach', 'spiralen'];
const UNSIGNED_CORRECTIONS = {
  name: 'corrections-unsigned',
  text: `SELECT v.id, v.author_id AS "authorId" FROM journal.note_version v WHERE v.note_id = $1 AND v.kind = 'correction'
    AND NOT EXISTS (SELECT FROM journal.note_signature g WHERE g.version_id = v.id) ORDER BY v.number`,
};

const OWN_UNITS = { name: 'note-own-units', text: 'SELECT ctx.care_units() AS units' };

interface Correction {
  readonly id: string;
  readonly authorId: string;
}

/** Writes the record: entering, editing, signing, correcting, and noting that the client does not agree. */
@Injectable()
export class NotesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  enter(actor: StaffActor, input: EnterNote): Promise<NoteView> {
    return this.work.run(actor, 'journal.note.enter', async (tx) => {
      const { id } = await this.enterIn(tx, input);
      await discardDraft(tx, input.clientId);
      return readNote(tx, id);
    });
  }

  /** The same inside a transaction of the caller's. */
  async enterIn(tx: Tx, input: EnterNote): Promise<Note> {
    const client = await this.directory.client(tx, await fileToWriteIn(tx, input));
    if (tx.actor.id === null || !keepsRecordOf(tx.actor, client.compartment)) throw new NotAllowed();
    await this.directory.fileIn(tx, client.id, RECORDS, Boolean(input.subject));
    mustBelongToRecord({ compartment: client.compartment, kind: input.kind, subject: input.subject?.type });
    mustHaveHeadingsOf(input.kind, input.headings);
    const note = await tx.add(newNote(client.file, { input, authorId: tx.actor.id, at: tx.now }));
    await tx.add(
      newVersion(note, { kind: 'entered', authorId: note.authorId, at: tx.now, eventAt: note.eventAt }).write(
        await tx.box(client.id),
        input.headings,
      ),
    );
    return note;
  }

  edit(actor: StaffActor, id: string, { input, expected }: { input: EditNote; expected: Expected }): Promise<NoteView> {
    return this.work.run(actor, 'journal.note.edit', async (tx) => {
      const note = await this.#held(tx, id, 'edit', expected);
      const eventAt = input.eventAt === undefined ? note.eventAt : new Date(input.eventAt);
      note.edit(tx.now, eventAt);
      mustHaveHeadingsOf(note.kind, input.headings);
      const version = newVersion(note, { kind: 'edited', authorId: note.authorId, at: tx.now, eventAt });
      await tx.add(version.write(await tx.box(note.clientId), input.headings));
      await tx.save(note);
      await discardDraft(tx, note.clientId);
      return readNote(tx, id);
    });
  }

  /** Signs the note; where it is closed, her corrections that wait for it. */
  sign(actor: StaffActor, id: string, expected: Expected): Promise<NoteView> {
    return this.work.run(actor, 'journal.note.sign', async (tx) => {
      const note = await this.#held(tx, id, 'sign', expected);
      const corrections = await tx.rows<Correction>(UNSIGNED_CORRECTIONS, [id]);
      const mine = corrections.filter(({ authorId }) => authorId === actor.id);
      if (mine.length === 0) await this.#signText(tx, note, actor.id);
      await tx.addAll(mine.map((version) => newSignature(note, { versionId: version.id, by: actor.id, at: tx.now })));
      await tx.save(note);
      return readNote(tx, id);
    });
  }

  correct(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: CorrectNote; expected: Expected },
  ): Promise<NoteView> {
    return this.work.run(actor, 'journal.note.correct', async (tx) => {
      const note = await this.#held(tx, id, 'correct', expected);
      note.correct(tx.now);
      mustHaveHeadingsOf(note.kind, input.headings);
      const eventAt = input.eventAt === undefined ? note.eventAt : new Date(input.eventAt);
      const version = newVersion(note, { kind: 'correction', authorId: actor.id, at: tx.now, eventAt });
      await tx.add(version.write(await tx.box(note.clientId), input.headings, input.reason));
      await tx.save(note);
      await discardDraft(tx, note.clientId);
      return readNote(tx, id);
    });
  }

  dispute(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: DisputeNote; expected: Expected },
  ): Promise<NoteView> {
    return this.work.run(actor, 'journal.note.dispute', async (tx) => {
      const note = await this.#held(tx, id, 'dispute', expected);
      const made = { ...fileOf(note), noteId: id, recordedBy: actor.id, createdAt: tx.now };
      const dispute = Object.assign(new NoteDispute(), made);
      await tx.add(dispute.write(await tx.box(note.clientId), input.text));
      note.disputed = true;
      await tx.save(note);
      return readNote(tx, id);
    });
  }

  /** SoL 14:6: that she was told, and when; on a day that has been, as often as it is done. */
  tell(actor: StaffActor, id: string, { input, expected }: { input: TellNote; expected: Expected }): Promise<NoteView> {
    return this.work.run(actor, 'journal.note.tell', async (tx) => {
      const note = await this.#held(tx, id, 'tell', expected);
      if (input.toldOn > today(tx.now)) throw new RuleBroken('note.told-in-the-future', 'That day has not come yet.');
      const made = { ...fileOf(note), noteId: id, toldOn: input.toldOn, recordedBy: actor.id, createdAt: tx.now };
      await tx.add(Object.assign(new NoteTelling(), made));
      await tx.save(note);
      return readNote(tx, id);
    });
  }

  async #held(tx: Tx, id: string, deed: keyof ReturnType<typeof rightsOn>, expected: Expected): Promise<Note> {
    const note = await tx.lock(Note, id);
    const correctors = await tx.rows<Correction>(UNSIGNED_CORRECTIONS, [id]);
    const unsignedCorrectors = correctors.map(({ authorId }) => authorId);
    const { compartment, authorId } = note;
    const ofOwnUnit = await isOfOwnUnit(tx, note);
    if (!rightsOn({ compartment, authorId, unsignedCorrectors, ofOwnUnit }, tx.actor)[deed]) throw new NotAllowed();
    expected.of(note);
    return note;
  }

  async #signText(tx: Tx, note: Note, by: string): Promise<void> {
    if (note.authorId !== by) throw new Taken('note.signed', 'There is nothing of yours to sign.');
    note.sign(tx.now, by);
    const [text] = await tx.find(NoteVersion, { noteId: note.id, number: note.textNumber });
    if (text !== undefined) await tx.add(newSignature(note, { versionId: text.id, by, at: tx.now }));
  }
}

/** Model 3.5: another care unit reads a medical note, and writes nothing in it. */
async function isOfOwnUnit(tx: Tx, { careUnit }: Note): Promise<boolean> {
  if (careUnit === null) return true;
  const { units } = await tx.row<{ units: string[] }>(OWN_UNITS);
  return units.includes(careUnit);
}
