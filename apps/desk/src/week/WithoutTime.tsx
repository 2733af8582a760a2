import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { formatWeek, today, weekdayName } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { MoveSession } from './MoveSession.js';
import type { Session } from './session.js';
import { SkipDeeds } from './SkipDeeds.js';

/** Weeks whose time was taken when their series ran on into a new term: moved, held at their own time, or let go. */
export const WithoutTime = ({ staffId }: { staffId?: string | undefined }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [moving, setMoving] = useState<Session | null>(null);
  const filter = { withoutTime: true, from: today(), ...(staffId === undefined ? {} : { staffId }) };
  const load = useLoad<Session[]>(`/sessions${query({ filter, range: [0, 199] })}`);
  return (
    <Section title="week.withoutTime">
      <Loaded load={load}>
        {(sessions) =>
          sessions.length === 0 ? (
            <Typography color="text.secondary">{translate('week.allHaveTime')}</Typography>
          ) : (
            <List dense disablePadding>
              {sessions.map((one) => (
                <ListItem key={one.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
                  <ListItemText
                    primary={`${one.clientName} ${one.clientNumber}`}
                    secondary={`${formatWeek(one.plannedDate, locale)} · ${weekdayName(one.date, locale, 'short')} ${one.date} ${one.startTime}`}
                  />
                  <Button size="small" aria-description={one.date} onClick={() => setMoving(one)}>
                    {translate('week.move')}
                  </Button>
                  <SkipDeeds session={one} />
                </ListItem>
              ))}
            </List>
          )
        }
      </Loaded>
      {moving && <MoveSession session={moving} onClose={() => setMoving(null)} />}
    </Section>
  );
};
