import { Box, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { EarlierNotice } from '../earlier/EarlierNotice.js';
import { formatDay, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useDayKeys, useShortcut } from '../shortcuts/useShortcut.js';
import { Board } from './Board.js';
import { Counts } from './Counts.js';
import { minuteOf, shownColumns, type Day, type FreeTime } from './day.js';
import { DayDrawers, type Opened } from './DayDrawers.js';
import { DayList } from './DayList.js';
import { DayToolbar } from './DayToolbar.js';
import { NextDay } from './NextDay.js';
import { usePrinting } from './printing.js';
import { useDayPlace, type DayPlace } from './useDayPlace.js';
import { now } from '../clock.js';
import { WaitingRoom } from './WaitingRoom.js';

const EVERY_MS = 60_000;
const NONE: ReadonlySet<string> = new Set();

const readDay = (date: string) => `/day?date=${date}`;

interface FaceProps {
  day: Day;
  place: DayPlace;
  open: (opened: Opened) => void;
  go: (change: Partial<DayPlace>) => void;
}

const passed = (day: Day): number => {
  if (day.date !== today()) return day.date < today() ? 1440 : 0;
  return minuteOf(new Date(now()).toISOString(), day.date);
};

/** The day as a board or as a list; on paper always the list. */
const DayFace = ({ day, place, open, go }: FaceProps) => {
  const translate = useTranslate();
  const paper = usePrinting();
  const columns = useMemo(() => shownColumns(day, place.by, place.hidden), [day, place.by, place.hidden]);
  if (paper) return <DayList day={day} columns={columns} names={paper.names} />;
  if (shownColumns(day, place.by, NONE).length === 0)
    return <NextDay key={day.date} date={day.date} by={place.by} onFound={(date) => go({ date })} />;
  if (columns.length === 0) return <Typography>{translate('today.allHidden')}</Typography>;
  const acts = {
    onOpen: (itemId: string) => open({ itemId }),
    onBook: (free: FreeTime) => open({ free }),
  };
  if (place.face === 'list') return <DayList day={day} columns={columns} after={passed(day)} {...acts} />;
  return (
    <Board day={day} columns={columns} onMove={(landing) => open({ itemId: landing.itemId, landing })} {...acts} />
  );
};

/** The receptionist's first page: who is coming, who has come and waits, what is free (W01, P01). */
export const TodayPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { place, go } = useDayPlace();
  const [opened, setOpened] = useState<Opened | null>(null);
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const load = useLoad<Day>(readDay(place.date), { keep: true, everyMs: EVERY_MS });
  const todays = useLoad<Day>(readDay(today()), { everyMs: EVERY_MS });
  useDayKeys(place.date, (date) => go({ date }));
  useShortcut('n', () => setOpened({ free: null }), 'shortcuts.newBooking');
  return (
    <>
      <PageTitle>
        {translate('today.title')} · {formatDay(place.date, locale)}
        {load.data?.holiday && load.data.date === place.date ? ` · ${load.data.holiday}` : ''}
      </PageTitle>
      <DayToolbar
        place={place}
        go={go}
        columns={load.data?.columns.filter(({ kind }) => kind === place.by) ?? []}
        onBook={() => setOpened({ free: null })}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: wide ? 'minmax(0, 1fr) 17rem' : 'minmax(0, 1fr)',
        }}
      >
        <Box aria-busy={load.isPlaceholderData}>
          <Loaded load={load}>{(day) => <DayFace day={day} place={place} open={setOpened} go={go} />}</Loaded>
        </Box>
        <Stack spacing={2} className="no-print">
          {todays.data && (
            <WaitingRoom
              day={todays.data}
              onOpen={(itemId) => {
                go({ date: today() });
                setOpened({ itemId });
              }}
            />
          )}
          <EarlierNotice />
          <Counts />
        </Stack>
      </Box>
      {opened && load.data && <DayDrawers day={load.data} opened={opened} onOpen={setOpened} />}
    </>
  );
};
