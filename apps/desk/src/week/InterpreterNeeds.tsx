import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Section } from '../clients/Section.js';
import { formatDate, formatDay, formatSpan } from '../format.js';
import { languageName } from '../languages.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { SessionDrawer } from './SessionDrawer.js';

interface Need {
  id: string;
  todo: 'order' | 'await' | 'reorder' | 'cancel';
  sessionId: string | null;
  bookingId: string | null;
  bookingVersion: number | null;
  clientName: string;
  clientNumber: string;
  language: string;
  startsAt: string;
  endsAt: string;
}

/** Coming sessions whose interpreter is not settled, and orders that no session needs any more. */
export const InterpreterNeeds = ({ whose }: { whose: 'mine' | 'all' }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [open, setOpen] = useState<string | null>(null);
  const load = useLoad<Need[]>(`/interpreter-needs?whose=${whose}`);
  return (
    <Section title="interpreters.needs">
      <Loaded load={load}>
        {(needs) =>
          needs.length === 0 ? (
            <Typography color="text.secondary">{translate('interpreters.noNeeds')}</Typography>
          ) : (
            <List dense disablePadding>
              {needs.map((need) => (
                <ListItem key={need.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
                  <ListItemText
                    sx={{ flex: '1 1 16rem' }}
                    primary={`${need.clientName} ${need.clientNumber} · ${languageName(need.language, locale)}`}
                    secondary={`${formatDay(formatDate(need.startsAt), locale)} ${formatSpan(need.startsAt, need.endsAt)} · ${translate(`interpreters.todo.${need.todo}`)}`}
                  />
                  {need.sessionId !== null && (
                    <Button size="small" aria-description={need.startsAt} onClick={() => setOpen(need.sessionId)}>
                      {translate('contracts.open')}
                    </Button>
                  )}
                  <DeedButton
                    path={`/interpreter-bookings/${need.bookingId ?? ''}/cancellation`}
                    version={need.bookingVersion ?? 0}
                    can={need.bookingId !== null && need.todo === 'cancel'}
                    label="interpreters.cancel"
                    confirm="interpreters.cancelConfirm"
                    button={{ size: 'small' }}
                  />
                </ListItem>
              ))}
            </List>
          )
        }
      </Loaded>
      {open !== null && <SessionDrawer id={open} onClose={() => setOpen(null)} />}
    </Section>
  );
};
