import ArrowBack from '@mui/icons-material/ArrowBack';
import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { LiftBanner } from '../blocks/LiftBanner.js';
import type { Booking } from '../bookings/booking.js';
import { BookingDrawer } from '../bookings/BookingDrawer.js';
import { warningsOf, type Overview } from '../clients/client.js';
import { Banner } from '../parts/Banner.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { VISIT_SECTIONS, type VisitProps } from './sections/visit-sections.js';
import { VisitHead } from './sections/VisitHead.js';

const SEEN = new Set(['in_progress', 'completed']);
const COLUMNS = { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' };

const Column = ({ at, ...visit }: VisitProps & { at: 'done' | 'beside' }) => (
  <Stack spacing={2} sx={{ minWidth: 0 }}>
    {VISIT_SECTIONS.filter((one) => one.at === at).map(({ name, Section }) => (
      <Section key={name} {...visit} />
    ))}
  </Stack>
);

/** What follows the visit: the next time, and the file. */
const Onwards = ({ booking }: Pick<VisitProps, 'booking'>) => {
  const translate = useTranslate();
  const [next, setNext] = useState(false);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }} className="no-print">
      <Button onClick={() => setNext(true)}>{translate('clinic.bookNext')}</Button>
      <Button component={Link} to={`/clients/${booking.clientId}/show`}>
        {translate('today.openFile')}
      </Button>
      {next && <BookingDrawer clientId={booking.clientId} onClose={() => setNext(false)} />}
    </Stack>
  );
};

const Visit = ({ booking, client }: VisitProps) => (
  <>
    <Banner client={client} contact={client.contact} warnings={warningsOf(client)} />
    <LiftBanner clientId={client.id} />
    <Stack spacing={2}>
      <VisitHead booking={booking} />
      {SEEN.has(booking.status) && (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
          <Column at="done" booking={booking} client={client} />
          <Column at="beside" booking={booking} client={client} />
        </Box>
      )}
      <Onwards booking={booking} />
    </Stack>
  </>
);

const WithClient = ({ booking }: Pick<VisitProps, 'booking'>) => (
  <Loaded load={useLoad<Overview>(`/clients/${booking.clientId}/overview`)}>
    {(client) => <Visit booking={booking} client={client} />}
  </Loaded>
);

/** One visit on one page, filled in while talking: who she is and how she may be reached, what was done, and the note. */
export const VisitPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const load = useLoad<Booking>(`/bookings/${encodeURIComponent(id)}`);
  return (
    <>
      <Button component={Link} to="/mottagning" startIcon={<ArrowBack />} sx={{ mt: 1 }} className="no-print">
        {translate('clinic.day')}
      </Button>
      <Loaded load={load}>{(booking) => <WithClient key={booking.id} booking={booking} />}</Loaded>
    </>
  );
};
