import { Id, Instant } from '#web';
import { SaveDraft } from './draft.inputs.js';
import { goneAt } from './note-draft.entity.js';

/** One's own unfinished text, when it was saved, and when it will be gone. */
export class DraftView extends SaveDraft {
  @Id() readonly clientId: string;
  @Instant() readonly savedAt: string;
  @Instant() readonly goneAt: string;

  constructor(clientId: string, savedAt: Date, text: SaveDraft) {
    super();
    Object.assign(this, text);
    this.clientId = clientId;
    this.savedAt = savedAt.toISOString();
    this.goneAt = goneAt(savedAt).toISOString();
  }
}
