import Add from '@mui/icons-material/Add';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { query } from '../api/request.js';
import type { Booking } from '../bookings/booking.js';
import { BookingDrawer } from '../bookings/BookingDrawer.js';
import { addDays, formatDay, today, type CivilDate } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { useDayKeys, useShortcut } from '../shortcuts/useShortcut.js';
import { NextPatient } from './sections/NextPatient.js';
import { DAY_SECTIONS } from './sections/day-sections.js';
import { byStage, STAGES, type Stage } from './visit.js';
import { VisitCard } from './VisitCard.js';

const EVERY_MS = 30_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const useDay = () => {
  const [params, setParams] = useSearchParams();
  const asked = params.get('datum') ?? '';
  const date = DATE.test(asked) ? asked : today();
  const go = (next: CivilDate) => setParams(next === today() ? {} : { datum: next });
  return { date, go };
};

const StageList = ({ stage, bookings }: { stage: Stage; bookings: readonly Booking[] }) => {
  const translate = useTranslate();
  if (bookings.length === 0 && stage !== 'arrived') return null;
  return (
    <Box component="section" aria-label={translate(`clinic.stages.${stage}`)} sx={{ mb: 2 }}>
      <Typography variant="h2" gutterBottom>
        {translate(`clinic.stages.${stage}`)} ({bookings.length})
      </Typography>
      {bookings.length === 0 && <Typography color="text.secondary">{translate('clinic.nobodyWaits')}</Typography>}
      <Stack component="ul" spacing={1} sx={{ p: 0, m: 0 }}>
        {bookings.map((booking) => (
          <VisitCard key={booking.id} booking={booking} />
        ))}
      </Stack>
    </Box>
  );
};

const Days = ({ date, go }: { date: CivilDate; go: (date: CivilDate) => void }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <IconButton aria-label={translate('shortcuts.dayBefore')} onClick={() => go(addDays(date, -1))}>
        <ChevronLeft />
      </IconButton>
      <Button onClick={() => go(today())}>{translate('common.today')}</Button>
      <IconButton aria-label={translate('shortcuts.dayAfter')} onClick={() => go(addDays(date, 1))}>
        <ChevronRight />
      </IconButton>
    </Stack>
  );
};

/** A clinician's first page: who has come and how long ago, who is in the room, who is expected, who is done. */
export const ClinicDayPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const me = useMe();
  const { date, go } = useDay();
  const [booking, setBooking] = useState(false);
  useDayKeys(date, go);
  useShortcut('n', () => setBooking(true), 'shortcuts.newBooking');
  const filter = { clinicianId: me?.id, from: date, to: date };
  const path = `/bookings${query({ filter, sort: ['startsAt', 'ASC'], range: [0, 199] })}`;
  const load = useLoad<Booking[]>(path, { keep: true, everyMs: EVERY_MS, enabled: me !== null });
  return (
    <>
      <PageTitle
        actions={
          <Stack direction="row" spacing={1}>
            <Days date={date} go={go} />
            <Button variant="contained" startIcon={<Add />} onClick={() => setBooking(true)}>
              {translate('bookings.title')}
            </Button>
          </Stack>
        }
      >
        {translate('clinic.day')} · {formatDay(date, locale)}
      </PageTitle>
      <Box sx={{ maxWidth: 900 }}>
        <Loaded load={load}>
          {(bookings) => {
            const stages = byStage(bookings);
            const next = stages.arrived[0] ?? stages.expected[0];
            return (
              <>
                {next && <NextPatient key={next.id} booking={next} />}
                {STAGES.map((stage) => (
                  <StageList key={stage} stage={stage} bookings={stages[stage]} />
                ))}
              </>
            );
          }}
        </Loaded>
        {DAY_SECTIONS.map(({ name, Section }) => (
          <Section key={name} />
        ))}
      </Box>
      {booking && (
        <BookingDrawer date={date} {...(me ? { clinicianId: me.id } : {})} onClose={() => setBooking(false)} />
      )}
    </>
  );
};
