import {
  Button,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatSpan } from '../format.js';
import { StatusChip } from '../parts/StatusChip.js';
import { gapsOf } from './board.js';
import {
  isAppointment,
  minuteOf,
  nameOf,
  shownStatus,
  timeOfMinute,
  type Day,
  type DayColumn,
  type DayItem,
  type FreeTime,
} from './day.js';
import { Waited } from './Waited.js';

interface Props {
  day: Day;
  columns: readonly DayColumn[];
  /** From which minute free times are worth showing; none at all on paper. */
  after?: number;
  names?: boolean;
  onOpen?: (itemId: string) => void;
  onBook?: (free: FreeTime) => void;
}

interface Line {
  key: string;
  from: number;
  span: string;
  column: DayColumn;
  item?: DayItem;
  free?: FreeTime;
}

const linesOf = (day: Day, columns: readonly DayColumn[], after: number | undefined): Line[] =>
  columns
    .flatMap((column): Line[] => [
      ...column.items.map((item) => ({
        key: `${column.resourceId}${item.startsAt}${item.id ?? item.kind}`,
        from: minuteOf(item.startsAt, day.date),
        span: formatSpan(item.startsAt, item.endsAt),
        column,
        item,
      })),
      ...(after === undefined ? [] : gapsOf(column, day.date, after)).map(({ from, to }) => ({
        key: `${column.resourceId}${from}`,
        from,
        span: `${timeOfMinute(from)}–${timeOfMinute(to)}`,
        column,
        free: { resourceId: column.resourceId, time: timeOfMinute(from) },
      })),
    ])
    .toSorted((one, other) => one.from - other.from);

const Who = ({ item, names }: { item: DayItem; names: boolean }) => {
  const translate = useTranslate();
  if (item.kind === 'busy' || item.kind === 'absence') return translate(`today.${item.kind}`);
  if (!names && isAppointment(item)) return item.number;
  return (
    <>
      {item.label}
      {item.number && (
        <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
          {item.number}
        </Typography>
      )}
    </>
  );
};

/** On a paper without names the service is its code as well: it may lie where anybody reads it. */
const What = ({ item, names }: { item: DayItem; names: boolean }) => {
  const translate = useTranslate();
  if (!names) return item.serviceKind ?? '';
  return item.serviceKind ? translate(`serviceKinds.${item.serviceKind}`, { _: item.serviceKind }) : '';
};

type Deeds = Pick<Props, 'onOpen' | 'onBook'>;

const Deed = ({ line, onOpen, onBook }: { line: Line } & Deeds) => {
  const translate = useTranslate();
  const { item, free, span, column } = line;
  if (free)
    return (
      <Button
        aria-label={translate('today.bookAt', { time: free.time, name: column.name })}
        onClick={() => onBook?.(free)}
      >
        {translate('today.book')}
      </Button>
    );
  if (!item || !isAppointment(item)) return null;
  return (
    <Button
      aria-label={translate('today.openItem', { time: span, name: item.label })}
      onClick={() => onOpen?.(item.id)}
    >
      {translate('today.open')}
    </Button>
  );
};

/** Whose column it is: somebody's, a room's, or nobody's yet. */
const useHead = ({ kind, name }: Line['column']): string => {
  const translate = useTranslate();
  return kind === 'vacant' ? translate('contracts.vacant') : name;
};

const Row = ({ line, day, names, acts, ...deeds }: { line: Line; day: Day; names: boolean; acts: boolean } & Deeds) => {
  const translate = useTranslate();
  const { item, column } = line;
  const other = column.kind === 'room' ? item?.staffId : item?.roomId;
  return (
    <TableRow hover={acts}>
      <TableCell sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{line.span}</TableCell>
      <TableCell>{useHead(column)}</TableCell>
      <TableCell>{item ? <Who item={item} names={names} /> : translate('today.free')}</TableCell>
      <TableCell>{item && <What item={item} names={names} />}</TableCell>
      <TableCell>{nameOf(day, other)}</TableCell>
      <TableCell>
        <Stack useFlexGap spacing={0.5} sx={{ alignItems: 'flex-start' }}>
          {item?.status && <StatusChip {...shownStatus(item)} />}
          {item?.arrivedAt && acts && <Waited item={item} />}
        </Stack>
      </TableCell>
      {acts && (
        <TableCell>
          <Deed line={line} {...deeds} />
        </TableCell>
      )}
    </TableRow>
  );
};

/** The board as a table: the same times, the same deeds, and what is printed. */
export const DayList = ({ day, columns, after, names = true, ...deeds }: Props) => {
  const translate = useTranslate();
  const acts = deeds.onOpen !== undefined;
  const places =
    columns[0]?.kind === 'room' ? ['columnRoom', 'who', 'what', 'staff'] : ['column', 'who', 'what', 'room'];
  const heads = ['time', ...places, 'status', ...(acts ? ['deeds'] : [])];
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" sx={{ '& td, & th': { px: 1, py: 0.5 } }} aria-label={translate('today.list')}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{translate(`today.heads.${head}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {linesOf(day, columns, after).map((line) => (
            <Row key={line.key} line={line} day={day} names={names} acts={acts} {...deeds} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
