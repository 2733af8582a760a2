import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Button, FormControlLabel, List, ListItem, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip, ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import type { Notification } from './laboratory.js';

const Item = ({ one }: { one: Notification }) => {
  const translate = useTranslate();
  const what = `${translate(`laboratory.tests.${one.disease}`)} · ${one.clientName} · ${one.clientNumber}`;
  return (
    <ListItem disableGutters divider sx={{ flexWrap: 'wrap', gap: 1 }}>
      <Stack sx={{ flex: '1 1 16rem' }}>
        <Typography component="h2" variant="h3" dir="auto">
          {what}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('notifications.since', { time: formatDateTime(one.createdAt) })}
          {one.physicianName && ` · ${translate('notifications.physician', { name: one.physicianName })}`}
        </Typography>
      </Stack>
      <StatusChip kind="notification" status={one.status} />
      {one.late && <ToneChip tone="bad" icon={ReportProblemOutlined} label={translate('laboratory.late')} />}
      <Button component={Link} to={`/anmalningar/${one.id}`} aria-label={`${translate('notifications.open')}: ${what}`}>
        {translate('notifications.open')}
      </Button>
    </ListItem>
  );
};

/** Notifiable diseases at work, the oldest first. */
export const NotificationsPage = () => {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const filter = all ? {} : { open: true };
  const load = useLoad<Notification[]>(`/disease-notifications${query({ filter, range: [0, 199] })}`, { keep: true });
  return (
    <>
      <PageTitle>{translate('notifications.title')}</PageTitle>
      <FormControlLabel
        label={translate('notifications.all')}
        control={<Switch checked={all} onChange={(_, on) => setAll(on)} />}
      />
      <Loaded load={load}>
        {(rows) => (
          <>
            {rows.length === 0 && <Typography>{translate('notifications.none')}</Typography>}
            <List disablePadding>
              {rows.map((one) => (
                <Item key={one.id} one={one} />
              ))}
            </List>
          </>
        )}
      </Loaded>
    </>
  );
};
