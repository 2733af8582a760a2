import { Button, Paper, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatTime } from '../format.js';
import { nameOf, waitingOf, type Day } from './day.js';
import { Waited } from './Waited.js';

/** Who has come and waits to be met, the longest wait first (W01). */
export const WaitingRoom = ({ day, onOpen }: { day: Day; onOpen: (itemId: string) => void }) => {
  const translate = useTranslate();
  const title = useId();
  const waiting = waitingOf(day);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5 }}>
      <Typography id={title} variant="h3" component="h2" gutterBottom>
        {translate('today.waitingRoom', { count: waiting.length })}
      </Typography>
      {waiting.length === 0 && <Typography color="text.secondary">{translate('today.nobodyWaits')}</Typography>}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {waiting.map((item) => (
          <li key={item.id}>
            <Button
              fullWidth
              onClick={() => onOpen(item.id)}
              sx={{ justifyContent: 'flex-start', textAlign: 'left', px: 1, py: 0.25 }}
            >
              <span>
                <strong>{item.label}</strong> {formatTime(item.startsAt)} {nameOf(day, item.staffId)}
              </span>
            </Button>
            <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', px: 1, alignItems: 'center' }}>
              <Waited item={item} />
              {!item.waitingSince && (
                <Typography variant="body2" color="text.secondary">
                  {translate('today.notShownIn')}
                </Typography>
              )}
            </Stack>
          </li>
        ))}
      </Stack>
    </Paper>
  );
};
