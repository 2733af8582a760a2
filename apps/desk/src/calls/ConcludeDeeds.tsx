import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../parts/DeedButton.js';
import { useFocusOnce } from '../parts/useFocusOnce.js';
import { BookDrawer } from './BookDrawer.js';
import type { Call } from './call.js';
import { ReferDrawer } from './ReferDrawer.js';

const BIG = { size: 'large', variant: 'outlined', sx: { minHeight: 48 } } as const;

/** She answered: how did the talk end? */
export const ConcludeDeeds = ({ call, keys }: { call: Call; keys: boolean }) => {
  const translate = useTranslate();
  const heading = useFocusOnce<HTMLHeadingElement>(keys);
  const [open, setOpen] = useState<'book' | 'refer' | null>(null);
  const deed = { path: `/callbacks/${call.id}/outcome`, version: call.version };
  return (
    <>
      <Typography ref={heading} tabIndex={-1} variant="h3" component="h3" gutterBottom sx={{ outline: 'none' }}>
        {translate('calls.howDidItEnd')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button {...BIG} variant="contained" onClick={() => setOpen('book')}>
          {translate('calls.ends.booked')}
        </Button>
        <DeedButton {...deed} body={{ outcome: 'info_only' }} label="calls.ends.info_only" button={BIG} />
        <Button {...BIG} onClick={() => setOpen('refer')}>
          {translate('calls.ends.referred_home')}
        </Button>
        <DeedButton {...deed} body={{ outcome: 'declined' }} label="calls.ends.declined" button={BIG} />
        <DeedButton
          path={`/callbacks/${call.id}/reopen`}
          version={call.version}
          can={call.can.reopen}
          label="calls.notAnswered"
        />
      </Stack>
      {open === 'book' && <BookDrawer call={call} onClose={() => setOpen(null)} />}
      {open === 'refer' && <ReferDrawer call={call} onClose={() => setOpen(null)} />}
    </>
  );
};
