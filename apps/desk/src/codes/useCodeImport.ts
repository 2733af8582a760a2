import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { act, read } from '../api/request.js';
import { decoded, partsOf } from './code-file.js';

export const SYSTEMS = ['icd10_se', 'kva'] as const;
export type System = (typeof SYSTEMS)[number];

/** What an import would do. */
export interface Preview {
  id: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  first: { code: string; label: string }[];
  faultCount: number;
  faults: { line: number; fault: string; found: string }[];
  version: number;
}

/** How far the file has come on its way. */
export interface Sent {
  part: number;
  parts: number;
}

/** A file that is no classification, said as a word key. */
class NoTable extends Error {}

const inParts = async (system: System, file: File, onSent: (sent: Sent) => void) => {
  const parts = partsOf(decoded(await file.arrayBuffer()));
  if (parts === undefined) throw new NoTable('codeTables.tooBig');
  const { id } = await act<{ id: string }>('/classification-imports', { system });
  for (const [index, lines] of parts.entries()) {
    onSent({ part: index + 1, parts: parts.length });
    await act(`/classification-imports/${id}/parts`, { number: index + 1, lines });
  }
  return { system, preview: await read<Preview>(`/classification-imports/${id}/preview`) };
};

/** Sends a file part by part, and reads what it would do; nothing is imported until that is asked. */
export const useCodeImport = () => {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [sent, setSent] = useState<Sent>();
  const sending = useMutation({
    mutationFn: ({ system, file }: { system: System; file: File }) => inParts(system, file, setSent),
    onSettled: () => setSent(undefined),
  });
  const applying = useMutation({
    mutationFn: ({ id, version }: Preview) => act(`/classification-imports/${id}/application`, undefined, { version }),
    onSuccess: async () => {
      notify('codeTables.done', { type: 'success' });
      sending.reset();
      await queryClient.invalidateQueries();
    },
  });
  const drop = () => {
    sending.reset();
    applying.reset();
  };
  const error = sending.error ?? applying.error;
  return {
    send: sending.mutate,
    apply: applying.mutate,
    drop,
    seen: sending.data,
    sent,
    sending: sending.isPending,
    applying: applying.isPending,
    error: error instanceof NoTable ? null : error,
    noTable: error instanceof NoTable ? error.message : null,
  };
};
