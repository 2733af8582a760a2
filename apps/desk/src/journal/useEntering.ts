import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { act } from '../api/request.js';
import { Refusal } from '../api/problem.js';
import { type Headings, type Note, type NoteKind, type Subject, tooLong, writtenOf } from './note.js';

export interface NotePlan {
  clientId: string;
  subject: Subject | null;
  kind: NoteKind;
  /** The note that is edited, or corrected when it is closed; null for a new one. */
  note: Note | null;
  correcting: boolean;
}

export interface Written {
  headings: Headings;
  eventAt: string;
  reason: string;
}

const send = (plan: NotePlan, { headings, eventAt, reason }: Written): Promise<Note> => {
  const { note, clientId, subject, kind, correcting } = plan;
  const text = { headings: writtenOf(headings), eventAt };
  if (note === null) return act<Note>('/notes', { clientId, kind, ...(subject ? { subject } : {}), ...text });
  const { version } = note;
  if (correcting) return act<Note>(`/notes/${note.id}/corrections`, { ...text, reason }, { version });
  return act<Note>(`/notes/${note.id}`, text, { version, method: 'PATCH' });
};

/** What is missing before it is worth asking the server. */
const faultOf = (plan: NotePlan, { headings, reason }: Written): string | undefined => {
  if (Object.keys(writtenOf(headings)).length === 0) return 'errors.note.empty';
  if (tooLong(headings)) return 'errors.request.too-large';
  return plan.correcting && reason.trim().length < 3 ? 'journal.reasonMissing' : undefined;
};

/** The note is in the record already: a signature that does not come through must not lead to a second entry. */
const signIt = (note: Note): Promise<Note | undefined> =>
  act<Note>(`/notes/${note.id}/signature`, undefined, { version: note.version }).catch(() => undefined);

const faultsOf = (error: unknown) => (error instanceof Refusal ? (error.problem.errors ?? []) : []);

/** Puts the text into the record, and signs it when that is asked; what the server says stays beside the text. */
export const useEntering = (plan: NotePlan, onDone: (note: Note) => void) => {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [missing, setMissing] = useState<string>();
  const entering = useMutation({
    mutationFn: async ({ written, signing }: { written: Written; signing: boolean }) => {
      const note = await send(plan, written);
      return { note, signed: signing ? await signIt(note) : undefined };
    },
    onSuccess: ({ note, signed }, { signing }) => {
      if (signing && !signed) notify('journal.enteredNotSigned', { type: 'warning', autoHideDuration: null });
      else notify(signing ? 'journal.signed' : 'journal.entered', { type: 'success' });
      onDone(signed ?? note);
    },
    onSettled: () => void queryClient.invalidateQueries(),
  });
  const enter = (written: Written, signing: boolean) => {
    const fault = faultOf(plan, written);
    setMissing(fault);
    if (fault === undefined && !entering.isPending) entering.mutate({ written, signing });
  };
  return { enter, pending: entering.isPending, error: entering.error, missing, faults: faultsOf(entering.error) };
};
