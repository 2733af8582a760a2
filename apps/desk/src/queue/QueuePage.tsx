import Warning from '@mui/icons-material/WarningAmber';
import {
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { dayName } from '../contracts/contract.js';
import { formatDate } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip, ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { EnterDrawer } from './QueueDrawers.js';
import { PlaceDeeds } from './PlaceDeeds.js';
import type { Place } from './queue.js';

const COLUMNS = ['place', 'client', 'days', 'status', 'offer', 'deeds'];
const MINUTE = 60_000;

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
  const service = translate(`serviceKinds.${place.serviceKind}`, { _: place.serviceKind });
  return (
    <>
      {place.clientId ? (
        <Link to={`/clients/${place.clientId}/show`}>{place.clientName}</Link>
      ) : (
        translate('queue.anonymous')
      )}{' '}
      {place.clientNumber}
      <Typography variant="body2" color="text.secondary">
        {service}
      </Typography>
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
      {place.needsReview && <ToneChip tone="waiting" icon={Warning} label={translate('queue.needsReview')} />}
    </Stack>
  );
};

const Row = ({ place, number }: { place: Place; number: number }) => {
  const translate = useTranslate();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>{number}</TableCell>
      <TableCell component="th" scope="row">
        <Client place={place} />
      </TableCell>
      <TableCell>
        {translate('queue.days', { smart_count: place.days })}
        <Typography variant="body2" color="text.secondary">
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
        <PlaceDeeds place={place} />
      </TableCell>
    </TableRow>
  );
};

const Places = ({ places }: { places: readonly Place[] }) => {
  const translate = useTranslate();
  if (places.length === 0) return <Typography>{translate('queue.none')}</Typography>;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('queue.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`queue.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {places.map((place, index) => (
            <Row key={place.id} place={place} number={index + 1} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const SERVICES = ['counselling', 'kast_counselling', 'kast_phone_advice'] as const;

/** The queue in its order: urgent first, then as they came. */
export const QueuePage = () => {
  const translate = useTranslate();
  const keeps = useMay('counselling.keepQueue');
  const [search, setSearch] = useSearchParams();
  const [entering, setEntering] = useState(false);
  const serviceKind = search.get('tjanst') ?? (keeps ? 'counselling' : 'kast_counselling');
  const load = useLoad<Place[]>(`/queue-entries${query({ filter: { serviceKind }, range: [0, 199] })}`, {
    keep: true,
    everyMs: MINUTE,
  });
  return (
    <>
      <PageTitle
        actions={
          keeps && (
            <Button variant="contained" onClick={() => setEntering(true)}>
              {translate('queue.deeds.enter')}
            </Button>
          )
        }
      >
        {translate('queue.title')}
      </PageTitle>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={serviceKind}
        aria-label={translate('contracts.service')}
        sx={{ mb: 1, flexWrap: 'wrap' }}
        onChange={(_, next: string | null) => next && setSearch({ tjanst: next })}
      >
        {SERVICES.map((one) => (
          <ToggleButton key={one} value={one} sx={{ color: 'text.primary' }}>
            {translate(`serviceKinds.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Loaded load={load}>{(places) => <Places places={places} />}</Loaded>
      {entering && <EnterDrawer onClose={() => setEntering(false)} />}
    </>
  );
};
