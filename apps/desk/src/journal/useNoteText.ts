import { useState } from 'react';
import { writtenOf, type Draft } from './note.js';
import { useAutosave } from './useDraft.js';
import type { NotePlan, Written } from './useEntering.js';

interface Options {
  plan: NotePlan;
  draft: Draft | undefined;
  eventAt: string;
  /** True while the text is on its way into the record, and after. */
  resting: boolean;
}

/** The draft where there is one, else the note that is changed, else nothing yet. */
const startOf = ({ plan: { note }, draft, eventAt }: Options): Written =>
  draft
    ? { headings: draft.headings ?? {}, eventAt: draft.eventAt ?? eventAt, reason: draft.reason ?? '' }
    : { headings: note?.headings ?? {}, eventAt, reason: '' };

const draftOf = ({ note, kind, subject }: NotePlan, { eventAt, headings, reason }: Written) => ({
  noteId: note?.id ?? null,
  subject,
  kind,
  eventAt,
  headings: writtenOf(headings),
  ...(reason.trim() === '' ? {} : { reason }),
});

/** The text as it is being written, saved as a draft by itself. */
export const useNoteText = (options: Options) => {
  const { plan, resting } = options;
  const [touched, setTouched] = useState(false);
  const [written, setWritten] = useState<Written>(() => startOf(options));
  const change = (part: Partial<Written>) => {
    setTouched(true);
    setWritten((before) => ({ ...before, ...part }));
  };
  const draft = useAutosave(plan.clientId, draftOf(plan, written), touched && !resting);
  return { written, change, touched, draft };
};
