import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatTime } from '../format.js';
import type { DraftState } from './useDraft.js';

/** Says whether what is on the screen is also on the server. */
export const DraftLine = ({ state, savedAt }: { state: DraftState; savedAt: string | undefined }) => {
  const translate = useTranslate();
  const time = savedAt ? formatTime(savedAt) : '';
  const words: Record<DraftState, string> = {
    idle: translate('journal.draft.private'),
    typing: translate('journal.draft.typing'),
    saved: translate('journal.draft.saved', { time }),
    failed: translate('journal.draft.failed'),
  };
  return (
    <Typography component="output" variant="body2" color={state === 'failed' ? 'error' : 'text.secondary'}>
      {words[state]}
    </Typography>
  );
};
