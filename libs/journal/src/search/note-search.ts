import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import type { StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { NOTE_COLUMNS, NOTE_FROM, openedNote, type StoredNote } from '../notes/note-reading.js';
import type { Heading } from '../notes/record-rules.js';
import { excerptsOf } from './excerpts.js';
import { foldedPattern } from './folded-pattern.js';
import type { SearchNotes } from './search.inputs.js';
import { NoteHitView, NoteSearchView } from './search.views.js';

const OF_FILE = {
  name: 'notes-of-file',
  text: `SELECT ${NOTE_COLUMNS} FROM ${NOTE_FROM} WHERE n.client_id = ANY ((SELECT clients.files_of($2))::uuid[]) ORDER BY n.event_at DESC, n.id DESC`,
};

/** Looks for words inside one file: what is sealed is opened here and nowhere kept (safety 3: there is no index). */
@Injectable()
export class NoteSearch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  /** The log says that the file was read, and how much was found; the words are in nobody's log. */
  search(actor: StaffActor, clientId: string, { text }: SearchNotes): Promise<NoteSearchView> {
    return this.work.look(actor, 'journal.note.search', async (tx) => {
      await this.directory.client(tx, clientId);
      const pattern = foldedPattern(text);
      const notes = await tx.rows<StoredNote>(OF_FILE, [tx.now, clientId]);
      const found = new NoteSearchView(notes.flatMap((note) => placesIn(tx, note, pattern)));
      tx.note(`${found.hits} hits`);
      return found;
    });
  }
}

/** The text as it stands now, and each correction; what an edit has replaced is read among the versions. */
function placesIn(tx: Tx, note: StoredNote, pattern: RegExp): NoteHitView[] {
  return openedNote(tx, note).texts.flatMap((text) =>
    (Object.entries(text.headings) as [Heading, string][]).flatMap(([heading, written]) => {
      const { hits, excerpts } = excerptsOf(written, pattern);
      return hits === 0 ? [] : [new NoteHitView({ note, text, heading, hits, excerpts })];
    }),
  );
}
