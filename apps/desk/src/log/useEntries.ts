import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query, request } from '../api/request.js';
import { type Entry, filterOf, type Asked } from './entry.js';

export const PAGE = 50;

/** One page of the log, and how many rows there are in all. Each search leaves a row of its own in the log. */
export const useEntries = (asked: Asked | null, page: number) =>
  useQuery<{ rows: Entry[]; total: number }>({
    queryKey: ['access-log', asked, page],
    queryFn: async ({ signal }) => {
      const parts = {
        filter: filterOf(asked as Asked),
        sort: ['seq', 'DESC'],
        range: [page * PAGE, page * PAGE + PAGE - 1],
      };
      const { json, headers } = await request<Entry[]>(`/access-log${query(parts)}`, { signal });
      return { rows: json, total: Number(headers.get('Content-Range')?.split('/')[1] ?? json.length) };
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
