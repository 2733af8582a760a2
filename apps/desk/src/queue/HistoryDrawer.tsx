import Close from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { dayName } from '../contracts/contract.js';
import { formatDateTime } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { type DrawerProps, Whose } from './drawer.js';
import type { PlaceEvent } from './queue.js';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** What an event came to, in words; the days of a hold stand as they are. */
const cameTo = ({ kind, code, channel }: PlaceEvent, translate: Translate): string => {
  if (code === null) return '';
  if (kind === 'held') return code.replace('/', '–').replace('..', '');
  const words: Record<string, string> = {
    entered: 'statuses.priority',
    prioritised: 'statuses.priority',
    offered: 'queue.grounds',
    attempted: 'queue.outcomes',
    withdrawn: 'statuses.queue',
  };
  const said = translate(`${words[kind]}.${code}`, { _: code });
  return channel === null ? said : `${translate(`queue.channels.${channel}`)}: ${said}`;
};

const Line = ({ event }: { event: PlaceEvent }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { offer, reason } = event;
  const time =
    offer && `${offer.counsellorName}, ${dayName(offer.weekday, locale)} ${offer.startTime} (${offer.firstOn})`;
  const told = [time, cameTo(event, translate), reason].filter(Boolean).join(' · ');
  return (
    <ListItem disableGutters sx={{ display: 'block' }}>
      <ListItemText
        primary={`${translate(`queue.happened.${event.kind}`)}${told && `: ${told}`}`}
        secondary={`${formatDateTime(event.at)} · ${event.byName ?? translate('queue.house')}`}
        slotProps={{ primary: { dir: 'auto' } }}
      />
    </ListItem>
  );
};

/** All that has happened to a place: who, when, what and why, the last first. */
export const HistoryDrawer = ({ place, onClose }: DrawerProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const load = useLoad<PlaceEvent[]>(`/queue-entries/${place.id}/history`);
  const paper = { role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId };
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{ paper: { ...paper, sx: { width: { xs: '100%', sm: 480 } } } }}
    >
      <Box sx={{ p: 2 }}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 1 }}>
          <Typography id={titleId} variant="h2" sx={{ flexGrow: 1 }}>
            {translate('queue.history')}
          </Typography>
          <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
            <Close />
          </IconButton>
        </Stack>
        <Whose place={place} />
        <Loaded load={load}>
          {(events) =>
            events.length === 0 ? (
              <Typography color="text.secondary">{translate('queue.noHistory')}</Typography>
            ) : (
              <List dense disablePadding>
                {events.map((event) => (
                  <Line key={event.id} event={event} />
                ))}
              </List>
            )
          }
        </Loaded>
      </Box>
    </Drawer>
  );
};
