import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CallsWaiting } from '../calls/CallsWaiting.js';
import { MyAfterwards } from '../afterwards/MyAfterwards.js';
import { Section } from '../clients/Section.js';
import { addDays, formatWeek, mondayOf, today, type CivilDate } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DueReviews } from '../goals/DueReviews.js';
import { UnsignedNotes } from '../journal/UnsignedNotes.js';
import { Handovers } from '../handovers/HandoversPage.js';
import { Leavers } from '../handovers/Leavers.js';
import { TakeoverRequests } from '../handovers/TakeoverRequests.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { useDayKeys } from '../shortcuts/useShortcut.js';
import { InterpreterNeeds } from './InterpreterNeeds.js';
import { Offers } from './Offers.js';
import { SessionDrawer } from './SessionDrawer.js';
import { termOf, type TermOfSessions } from './session.js';
import { WeekGrid } from './WeekGrid.js';
import { WithoutTime } from './WithoutTime.js';

const DAYS = 7;

/** The week in the address, so that the way back leads to it. */
const useWeek = (): [CivilDate, (date: CivilDate) => void] => {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('vecka');
  const date = asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today();
  return [mondayOf(date), (next) => setSearch({ vecka: mondayOf(next) }, { replace: true })];
};

const Turning = ({ monday, onTurn }: { monday: CivilDate; onTurn: (date: CivilDate) => void }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1}>
      <Button onClick={() => onTurn(addDays(monday, -DAYS))}>{translate('week.before')}</Button>
      <Button onClick={() => onTurn(today())}>{translate('week.thisWeek')}</Button>
      <Button onClick={() => onTurn(addDays(monday, DAYS))}>{translate('week.after')}</Button>
    </Stack>
  );
};

/** The counsellor's first page: her week, and what waits for her. A term of weeks comes in one answer. */
export const WeekPage = () => {
  const translate = useTranslate();
  const me = useMe();
  const [locale] = useLocaleState();
  const [monday, setDate] = useWeek();
  const [open, setOpen] = useState<string | null>(null);
  useDayKeys(monday, setDate, DAYS);
  const sunday = addDays(monday, DAYS - 1);
  // The week belongs to the term of its Thursday; either term's answer holds the whole of it.
  const load = useLoad<TermOfSessions>(`/my-term?term=${termOf(addDays(monday, 3))}`, { keep: true });
  return (
    <>
      <PageTitle actions={<Turning monday={monday} onTurn={setDate} />}>
        {translate('week.title')} {formatWeek(monday, locale)}
      </PageTitle>
      <Typography color="text.secondary" gutterBottom>
        {monday} – {sunday}
      </Typography>
      <Leavers />
      <TakeoverRequests />
      <Loaded load={load}>
        {({ sessions }) => (
          <WeekGrid
            monday={monday}
            sessions={sessions.filter(({ date }) => date >= monday && date <= sunday)}
            onOpen={setOpen}
          />
        )}
      </Loaded>
      <Box sx={{ mt: 3 }}>
        <Section title="journal.unsigned">
          <UnsignedNotes />
        </Section>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <DueReviews />
        <Stack spacing={2}>
          <CallsWaiting />
          <Offers />
          <WithoutTime staffId={me?.id} />
          <InterpreterNeeds whose="mine" />
          <MyAfterwards monday={monday} />
        </Stack>
      </Box>
      <Box sx={{ mt: 3 }}>
        <Handovers quiet />
      </Box>
      {open !== null && <SessionDrawer id={open} onClose={() => setOpen(null)} />}
    </>
  );
};
