import { Box, ButtonBase, Typography } from '@mui/material';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { formatWeek, weekdayName, weekdayOf, type CivilDate } from '../format.js';
import { dayAt, dayOf, type PlannedDay, type Shown, weeksOf } from './planner.js';

interface Props {
  month: string;
  shown: Shown;
  /** The day the keyboard stands on. */
  at: CivilDate;
  onAt: (date: CivilDate) => void;
  onOpen: (date: CivilDate) => void;
}

const Lines = ({ day }: { day: PlannedDay }) => {
  const translate = useTranslate();
  return (
    <>
      {day.redDay && (
        <Typography variant="caption" component="span" color="error" sx={{ display: 'block' }}>
          {translate('planner.redDay', { name: day.redDay })}
        </Typography>
      )}
      {day.away.map(({ id, name, room }) => (
        <Typography
          key={id}
          variant="caption"
          component="span"
          color="text.secondary"
          sx={{ display: 'block', fontStyle: 'italic' }}
        >
          {translate(room ? 'planner.closed' : 'planner.away', { name })}
        </Typography>
      ))}
      {day.sessions.map((one) => (
        <Box
          key={one.id}
          component="span"
          sx={{
            display: 'block',
            borderLeft: 3,
            borderColor: 'primary.main',
            pl: 0.5,
            mt: 0.5,
            overflowWrap: 'anywhere',
          }}
        >
          <Typography variant="caption" component="span" sx={{ display: 'block', fontWeight: 700 }}>
            {one.startTime}–{one.endTime} {one.seriesId && <span aria-hidden>↻</span>}
          </Typography>
          <Typography variant="caption" component="span" sx={{ display: 'block' }}>
            {`${one.clinicianName}, ${one.roomName}`}
            {one.booked > 0 && `, ${translate('planner.booked', { smart_count: one.booked })}`}
          </Typography>
        </Box>
      ))}
    </>
  );
};

interface DayProps {
  day: PlannedDay;
  month: string;
  focused: boolean;
  onOpen: () => void;
  onFocus: () => void;
}

const Day = ({ day, month, focused, onOpen, onFocus }: DayProps) => {
  const [locale] = useLocaleState();
  const weekend = weekdayOf(day.date) > 5 || day.redDay !== undefined;
  return (
    <ButtonBase
      data-date={day.date}
      tabIndex={focused ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
      sx={{
        ...{
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'stretch',
          justifyContent: 'flex-start',
          textAlign: 'left',
          p: 0.75,
          minHeight: '5.5rem',
          border: 1,
          borderColor: 'divider',
        },
        ...{
          bgcolor: weekend ? 'action.hover' : 'background.paper',
          verticalAlign: 'top',
          borderRadius: 0,
          minWidth: 0,
        },
        '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: '-3px' },
      }}
    >
      <Typography
        component="span"
        variant="body2"
        sx={{
          display: 'block',
          fontWeight: 700,
          color: day.date.startsWith(month) ? 'text.primary' : 'text.secondary',
        }}
      >
        <Box
          component="span"
          sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
        >
          {weekdayName(day.date, locale)} {day.date}
        </Box>
        <span aria-hidden>{Number(day.date.slice(8))}</span>
      </Typography>
      <Lines day={day} />
    </ButtonBase>
  );
};

/** A month of clinic hours: one button a day, the week's number beside it. The arrows move between the days, Enter opens one. */
export const MonthGrid = ({ month, shown, at, onAt, onOpen }: Props) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const grid = useRef<HTMLDivElement>(null);
  const waiting = useRef<CivilDate | null>(null);
  const weeks = weeksOf(month);
  const days = weeks.flat();
  const focused = days.includes(at) ? at : (days.find((date) => date.startsWith(month)) ?? at);
  const buttonOf = (date: CivilDate) => grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`);
  // A day of another month has its button when that month is drawn.
  useEffect(() => {
    if (!waiting.current?.startsWith(month)) return;
    buttonOf(waiting.current)?.focus();
    waiting.current = null;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.date ?? focused;
    const next = dayAt(from, event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (next.startsWith(month)) return buttonOf(next)?.focus();
    waiting.current = next;
    onAt(next);
  };
  return (
    <Box
      ref={grid}
      component="section"
      aria-label={translate('clinic.hours.title')}
      onKeyDown={onKeyDown}
      sx={{ display: 'grid', gridTemplateColumns: '2.75rem repeat(7, minmax(0, 1fr))', mt: 1 }}
    >
      <Typography variant="caption">{translate('planner.week')}</Typography>
      {weeks[0]?.map((date) => (
        <Typography key={date} variant="caption" sx={{ fontWeight: 700, pl: 0.75 }}>
          {weekdayName(date, locale, 'short')}
        </Typography>
      ))}
      {weeks.map((week) => [
        <Typography key={`week ${week[0]}`} variant="caption" sx={{ pt: 1 }}>
          {formatWeek(week[0] ?? at, locale)}
        </Typography>,
        ...week.map((date) => (
          <Day
            key={date}
            day={dayOf(date, shown)}
            month={month}
            focused={date === focused}
            onOpen={() => onOpen(date)}
            onFocus={() => date !== at && date.startsWith(month) && onAt(date)}
          />
        )),
      ])}
    </Box>
  );
};
