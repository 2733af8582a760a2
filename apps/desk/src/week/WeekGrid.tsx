import { Box, ButtonBase, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { addDays, today, weekdayName, type CivilDate } from '../format.js';
import { StatusChip } from '../parts/StatusChip.js';
import type { TermSession } from './session.js';

interface Props {
  monday: CivilDate;
  sessions: readonly TermSession[];
  onOpen: (id: string) => void;
}

const Slot = ({ session, onOpen }: { session: TermSession; onOpen: () => void }) => {
  const translate = useTranslate();
  const place = session.roomName ?? translate(`channels.${session.channel}`);
  return (
    <ButtonBase
      onClick={onOpen}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'start',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 1,
        bgcolor: 'background.paper',
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {session.startTime}–{session.endTime}
      </Typography>
      <Typography component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
        {session.clientName}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block', mb: 0.5 }}>
        {session.clientNumber} · {place}
        {session.vacant && ` · ${translate('week.cover')}`}
      </Typography>
      <StatusChip kind="session" status={session.status} />
    </ButtonBase>
  );
};

const Day = ({ date, sessions, onOpen }: { date: CivilDate } & Omit<Props, 'monday'>) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isToday = date === today();
  return (
    <Box component="section" aria-label={`${weekdayName(date, locale)} ${date}`} sx={{ minWidth: 0 }}>
      <Typography
        component="h2"
        variant="body2"
        aria-current={isToday ? 'date' : undefined}
        sx={{ fontWeight: 600, borderBottom: 2, borderColor: isToday ? 'primary.main' : 'divider', mb: 1, pb: 0.5 }}
      >
        {weekdayName(date, locale, 'short')} {date.slice(5)} {isToday && `· ${translate('week.today')}`}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {sessions.map((session) => (
          <Slot key={session.id} session={session} onOpen={() => onOpen(session.id)} />
        ))}
        {sessions.length === 0 && <Typography color="text.secondary">–</Typography>}
      </Box>
    </Box>
  );
};

const WORKDAYS = 5;
const WEEK = 7;

/** The weekly contracts as a timetable; Saturday and Sunday only where something is booked there. */
export const WeekGrid = ({ monday, sessions, onOpen }: Props) => {
  const days = Array.from({ length: WEEK }, (_, index) => addDays(monday, index)).filter(
    (date, index) => index < WORKDAYS || sessions.some((session) => session.date === date),
  );
  const columns = { xs: 'minmax(0, 1fr)', md: `repeat(${days.length}, minmax(0, 1fr))` };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: columns, alignItems: 'start' }}>
      {days.map((date) => (
        <Day key={date} date={date} sessions={sessions.filter((one) => one.date === date)} onOpen={onOpen} />
      ))}
    </Box>
  );
};
