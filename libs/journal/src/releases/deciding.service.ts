import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { type Expected, RuleBroken, type StaffActor, Taken } from '#kernel';
import { fileOf, type Tx, UnitOfWork } from '#persistence';
import { Note } from '../notes/note.entity.js';
import type { StoredNote } from '../notes/note-reading.js';
import { handoversOf } from '../paper/handovers.js';
import { type Paper, paperNote, secrecyMark } from '../paper/paper.js';
import type { Decision, RecipientKind, Release } from './release.entity.js';
import type { DecideRelease } from './release.inputs.js';
import { ReleaseCopy } from './release-copy.entity.js';
import { ReleaseNote } from './release-note.entity.js';
import { readRelease } from './release-reading.js';
import type { ReleaseView } from './release.views.js';
import { heldRelease, mustSeeAll, notesOfRelease } from './reviewing.service.js';

interface Deciding {
  readonly release: Release;
  readonly parts: readonly ReleaseNote[];
  readonly input: DecideRelease;
}

/** The decision about a copy, and the freezing of what was decided: it is written once and never changes. */
@Injectable()
export class DecidingService {
  constructor(private readonly work: UnitOfWork) {}

  decide(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: DecideRelease; expected: Expected },
  ): Promise<ReleaseView> {
    return this.work.run(actor, 'journal.release.decide', async (tx) => {
      const release = await heldRelease(tx, id, { deed: 'decide', expected });
      const parts = await tx.find(ReleaseNote, { releaseId: id });
      mustSayWhy(input);
      if (input.decision !== 'refused') await mustSeeAll(tx, release);
      if (input.decision !== 'refused') await mustBeRead(tx, actor.id, parts);
      mustFitMasks(input.decision, parts);
      const box = await tx.box(release.clientId);
      release.decide(input.decision, { by: actor.id, at: tx.now });
      if (input.text !== undefined) release.say(box, input.text);
      await tx.save(release);
      const paper = await paperOf(tx, { release, parts, input });
      const copy = { ...fileOf(release), releaseId: id, createdAt: tx.now };
      await tx.add(Object.assign(new ReleaseCopy(), copy).freeze(box, paper));
      return readRelease(tx, id);
    });
  }
}

/** Who is told no, or not all, is told why. */
function mustSayWhy({ decision, text }: DecideRelease): void {
  if (decision !== 'released' && (text ?? '').trim() === '')
    throw new RuleBroken('release.say-why', 'Say why not all of it is let out.');
}

/** The one who decides has read every note herself, as it is now; nobody writes in them meanwhile. */
async function mustBeRead(tx: Tx, by: string, parts: readonly ReleaseNote[]): Promise<void> {
  const unread = parts.filter(({ reviewedBy }) => reviewedBy !== by).map(({ noteId }) => noteId);
  if (unread.length > 0) throw new RuleBroken('release.not-read', 'Read every note first.', { notes: unread });
  const notes = await tx.lockAll(
    Note,
    parts.map(({ noteId }) => noteId),
  );
  const versions = new Map(notes.map(({ id, version }) => [id, version]));
  const changed = parts.filter(({ noteId, noteVersion }) => versions.get(noteId) !== noteVersion);
  if (changed.length > 0)
    throw new Taken('release.note-changed', 'A note has been written in since it was read.', {
      notes: changed.map(({ noteId }) => noteId),
    });
}

function mustFitMasks(decision: Decision, parts: readonly ReleaseNote[]): void {
  const masked = parts.some(({ grounds }) => grounds.length > 0);
  if (decision === 'released' && masked)
    throw new RuleBroken('release.something-masked', 'Something is masked: it is let out in part.');
  if (decision === 'partly' && !masked)
    throw new RuleBroken('release.nothing-masked', 'Nothing is masked: it is let out as a whole.');
}

/**
 * The log of releases is part of the record, and is the client's to know. That an authority has asked may itself be
 * secret (OSL 10:3): it is left to who reviews, and stands in the record at home.
 */
const HERS: readonly RecipientKind[] = ['client', 'representative', 'care_provider'];
const toldOf = (tx: Tx, { recipientKind, clientId }: Release, decision: Decision) =>
  recipientKind === 'client' && decision !== 'refused' ? handoversOf(tx, clientId, HERS) : [];

async function paperOf(tx: Tx, { release, parts, input }: Deciding): Promise<Paper> {
  const { number, displayName, recipient, purpose, reviewer } = await readRelease(tx, release.id);
  const notes = input.decision === 'refused' ? [] : await notesOfRelease(tx, release.id);
  const masksOf = ({ id, clientId, wrapped }: StoredNote) =>
    parts.find(({ noteId }) => noteId === id)?.masked(tx.boxFrom(clientId, wrapped));
  const { compartment, periodFrom, periodUntil } = release;
  const madeAt = tx.now.toISOString();
  const { decision, text = null, authority } = input;
  return {
    number,
    displayName,
    madeAt,
    periodFrom,
    periodUntil,
    secrecy: await secrecyMark(tx, { compartment, on: today(tx.now), authority }),
    release: { recipient, purpose, decision, text, decidedBy: reviewer ?? '', decidedAt: madeAt },
    notes: notes.map((note) => paperNote(tx, note, masksOf(note))),
    handovers: await toldOf(tx, release, decision),
  };
}
