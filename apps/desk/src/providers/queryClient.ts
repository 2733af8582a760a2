import { QueryClient } from '@tanstack/react-query';
import { statusOf } from '../api/status-of.js';

/** Answers live in memory while a screen shows them and a minute after, never on the disk. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 0,
      gcTime: 60_000,
      // One more try when the house is busy; a refusal is an answer.
      retry: (failures, error) => failures < 1 && [0, 503].includes(statusOf(error)),
    },
    mutations: { retry: false },
  },
});
