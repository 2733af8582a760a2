import Warning from '@mui/icons-material/WarningAmber';
import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
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

const Row = ({ week, conflicts }: { week: Occurrence; conflicts: readonly Conflict[] }) => {
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
        {conflicts.map((conflict) => (
          <ToneChip key={conflict.resource} tone="bad" icon={Warning} label={obstacle(conflict)} />
        ))}
      </TableCell>
    </TableRow>
  );
};

/** How many sessions, how many skipped, and whether anything stands in the way. */
const Sum = ({ preview: { occurrences, conflicts, changed, untouched } }: { preview: PreviewData }) => {
  const translate = useTranslate();
  const planned = occurrences.filter(({ status }) => status === 'planned').length;
  const skipped = occurrences.length - planned;
  return (
    <Alert severity={conflicts.length > 0 ? 'warning' : 'info'} sx={{ mb: 1 }}>
      <div>{translate('contracts.sum', { planned, skipped })}</div>
      {changed !== undefined && <div>{translate('contracts.changed', { changed, untouched: untouched ?? 0 })}</div>}
      <div>
        {conflicts.length > 0
          ? translate('contracts.conflicts', { smart_count: conflicts.length })
          : translate('contracts.noConflicts')}
      </div>
    </Alert>
  );
};

/** Every week before anything is saved: planned, red day, absence, and what stands in the way. */
export const Preview = ({ preview }: { preview: PreviewData }) => {
  const translate = useTranslate();
  return (
    <section aria-label={translate('contracts.preview')}>
      <Sum preview={preview} />
      {preview.occurrences.length === 0 ? (
        <Typography>{translate('contracts.noWeeks')}</Typography>
      ) : (
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
