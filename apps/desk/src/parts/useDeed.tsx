import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCloseNotification, useNotify } from 'react-admin';
import { act, type Method } from '../api/request.js';
import { Refusal } from '../api/problem.js';
import { ProblemAlert } from './ProblemAlert.js';

export interface Deed<T> {
  path: string;
  method?: Exclude<Method, 'GET'>;
  version?: number | undefined;
  onDone?: (answer: T) => void;
  /** Answer true when the refusal has been shown already, such as a list of conflicts. */
  onRefused?: (refusal: Refusal) => boolean | void;
  /** Said when the server has said yes; a word key, or false for silence. */
  said?: string | false;
}

const Refused = ({ error }: { error: unknown }) => {
  const close = useCloseNotification();
  return <ProblemAlert error={error} onClose={close} />;
};

/**
 * One deed at the server. "Sparat" is said, and the screen read again, only after its yes; a refusal stays on screen
 * until it is closed.
 */
export const useDeed = <T = unknown,>({ path, method, version, onDone, onRefused, said = 'common.saved' }: Deed<T>) => {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const deed = useMutation<T, unknown, unknown>({
    mutationFn: (body) => act<T>(path, body, { version, ...(method ? { method } : {}) }),
    onSuccess: async (answer) => {
      if (said) notify(said, { type: 'success' });
      onDone?.(answer);
      await queryClient.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof Refusal && onRefused?.(error)) return;
      notify(<Refused error={error} />, { autoHideDuration: null });
    },
  });
  return { run: deed.mutate, pending: deed.isPending, error: deed.error, reset: deed.reset };
};
