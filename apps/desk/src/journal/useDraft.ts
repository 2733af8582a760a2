import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { act, query, read } from '../api/request.js';
import { useDebounced } from '../parts/useDebounced.js';
import type { Draft } from './note.js';

const WAIT_MS = 1_500;

export type DraftState = 'idle' | 'typing' | 'saved' | 'failed';

const pathOf = (clientId: string) => `/note-drafts/${clientId}`;

export const discardDraft = (clientId: string): Promise<unknown> =>
  act(pathOf(clientId), undefined, { method: 'DELETE' });

/** One's own draft about this client as it was when the editor opened; null where there is none. */
export const useFoundDraft = (clientId: string): Draft | null | undefined => {
  const [draft, setDraft] = useState<Draft | null>();
  useEffect(() => {
    const gone = new AbortController();
    const keep = (found: Draft | null) => gone.signal.aborted || setDraft(found);
    const mine = read<Draft[]>(`/note-drafts${query({ filter: { clientId } })}`, gone.signal);
    // Without a draft one writes anew.
    mine.then(
      ([found]) => keep(found ?? null),
      () => keep(null),
    );
    return () => gone.abort();
  }, [clientId]);
  return draft;
};

/** Saves the text by itself on the server when the writer pauses: never in the browser. */
export const useAutosave = (clientId: string, text: Omit<Draft, 'savedAt'>, touched: boolean) => {
  const now = JSON.stringify(text);
  const settled = useDebounced(now, WAIT_MS);
  const saving = useMutation<Draft, unknown, string>({
    mutationFn: (body) => act<Draft>(pathOf(clientId), JSON.parse(body), { method: 'PUT' }),
  });
  const save = useEffectEvent(() => {
    if (touched && settled === now && saving.variables !== now) saving.mutate(now);
  });
  useEffect(() => save(), [settled, touched]);
  return { state: touched ? stateOf(saving, now) : 'idle', savedAt: saving.data?.savedAt } as const;
};

interface Saving {
  readonly variables: string | undefined;
  readonly isSuccess: boolean;
  readonly isError: boolean;
}

const stateOf = ({ variables, isSuccess, isError }: Saving, now: string): DraftState => {
  if (variables !== now) return 'typing';
  if (isError) return 'failed';
  return isSuccess ? 'saved' : 'typing';
};
