import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Place } from './queue.js';

/** How often she was tried to be reached in vain, and whether that is enough. */
export const TriedInVain = ({ place: { inVain } }: { place: Place }) => {
  const translate = useTranslate();
  if (inVain === null || inVain.attempts === 0) return null;
  const told = translate('queue.inVain', { smart_count: inVain.attempts, since: inVain.since });
  return (
    <Typography variant="body2">
      {told}. {inVain.enough && translate('queue.enough')}
    </Typography>
  );
};
