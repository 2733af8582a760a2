import Warning from '@mui/icons-material/WarningAmber';
import {
  Alert,
  Checkbox,
  FormControlLabel,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { formatWeek, weekdayName } from '../format.js';
import { StatusChip, ToneChip } from '../parts/StatusChip.js';
import type { Conflict, Occurrence, Preview as PreviewData } from './contract.js';

const COLUMNS = ['week', 'date', 'time', 'status'];

const useObstacle = () => {
  const translate = useTranslate();
  return ({ resource, name }: Conflict) =>
    name === undefined
      ? translate(`contracts.busy.${resource}`)
      : translate(`contracts.busyNamed.${resource}`, { name });
};

/** A red day is hers to decide: ticked, the week is held all the same (SM-5). Nobody is booked while she is away. */
const HoldAnyway = ({ date }: { date: string }) => {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext();
  const chosen: unknown = useWatch({ name: 'holdAnyway' });
  const days = Array.isArray(chosen) ? (chosen as string[]) : [];
  const toggle = (_: unknown, held: boolean) => {
    const now = (getValues('holdAnyway') as string[] | undefined) ?? [];
    const next = held ? [...now, date] : now.filter((one) => one !== date);
    setValue('holdAnyway', next, { shouldDirty: true });
  };
  return (
    <FormControlLabel
      control={<Checkbox size="small" checked={days.includes(date)} onChange={toggle} />}
      label={translate('contracts.holdAnyway')}
    />
  );
};

interface RowProps {
  week: Occurrence;
  conflicts: readonly Conflict[];
  decides: boolean;
}

const Row = ({ week, conflicts, decides }: RowProps) => {
  const chosen: unknown = useWatch({ name: 'holdAnyway' });
  const held = Array.isArray(chosen) && chosen.includes(week.date);
  const [locale] = useLocaleState();
  const obstacle = useObstacle();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {formatWeek(week.date, locale)}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {weekdayName(week.date, locale, 'short')} {week.date}
      </TableCell>
      <TableCell>{week.startTime}</TableCell>
      <TableCell>
        {conflicts.length === 0 && <StatusChip kind="session" status={week.status} />} {week.reason}
        {decides && (week.status === 'holiday_skipped' || held) && <HoldAnyway date={week.date} />}
        {conflicts.map((conflict) => (
          <ToneChip key={conflict.resource} tone="bad" icon={Warning} label={obstacle(conflict)} />
        ))}
      </TableCell>
    </TableRow>
  );
};

/** How many sessions, how many skipped, and whether anything stands in the way. */
const COUNTS = ['changed', 'added', 'removed', 'held', 'untouched'] as const;

const Sum = ({ preview }: { preview: PreviewData }) => {
  const translate = useTranslate();
  const { occurrences, conflicts } = preview;
  const told = COUNTS.filter((one) => (preview[one] ?? 0) > 0);
  const planned = occurrences.filter(({ status }) => status === 'planned').length;
  const skipped = occurrences.length - planned;
  return (
    <Alert severity={conflicts.length > 0 ? 'warning' : 'info'} sx={{ mb: 1 }}>
      {preview.changed === undefined && <div>{translate('contracts.sum', { planned, skipped })}</div>}
      {told.map((one) => (
        <div key={one}>{translate(`contracts.counts.${one}`, { smart_count: preview[one] ?? 0 })}</div>
      ))}
      {preview.changed !== undefined && told.length === 0 && <div>{translate('contracts.noWeeks')}</div>}
      <div>
        {conflicts.length > 0
          ? translate('contracts.conflicts', { smart_count: conflicts.length })
          : translate('contracts.noConflicts')}
      </div>
    </Alert>
  );
};

/** Every week before anything is saved: planned, red day, absence, and what stands in the way. */
export const Preview = ({ preview, decides = false }: { preview: PreviewData; decides?: boolean }) => {
  const translate = useTranslate();
  return (
    <section aria-label={translate('contracts.preview')}>
      <Sum preview={preview} />
      {preview.occurrences.length > 0 && (
        <TableContainer
          component="section"
          tabIndex={0}
          aria-label={translate('contracts.weeks')}
          sx={{ maxHeight: 480 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                {COLUMNS.map((column) => (
                  <TableCell key={column}>{translate(`contracts.columns.${column}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {preview.occurrences.map((week) => (
                <Row
                  key={week.startsAt}
                  week={week}
                  decides={decides}
                  conflicts={preview.conflicts.filter(({ startsAt }) => startsAt === week.startsAt)}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </section>
  );
};
