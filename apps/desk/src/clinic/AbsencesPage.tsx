import Add from '@mui/icons-material/Add';
import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import type { Can } from '../api/types.js';
import type { Named } from '../bookings/booking.js';
import { formatDateTime, formatSpan, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { AbsenceDrawer } from './AbsenceDrawer.js';

interface Absence {
  id: string;
  staffId: string | null;
  roomId: string | null;
  startsAt: string;
  endsAt: string;
  reason: string | null;
  version: number;
  can: Can;
}

interface Affected {
  id: string;
  absenceId: string;
  resourceId: string;
  kind: string;
  name: string;
  date: string;
  startsAt: string;
  endsAt: string;
}

const COLUMNS = ['whom', 'from', 'to', 'reason', 'deed'];

const useNames = () => {
  const staff = useLoad<Named[]>(`/staff${query({ range: [0, 199] })}`);
  const rooms = useLoad<Named[]>(`/rooms${query({ range: [0, 199] })}`);
  const names = new Map([...(staff.data ?? []), ...(rooms.data ?? [])].map(({ id, name }) => [id, name]));
  return ({ staffId, roomId }: Absence) => names.get(staffId ?? roomId ?? '') ?? '';
};

const AbsenceTable = ({ absences }: { absences: readonly Absence[] }) => {
  const translate = useTranslate();
  const nameOf = useNames();
  if (absences.length === 0) return <Typography>{translate('clinic.absences.none')}</Typography>;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('clinic.absences.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`clinic.absences.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {absences.map((absence) => (
            <TableRow key={absence.id}>
              <TableCell component="th" scope="row">
                {nameOf(absence)}
              </TableCell>
              <TableCell>{formatDateTime(absence.startsAt)}</TableCell>
              <TableCell>{formatDateTime(absence.endsAt)}</TableCell>
              <TableCell>{absence.reason ?? ''}</TableCell>
              <TableCell>
                <DeedButton
                  path={`/absences/${absence.id}`}
                  method="DELETE"
                  version={absence.version}
                  can={absence.can.withdraw}
                  label="clinic.absences.withdraw"
                  confirm="clinic.absences.withdrawConfirm"
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** What still stands inside an absence, for who plans the days. */
const StillThere = () => {
  const translate = useTranslate();
  const load = useLoad<Affected[]>('/absences/affected');
  return (
    <Box component="section" aria-label={translate('clinic.absences.stillThere')} sx={{ mt: 3 }}>
      <Typography variant="h2" gutterBottom>
        {translate('clinic.absences.stillThere')}
      </Typography>
      <Loaded load={load}>
        {(affected) => (
          <>
            {affected.length === 0 && <Typography>{translate('clinic.absences.nothingThere')}</Typography>}
            <ul>
              {affected.map((one) => (
                <li key={`${one.id} ${one.absenceId} ${one.resourceId}`}>
                  {one.date} {formatSpan(one.startsAt, one.endsAt)} · {one.name} ·{' '}
                  {translate(`today.${one.kind}`, { _: one.kind })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Box>
  );
};

/** Who is away and which rooms are closed, from today on. */
export const AbsencesPage = () => {
  const translate = useTranslate();
  const plans = useMay('calendar.planAbsences');
  const [recording, setRecording] = useState(false);
  const load = useLoad<Absence[]>(`/absences${query({ filter: { from: today() }, range: [0, 199] })}`);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setRecording(true)}>
            {translate('clinic.absences.record')}
          </Button>
        }
      >
        {translate('clinic.absences.title')}
      </PageTitle>
      <Loaded load={load}>{(absences) => <AbsenceTable absences={absences} />}</Loaded>
      {plans && <StillThere />}
      {recording && <AbsenceDrawer onClose={() => setRecording(false)} />}
    </>
  );
};
