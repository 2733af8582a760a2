import { useQuery } from '@tanstack/react-query';
import { query, request } from '../api/request.js';

/** How many rows a list has in all, as the server counts them, however many of them a page gives. */
export const useTotal = (path: string, filter: Record<string, unknown>): number | undefined => {
  const asked = `${path}${query({ filter, range: [0, 0] })}`;
  const { data } = useQuery({
    queryKey: ['total', asked],
    queryFn: async ({ signal }) => {
      const { headers } = await request(asked, { signal });
      return Number(headers.get('Content-Range')?.split('/')[1] ?? Number.NaN);
    },
  });
  return Number.isInteger(data) ? data : undefined;
};
