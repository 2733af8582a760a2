import { List, ListItem, ListItemText, Stack } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDay } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { StatusChip } from '../parts/StatusChip.js';
import type { Accompaniment } from './afterwards.js';

const Deeds = ({ one: { id, version, can } }: { one: Accompaniment }) => {
  const common = { path: `/accompaniments/${id}/outcome`, version, can: can.record };
  return (
    <Stack direction="row" spacing={0.5}>
      <DeedButton
        {...common}
        body={{ outcome: 'done' }}
        label="accompaniments.done"
        button={{ size: 'small', variant: 'outlined' }}
      />
      <DeedButton
        {...common}
        body={{ outcome: 'cancelled' }}
        label="accompaniments.cancel"
        confirm="accompaniments.cancelConfirm"
        button={{ size: 'small' }}
      />
    </Stack>
  );
};

/** Where somebody is gone along to, when and by whom; `named` where they are several clients'. */
export const AccompanimentRows = ({ rows, named = false }: { rows: readonly Accompaniment[]; named?: boolean }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const told = ({ purpose, minutes, staff }: Accompaniment) =>
    [translate(`accompaniments.purposes.${purpose}`), `${minutes} min`, staff.map(({ name }) => name).join(', ')].join(
      ' · ',
    );
  return (
    <List dense disablePadding>
      {rows.map((one) => (
        <ListItem key={one.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
          <ListItemText
            sx={{ flex: '1 1 14rem' }}
            primary={
              <>
                {formatDay(one.on, locale)} {one.startTime}{' '}
                {translate(`accompaniments.destinations.${one.destination}`)}{' '}
                {named && <Link to={`/clients/${one.clientId}/show`}>{one.clientName}</Link>}
              </>
            }
            secondary={told(one)}
          />
          <StatusChip kind="accompaniment" status={one.status} />
          <Deeds one={one} />
        </ListItem>
      ))}
    </List>
  );
};
