import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { addDays, weekdayName } from '../format.js';
import type { Wanted } from './DayDrawer.js';
import type { ClinicSeries } from './planner.js';

const COLUMNS = ['who', 'when', 'room', 'services', 'until', 'deed'];

interface Props {
  series: readonly ClinicSeries[];
  onWant: (wanted: Wanted) => void;
}

const Row = ({ one, onWant }: { one: ClinicSeries } & Pick<Props, 'onWant'>) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const weekday = weekdayName(addDays('1970-01-04', one.weekday), locale);
  const every = translate(one.everyWeeks === 1 ? 'series.everyWeek' : 'series.everySecond');
  const name = `${one.clinicianName} ${weekday}`;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {one.clinicianName}
      </TableCell>
      <TableCell>{`${weekday} ${one.startTime}–${one.endTime}, ${every.toLocaleLowerCase(locale)}`}</TableCell>
      <TableCell>{one.roomName}</TableCell>
      <TableCell>{one.serviceKinds.map((code) => translate(`serviceKinds.${code}`, { _: code })).join(', ')}</TableCell>
      <TableCell>{one.until ?? translate('series.untilFurther')}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {one.can.change && (
          <Button
            aria-label={`${translate('ra.action.edit')} ${name}`}
            onClick={() => onWant({ deed: 'changeSeries', series: one })}
          >
            {translate('ra.action.edit')}
          </Button>
        )}
        {one.can.stop && (
          <Button
            aria-label={`${translate('series.saveStop')} ${name}`}
            onClick={() => onWant({ deed: 'stopSeries', series: one })}
          >
            {translate('series.saveStop')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

/** The hours that recur, who has them and how long they go on. */
export const SeriesList = ({ series, onWant }: Props) => {
  const translate = useTranslate();
  return (
    <section aria-label={translate('series.title')}>
      <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
        {translate('series.title')}
      </Typography>
      {series.length === 0 ? (
        <Typography>{translate('series.none')}</Typography>
      ) : (
        <TableContainer tabIndex={0} role="group" aria-label={translate('series.title')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {COLUMNS.map((column) => (
                  <TableCell key={column}>{translate(`series.columns.${column}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {series.map((one) => (
                <Row key={one.id} one={one} onWant={onWant} />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </section>
  );
};
