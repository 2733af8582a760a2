import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import type { Call } from './call.js';

/** When she said yes, and the calls that were made. */
export const CallPast = ({ call }: { call: Call }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2">
        {translate('calls.consented', { time: formatDateTime(call.consentGivenAt) })}
        {call.county && ` · ${translate(`counties.${call.county}`)}`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('calls.attempts', { smart_count: call.attempts })}
        {call.lastAttemptAt &&
          ` · ${formatDateTime(call.lastAttemptAt)} ${translate(`calls.outcomes.${call.lastOutcome ?? ''}`)}`}
      </Typography>
    </>
  );
};
