import ArrowForward from '@mui/icons-material/ArrowForward';
import Warning from '@mui/icons-material/WarningAmber';
import { Box, Stack, TableCell, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dayName } from '../contracts/contract.js';
import { formatDate } from '../format.js';
import { StatusChip, ToneChip } from '../parts/StatusChip.js';
import { PlaceDeeds } from './PlaceDeeds.js';
import type { Place } from './queue.js';
import { TriedInVain } from './TriedInVain.js';
import { wishesOf } from './wishes.js';

const OfferText = ({ place: { offer } }: { place: Place }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (offer === null) return null;
  return (
    <>
      <Typography variant="body2">
        {offer.counsellorName}, {dayName(offer.weekday, locale)} {offer.startTime}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {offer.status === 'pending' && translate('week.answerBy', { date: offer.expiresOn })}
      </Typography>
      <StatusChip kind="offer" status={offer.status} />
    </>
  );
};

const Client = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const service = translate(`serviceKinds.${place.serviceKind}`, { _: place.serviceKind });
  const wishes = wishesOf(place, translate, locale);
  return (
    <>
      {place.clientId ? (
        <Link to={`/clients/${place.clientId}/show`}>{place.clientName}</Link>
      ) : (
        translate('queue.anonymous')
      )}{' '}
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {place.clientNumber}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {service}
      </Typography>
      {wishes && <Typography variant="body2">{wishes}</Typography>}
      {place.wishes && (
        <Typography variant="body2" dir="auto">
          {place.wishes}
        </Typography>
      )}
    </>
  );
};

const Status = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <StatusChip kind="queue" status={place.status} />
      {place.priority === 'urgent' && <StatusChip kind="priority" status="urgent" />}
      {place.priorityReason && <Typography variant="body2">{place.priorityReason}</Typography>}
      {place.hold && (
        <Typography variant="body2">
          {place.hold.from}–{place.hold.until ?? ''}
        </Typography>
      )}
      {place.review && (
        <Typography variant="body2">
          {translate('queue.reviewed', {
            date: formatDate(place.review.at),
            decision: translate(`queue.decisions.${place.review.decision}`),
          })}
          . {place.review.reason}
        </Typography>
      )}
      <TriedInVain place={place} />
      {place.needsReview && <ToneChip tone="waiting" icon={Warning} label={translate('queue.needsReview')} />}
    </Stack>
  );
};

/** Who is next, and why she is. */
const Next = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  return (
    <>
      <ToneChip tone="good" icon={ArrowForward} label={translate('queue.next')} />
      <Typography variant="body2">
        {translate(place.priority === 'urgent' ? 'queue.nextUrgent' : 'queue.nextOldest')}
      </Typography>
    </>
  );
};

interface Props {
  place: Place;
  places: readonly Place[];
  number: number;
}

/** One place in the queue: who, since when, how it stands, and what may be done to it. */
export const PlaceRow = ({ place, places, number }: Props) => {
  const translate = useTranslate();
  const next = places.find(({ status }) => status === 'waiting')?.id === place.id;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>
        {number}
        {next && <Next place={place} />}
      </TableCell>
      <TableCell component="th" scope="row">
        <Client place={place} />
      </TableCell>
      <TableCell>
        {translate('queue.days', { smart_count: place.days })}
        <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
          {formatDate(place.enteredAt)}
        </Typography>
      </TableCell>
      <TableCell>
        <Status place={place} />
      </TableCell>
      <TableCell>
        <OfferText place={place} />
      </TableCell>
      <TableCell>
        <PlaceDeeds place={place} places={places} />
      </TableCell>
    </TableRow>
  );
};
