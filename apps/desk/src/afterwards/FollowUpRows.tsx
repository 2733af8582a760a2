import { Button, List, ListItem, ListItemText, Stack } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDay } from '../format.js';
import { StatusChip } from '../parts/StatusChip.js';
import type { FollowUp } from './afterwards.js';
import { BookFollowUp, MoveFollowUp, RecordFollowUp } from './FollowUpDrawers.js';

const DRAWERS = { record: RecordFollowUp, book: BookFollowUp, move: MoveFollowUp };
type Open = keyof typeof DRAWERS;
const OPENING = Object.keys(DRAWERS) as Open[];

const Row = ({ followUp, named }: { followUp: FollowUp; named: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [open, setOpen] = useState<Open | null>(null);
  const Drawer = open === null ? null : DRAWERS[open];
  const { status, channel, staffName, minutes, planned, sessionStatus } = followUp;
  const told = [
    translate(`channels.${channel}`),
    staffName,
    minutes !== null && `${minutes} min`,
    !planned && translate('followUps.byHerself'),
    sessionStatus === 'planned' && translate('followUps.booked'),
  ];
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        sx={{ flex: '1 1 14rem' }}
        primary={
          <>
            {formatDay(followUp.on, locale)}{' '}
            {named && <Link to={`/clients/${followUp.clientId}/show`}>{followUp.clientName}</Link>}
          </>
        }
        secondary={told.filter(Boolean).join(' · ')}
      />
      <StatusChip kind="followUp" status={status} />
      <Stack direction="row" spacing={0.5}>
        {OPENING.map(
          (one) =>
            followUp.can[one] && (
              <Button
                key={one}
                size="small"
                variant={one === 'record' ? 'outlined' : 'text'}
                onClick={() => setOpen(one)}
              >
                {translate(`followUps.${one}`)}
              </Button>
            ),
        )}
      </Stack>
      {Drawer && <Drawer followUp={followUp} onClose={() => setOpen(null)} />}
    </ListItem>
  );
};

/** Contacts after the contract, with what may be done to each; `named` where they are several clients'. */
export const FollowUpRows = ({ followUps, named = false }: { followUps: readonly FollowUp[]; named?: boolean }) => (
  <List dense disablePadding>
    {followUps.map((one) => (
      <Row key={one.id} followUp={one} named={named} />
    ))}
  </List>
);
