import {
  Button,
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
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { EnterDrawer } from './QueueDrawers.js';
import { PlaceRow } from './PlaceRow.js';
import { ToReview } from './ToReview.js';
import type { Place } from './queue.js';

const COLUMNS = ['place', 'client', 'days', 'status', 'offer', 'deeds'];
const MINUTE = 60_000;

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
            <PlaceRow key={place.id} place={place} places={places} number={index + 1} />
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
  const manages = useMay('counselling.reviewPlaces') && !keeps;
  const serviceKind = search.get('tjanst') ?? (keeps || manages ? 'counselling' : 'kast_counselling');
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
      {manages && <ToReview />}
      {manages && (
        <Typography variant="h2" sx={{ mt: 2, mb: 1 }}>
          {translate('queue.waitingList')}
        </Typography>
      )}
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
