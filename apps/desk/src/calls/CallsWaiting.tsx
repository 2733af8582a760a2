import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../clients/Section.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { CallCounts } from './call.js';

const MINUTE = 60_000;

/** How the call list stands; asked for only by those who may know. */
export const useCallCounts = () => {
  const may = useMay('kast.countCallbacks');
  return useLoad<CallCounts>('/callbacks/counts', { enabled: may, everyMs: MINUTE });
};

/** How many may be called now, and how many wait. */
export const CallFigures = () => {
  const translate = useTranslate();
  const load = useCallCounts();
  return (
    <Loaded load={load}>
      {({ now, laterToday, waiting, taken }) => (
        <>
          <Typography sx={{ fontWeight: 600 }}>{translate('calls.canBeCalled', { smart_count: now })}</Typography>
          <Typography color="text.secondary">
            {translate('calls.standing', { later: laterToday, waiting, taken })}
          </Typography>
        </>
      )}
    </Loaded>
  );
};

/** On KAST's week: how many can be called now, and the way there. */
export const CallsWaiting = () => {
  const translate = useTranslate();
  const may = useMay('kast.keepCallbacks');
  if (!may) return null;
  return (
    <Section
      title="calls.title"
      actions={
        <Button component={Link} to="/ringlista" variant="outlined">
          {translate('calls.openList')}
        </Button>
      }
    >
      <CallFigures />
    </Section>
  );
};
