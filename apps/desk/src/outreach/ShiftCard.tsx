import { Alert, Button, Card, CardActions, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { formatDay, formatTime, minutesSince } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { StatusChip } from '../parts/StatusChip.js';
import { ForgottenEnd } from './ForgottenEnd.js';
import type { Shift } from './outreach.js';

/** I24: longer than this and somebody forgot to say when they came home. */
const MOST_MINUTES = 16 * 60;

const large = { sx: { minHeight: 48 }, variant: 'contained' } as const;

const EndButton = ({ shift }: { shift: Shift }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const forgotten = shift.actualStart !== null && minutesSince(shift.actualStart) > MOST_MINUTES;
  if (!forgotten) {
    return (
      <DeedButton
        path={`/outreach-shifts/${shift.id}/end`}
        version={shift.version}
        can={shift.can.end}
        label="outreach.shift.end"
        confirm="outreach.shift.endSure"
        button={{ ...large, variant: 'outlined' }}
      />
    );
  }
  return (
    <>
      <Alert severity="warning" sx={{ width: '100%' }}>
        {translate('outreach.shift.forgotten')}
      </Alert>
      <Button {...large} onClick={() => setAsking(true)}>
        {translate('outreach.shift.sayEnd')}
      </Button>
      {asking && <ForgottenEnd shift={shift} onClose={() => setAsking(false)} />}
    </>
  );
};

/** Tonight's shift: when, where, with whom; out, all well, home. */
export const ShiftCard = ({ shift }: { shift: Shift }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const path = `/outreach-shifts/${shift.id}`;
  return (
    <Card variant="outlined">
      <CardContent sx={{ pb: 0 }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography variant="h2">
            {shift.startTime}–{shift.endTime}
          </Typography>
          <StatusChip kind="shift" status={shift.status} />
        </Stack>
        <Typography>{formatDay(shift.serviceDate, locale)}</Typography>
        <Typography>
          {translate(`outreach.arenas.${shift.arena}`)}, {shift.area}
        </Typography>
        <Typography>{translate('outreach.crew', { names: shift.staff.map(({ name }) => name).join(', ') })}</Typography>
        {shift.actualStart && (
          <Typography variant="body2" color="text.secondary">
            {translate('outreach.shift.outSince', { time: formatTime(shift.actualStart) })}
            {shift.checkedInAt && ` · ${translate('outreach.shift.wellAt', { time: formatTime(shift.checkedInAt) })}`}
          </Typography>
        )}
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <DeedButton
          path={`${path}/start`}
          version={shift.version}
          can={shift.can.start}
          label="outreach.shift.start"
          button={large}
        />
        <DeedButton
          path={`${path}/check-in`}
          version={shift.version}
          can={shift.can.checkIn}
          label="outreach.shift.allWell"
          button={large}
        />
        {shift.can.end && <EndButton shift={shift} />}
      </CardActions>
    </Card>
  );
};
