import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import type { Me } from '../api/types.js';
import { useCover } from './cover.js';
import { useSession } from './session.js';
import { SignInSteps } from './SignInSteps.js';
import { useIdleLock } from './useIdleLock.js';

const startAfresh = () => window.location.replace('/');

const Lock = ({ owner, username }: { owner: Me; username: string }) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  useCover(true);
  const back = (me: Me) => {
    // Another person gets a clean desk, never what the first one had open.
    if (me.id !== owner.id) startAfresh();
    else void queryClient.invalidateQueries();
  };
  return createPortal(
    <Box
      data-cover
      role="dialog"
      aria-modal
      aria-labelledby="lock-title"
      sx={{ position: 'fixed', inset: 0, zIndex: 'tooltip', bgcolor: 'background.default', overflow: 'auto' }}
    >
      <Stack sx={{ minHeight: '100%', alignItems: 'center', justifyContent: 'center', p: 2 }}>
        <Paper sx={{ width: '100%', maxWidth: 420, p: 3 }} variant="outlined">
          <Typography id="lock-title" variant="h5" component="h1" gutterBottom>
            {translate('signIn.locked')}
          </Typography>
          <Typography sx={{ mb: 2 }}>{translate('signIn.placeKept')}</Typography>
          <SignInSteps username={username} onDone={back} />
          <Button fullWidth sx={{ mt: 2 }} onClick={startAfresh}>
            {translate('signIn.somebodyElse')}
          </Button>
        </Paper>
      </Stack>
    </Box>,
    document.body,
  );
};

/** Covers the screen after fifteen idle minutes or when the session has ended, and keeps the place behind it. */
export const LockScreen = () => {
  const { me, username, locked } = useSession();
  useIdleLock();
  return locked && me ? <Lock owner={me} username={username} /> : null;
};
