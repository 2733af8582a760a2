import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { ReviewDrawer } from './ReviewDrawer.js';
import type { Place } from './queue.js';

/** The manager's work list: places whose offers came to nothing, by number. */
export const ToReview = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState<Place | null>(null);
  const load = useLoad<Place[]>(`/queue-entries${query({ range: [0, 199] })}`, { keep: true });
  const told = ({ serviceKind, days, offersMade }: Place) =>
    [
      translate(`serviceKinds.${serviceKind}`, { _: serviceKind }),
      translate('queue.days', { smart_count: days }),
      translate('queue.offersMade', { smart_count: offersMade }),
    ].join(' · ');
  return (
    <Section title="queue.reviewTitle">
      <Typography color="text.secondary">{translate('queue.reviewAbout')}</Typography>
      <Loaded load={load}>
        {(places) => {
          const waiting = places.filter(({ can }) => can.review);
          if (waiting.length === 0) return <Typography sx={{ mt: 1 }}>{translate('queue.noReviews')}</Typography>;
          return (
            <List dense disablePadding>
              {waiting.map((place) => (
                <ListItem key={place.id} disableGutters sx={{ gap: 1 }}>
                  <ListItemText primary={place.clientNumber} secondary={told(place)} sx={{ flex: '0 1 30rem' }} />
                  <Button variant="contained" size="small" onClick={() => setOpen(place)}>
                    {translate('queue.deeds.review')}
                  </Button>
                </ListItem>
              ))}
            </List>
          );
        }}
      </Loaded>
      {open && <ReviewDrawer place={open} onClose={() => setOpen(null)} />}
    </Section>
  );
};
