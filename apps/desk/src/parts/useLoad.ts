import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read } from '../api/request.js';

interface Options {
  enabled?: boolean;
  /** Asks again this often while the page is looked at; it stops when the screen is locked or hidden. */
  everyMs?: number;
  /** Keeps the former answer on screen while a new path is fetched: day after day without a blink. */
  keep?: boolean;
}

/** Reads one path of the API for as long as the screen shows it. After a deed everything shown is read again. */
export const useLoad = <T>(path: string, { enabled = true, everyMs, keep = false }: Options = {}): UseQueryResult<T> =>
  useQuery<T>({
    queryKey: ['load', path],
    queryFn: ({ signal }) => read<T>(path, signal),
    enabled,
    refetchInterval: everyMs ?? false,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
