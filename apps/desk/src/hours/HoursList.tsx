import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { formatDay, type CivilDate } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import type { ClinicSession } from './planner.js';

const COLUMNS = ['day', 'time', 'clinician', 'room', 'services', 'booked', 'deed'];

interface RowProps {
  session: ClinicSession;
  onOpen: (date: CivilDate) => void;
}

const Row = ({ session, onOpen }: RowProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const day = formatDay(session.date, locale);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {day}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {session.startTime}–{session.endTime}
      </TableCell>
      <TableCell>{session.clinicianName}</TableCell>
      <TableCell>{session.roomName}</TableCell>
      <TableCell>
        {session.serviceKinds.map((code) => translate(`serviceKinds.${code}`, { _: code })).join(', ')}
      </TableCell>
      <TableCell align="right">{session.booked}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Button aria-label={`${translate('planner.openDay')} ${day}`} onClick={() => onOpen(session.date)}>
          {translate('planner.openDay')}
        </Button>
        <DeedButton
          path={`/clinic-sessions/${session.id}/withdrawal`}
          version={session.version}
          can={session.can.withdraw}
          label="clinic.hours.withdraw"
          button={{ sx: { whiteSpace: 'nowrap' } }}
          confirm={session.booked > 0 ? 'clinic.hours.withdrawBooked' : 'clinic.hours.withdrawEmpty'}
        />
      </TableCell>
    </TableRow>
  );
};

/** The hours as a list from today on, with the same deeds as the plan. */
export const HoursList = ({ sessions, onOpen }: { sessions: readonly ClinicSession[] } & Pick<RowProps, 'onOpen'>) => {
  const translate = useTranslate();
  if (sessions.length === 0) return <Typography>{translate('clinic.hours.none')}</Typography>;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('clinic.hours.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column} align={column === 'booked' ? 'right' : 'left'}>
                {translate(`clinic.hours.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sessions.map((session) => (
            <Row key={session.id} session={session} onOpen={onOpen} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
