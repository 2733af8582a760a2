import type { Box, FileRef, Tx } from '#persistence';
import { newNote, newSignature, newVersion } from './making.js';
import type { Note } from './note.entity.js';
import type { CorrectNote, EnterNote } from './note.inputs.js';
import { mustBelongToRecord, mustHaveHeadingsOf } from './record-rules.js';

/** A note as it was entered on a day that has been, signed or not. */
export interface PastNote {
  readonly input: EnterNote;
  readonly authorId: string;
  readonly enteredAt: Date;
  readonly signedAt?: Date;
  /** What was put right after it was signed, by its author, who signed that too. */
  readonly correction?: CorrectNote & { readonly at: Date };
}

/** Records a file's past notes, all in three statements, under the same rules as one that is entered today. */
export async function recordNotes(tx: Tx, file: FileRef, past: readonly PastNote[]): Promise<void> {
  const box = await tx.box(file.clientId);
  const made = past.map(({ input, authorId, enteredAt, signedAt, correction }) => {
    const { kind, subject, headings } = input;
    mustBelongToRecord({ compartment: file.compartment, kind, subject: subject?.type });
    mustHaveHeadingsOf(kind, headings);
    const note = newNote(file, { input, authorId, at: enteredAt });
    if (signedAt !== undefined) note.sign(signedAt, authorId);
    else note.status = note.statusAt(tx.now);
    const text = { kind: 'entered', authorId, at: enteredAt, eventAt: note.eventAt } as const;
    const version = newVersion(note, text).write(box, headings);
    const signature = { versionId: version.id, by: authorId, at: signedAt ?? enteredAt };
    const signatures = signedAt === undefined ? [] : [newSignature(note, signature)];
    if (correction === undefined) return { note, versions: [version], signatures };
    const right = corrected(note, correction, box);
    return { note, versions: [version, right.version], signatures: [...signatures, right.signature] };
  });
  await tx.addAll(made.map(({ note }) => note));
  await tx.addAll(made.flatMap(({ versions }) => versions));
  await tx.addAll(made.flatMap(({ signatures }) => signatures));
}

function corrected(note: Note, { headings, reason, at }: CorrectNote & { readonly at: Date }, box: Box) {
  mustHaveHeadingsOf(note.kind, headings);
  note.correct(at);
  const text = { kind: 'correction', authorId: note.authorId, at, eventAt: note.eventAt } as const;
  const version = newVersion(note, text).write(box, headings, reason);
  return { version, signature: newSignature(note, { versionId: version.id, by: note.authorId, at }) };
}
