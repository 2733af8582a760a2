import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { dayName } from '../contracts/contract.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import type { Place } from '../queue/queue.js';
import { useMe } from '../session/session.js';

const Offer = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { offer } = place;
  if (offer === null) return null;
  const slot = `${dayName(offer.weekday, locale)} ${offer.startTime}, ${offer.firstOn}`;
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        primary={`${place.clientName ?? ''} ${place.clientNumber ?? ''}`}
        secondary={`${slot} · ${translate('week.answerBy', { date: offer.expiresOn })}`}
      />
      <StatusChip kind="offer" status={offer.status} />
      {place.status === 'accepted' && (
        <Button
          component={Link}
          variant="contained"
          to={`/kontrakt/nytt?clientId=${place.clientId}&queueEntry=${place.id}`}
        >
          {translate('week.openContractFor')}
        </Button>
      )}
    </ListItem>
  );
};

/** Offers of my time: those without an answer, and those that wait for a contract. */
export const Offers = () => {
  const translate = useTranslate();
  const me = useMe();
  const load = useLoad<Place[]>(`/queue-entries${query({ range: [0, 199] })}`);
  return (
    <Section title="week.offers">
      <Loaded load={load}>
        {(places) => {
          const mine = places.filter(
            ({ status, offer }) => offer?.counsellorId === me?.id && (status === 'offered' || status === 'accepted'),
          );
          if (mine.length === 0) return <Typography color="text.secondary">{translate('week.noOffers')}</Typography>;
          return (
            <List dense disablePadding>
              {mine.map((place) => (
                <Offer key={place.id} place={place} />
              ))}
            </List>
          );
        }}
      </Loaded>
    </Section>
  );
};
