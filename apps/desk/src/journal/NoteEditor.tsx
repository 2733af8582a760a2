import { Alert, Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Progress } from '../parts/Progress.js';
import { isDraftOf, type Draft, type Note, type NoteKind, type Subject } from './note.js';
import { NoteForm } from './NoteForm.js';
import type { NotePlan } from './useEntering.js';
import { useFoundDraft } from './useDraft.js';

export interface NoteEditorProps {
  clientId: string;
  subject: Subject | null;
  kind: NoteKind;
  eventAt: string;
  /** The note to edit, or to correct when it is signed or locked; left out for a new one. */
  note?: Note | null;
  onDone?: (note: Note) => void;
  onCancel?: () => void;
  /** False where the headings stand open on a page that is about more. */
  focused?: boolean;
  /** What belongs to the same moment, such as the parts and themes of a session. */
  children?: ReactNode;
}

const titleOf = ({ note, correcting }: NotePlan) => {
  if (correcting) return 'journal.correct';
  return note === null ? 'journal.write' : 'journal.edit';
};

const matching = (draft: Draft | null | undefined, plan: NotePlan): Draft | undefined =>
  draft && isDraftOf(draft, { noteId: plan.note?.id ?? null, kind: plan.kind, subject: plan.subject })
    ? draft
    : undefined;

/** Where a note is written: it saves itself as a private draft, and becomes part of the record when it is entered. */
export const NoteEditor = (props: NoteEditorProps) => {
  const { clientId, subject, kind, eventAt, note = null } = props;
  const translate = useTranslate();
  const title = useId();
  const draft = useFoundDraft(clientId);
  const plan: NotePlan = { clientId, subject, kind, note, correcting: note !== null && note.status !== 'entered' };
  const mine = matching(draft, plan);
  return (
    <Box component="section" aria-labelledby={title} className="no-print">
      <Typography id={title} variant="h2" gutterBottom>
        {translate(titleOf(plan))}
      </Typography>
      <Progress pending={draft === undefined} />
      {mine && <Alert severity="info">{translate('journal.draft.found')}</Alert>}
      {draft && !mine && <Alert severity="warning">{translate('journal.draft.other')}</Alert>}
      {draft !== undefined && <NoteForm {...props} plan={plan} draft={mine} eventAt={note?.eventAt ?? eventAt} />}
    </Box>
  );
};
