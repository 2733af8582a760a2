import HourglassBottom from '@mui/icons-material/HourglassBottom';
import HourglassTop from '@mui/icons-material/HourglassTop';
import Warning from '@mui/icons-material/WarningAmber';
import { useTranslate } from 'react-admin';
import { minutesSince } from '../format.js';
import { ToneChip } from '../parts/StatusChip.js';
import { isWaiting, sinceOf, type DayItem } from './day.js';
import { useNow } from './NowLine.js';

/** desk.md: amber after ten minutes, red after twenty. */
const AMBER_MINUTES = 10;
const RED_MINUTES = 20;

const WAITS = {
  short: { tone: 'neutral', icon: HourglassTop },
  amber: { tone: 'waiting', icon: HourglassBottom },
  red: { tone: 'bad', icon: Warning },
} as const;

/** How a wait of so many minutes looks and is called. */
export const waitOf = (minutes: number): keyof typeof WAITS => {
  if (minutes >= RED_MINUTES) return 'red';
  return minutes >= AMBER_MINUTES ? 'amber' : 'short';
};

/** How long somebody has waited: colour, icon and words; nothing once she has been met. */
export const Waited = ({ item }: { item: DayItem }) => {
  const translate = useTranslate();
  useNow();
  if (!isWaiting(item)) return null;
  const minutes = Math.max(0, minutesSince(sinceOf(item)));
  const wait = waitOf(minutes);
  const { tone, icon } = WAITS[wait];
  return <ToneChip tone={tone} icon={icon} label={translate(`today.waited.${wait}`, { smart_count: minutes })} />;
};
