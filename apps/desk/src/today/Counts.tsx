import { Link, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useCallCounts } from '../calls/CallsWaiting.js';
import { query, request } from '../api/request.js';

const EVERY_MS = 60_000;

/** How many there are in a list, without reading any of them but one. */
const useCount = (resource: string, filter: Record<string, unknown>) =>
  useQuery({
    queryKey: ['count', resource, filter],
    queryFn: async ({ signal }) => {
      const { headers } = await request<unknown[]>(`/${resource}${query({ filter, range: [0, 0] })}`, { signal });
      return Number(headers.get('Content-Range')?.split('/')[1] ?? 0);
    },
    refetchInterval: EVERY_MS,
  });

const Count = ({ label, count, to }: { label: string; count: number | undefined; to: string }) => {
  const translate = useTranslate();
  return (
    <Typography sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <Link component={RouterLink} to={to}>
        {translate(label)}
      </Link>
      <strong>{count ?? '–'}</strong>
    </Typography>
  );
};

/** What waits outside the calendar: the queue, and work handed to reception. */
export const Counts = () => {
  const translate = useTranslate();
  const title = useId();
  const queue = useCount('queue-entries', { status: 'waiting' });
  const calls = useCallCounts().data;
  const tasks = useCount('tasks', { status: 'open' });
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5 }}>
      <Typography id={title} variant="h3" component="h2" gutterBottom>
        {translate('today.counts.title')}
      </Typography>
      <Count to="/ko" label="today.counts.queue" count={queue.data} />
      <Count to="/uppgifter" label="today.counts.tasks" count={tasks.data} />
      <Count to="/insatser" label="today.counts.calls" count={calls && calls.now + calls.laterToday + calls.waiting} />
    </Paper>
  );
};
