import { Divider, Paper, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CallDeeds } from './CallDeeds.js';
import { CallNumber } from './CallNumber.js';
import { CallRules } from './CallRules.js';
import { CallPast } from './CallPast.js';
import type { Call } from './call.js';
import { ConcludeDeeds } from './ConcludeDeeds.js';

/** The call one has in hand: the rules first, then the number, then how it went. */
export const ActiveCall = ({ call, keys }: { call: Call; keys: boolean }) => {
  const translate = useTranslate();
  const title = useId();
  const [shownAt, setShownAt] = useState<number | null>(null);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 2, maxWidth: 960 }}>
      <Typography id={title} variant="h2" gutterBottom>
        {translate(call.status === 'reached' ? 'calls.inTalk' : 'calls.yours')}
        {call.operationReference && ` · ${call.operationReference}`}
      </Typography>
      <Stack spacing={2} divider={<Divider flexItem />}>
        <Stack spacing={1}>
          <CallPast call={call} />
          <CallRules call={call} />
        </Stack>
        <CallNumber call={call} keys={keys && !call.can.conclude} onShown={setShownAt} />
        {call.can.conclude ? (
          <div>
            <ConcludeDeeds call={call} keys={keys} />
          </div>
        ) : (
          <CallDeeds call={call} shownAt={shownAt} keys={keys} />
        )}
      </Stack>
    </Paper>
  );
};
