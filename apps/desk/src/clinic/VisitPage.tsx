import ArrowBack from '@mui/icons-material/ArrowBack';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Booking } from '../bookings/booking.js';
import { BookingDrawer } from '../bookings/BookingDrawer.js';
import { warningsOf, type Overview } from '../clients/client.js';
import { formatDateTime } from '../format.js';
import { NoteEditor } from '../journal/NoteEditor.js';
import { Banner } from '../parts/Banner.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { ArrivedMinutes } from './ArrivedMinutes.js';
import { ServicesForm } from './ServicesForm.js';
import { VisitDeeds } from './VisitDeeds.js';

const SEEN = new Set(['in_progress', 'completed']);

const Facts = ({ booking }: { booking: Booking }) => {
  const translate = useTranslate();
  const service = translate(`serviceKinds.${booking.serviceKind}`, { _: booking.serviceKind });
  return (
    <>
      <Typography>{[formatDateTime(booking.startsAt), service, booking.roomName].join(' · ')}</Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', my: 1 }}>
        <StatusChip kind="booking" status={booking.status} />
        <ArrivedMinutes booking={booking} />
      </Stack>
      <VisitDeeds booking={booking} />
    </>
  );
};

/** The note of the visit, written here and signed by who wrote it. */
const VisitNote = ({ booking }: { booking: Booking }) => {
  const translate = useTranslate();
  const [writing, setWriting] = useState(false);
  if (!writing)
    return (
      <Button variant="outlined" onClick={() => setWriting(true)} sx={{ alignSelf: 'flex-start' }}>
        {translate('clinic.writeNote')}
      </Button>
    );
  return (
    <NoteEditor
      clientId={booking.clientId}
      subject={{ type: 'visit', id: booking.id }}
      kind="visit"
      eventAt={booking.startsAt}
      onDone={() => setWriting(false)}
      onCancel={() => setWriting(false)}
    />
  );
};

const Visit = ({ booking, client }: { booking: Booking; client: Overview }) => {
  const translate = useTranslate();
  const [next, setNext] = useState(false);
  return (
    <>
      <Banner client={client} contact={client.contact} warnings={warningsOf(client)} />
      <Stack spacing={3} sx={{ maxWidth: 900 }}>
        <Box>
          <Facts booking={booking} />
        </Box>
        {SEEN.has(booking.status) && <ServicesForm booking={booking} />}
        {SEEN.has(booking.status) && <VisitNote booking={booking} />}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }} className="no-print">
          <Button onClick={() => setNext(true)}>{translate('clinic.bookNext')}</Button>
          <Button component={Link} to={`/clients/${booking.clientId}/show`}>
            {translate('today.openFile')}
          </Button>
        </Stack>
      </Stack>
      {next && <BookingDrawer clientId={booking.clientId} onClose={() => setNext(false)} />}
    </>
  );
};

const WithClient = ({ booking }: { booking: Booking }) => (
  <Loaded load={useLoad<Overview>(`/clients/${booking.clientId}/overview`)}>
    {(client) => <Visit booking={booking} client={client} />}
  </Loaded>
);

/** One visit: who she is and how she may be reached, what was done, and the note. */
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
