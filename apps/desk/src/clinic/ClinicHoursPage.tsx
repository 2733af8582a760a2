import Add from '@mui/icons-material/Add';
import ContentCopy from '@mui/icons-material/ContentCopy';
import {
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import type { Can } from '../api/types.js';
import type { Service } from '../bookings/booking.js';
import { formatDay, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { CopyMonthDrawer } from './CopyMonthDrawer.js';
import { cliniciansOf, PublishDrawer } from './PublishDrawer.js';

interface ClinicSession {
  id: string;
  clinicianName: string;
  roomName: string;
  date: string;
  startTime: string;
  endTime: string;
  serviceKinds: string[];
  booked: number;
  version: number;
  can: Can;
}

const COLUMNS = ['day', 'time', 'clinician', 'room', 'services', 'booked', 'deed'];

const Row = ({ session }: { session: ClinicSession }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {formatDay(session.date, locale)}
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
      <TableCell>
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

/** The hours the clinic has published from today on, and the form for more (P09). */
export const ClinicHoursPage = () => {
  const translate = useTranslate();
  const [publishing, setPublishing] = useState<'hours' | 'month' | null>(null);
  const done = () => setPublishing(null);
  const load = useLoad<ClinicSession[]>(`/clinic-sessions${query({ filter: { from: today() }, range: [0, 199] })}`);
  const services = useLoad<Service[]>(`/services${query({ range: [0, 99] })}`);
  return (
    <>
      <PageTitle
        actions={
          <Stack direction="row" spacing={1}>
            <Button startIcon={<ContentCopy />} disabled={!services.data} onClick={() => setPublishing('month')}>
              {translate('clinic.copy.title')}
            </Button>
            <Button
              variant="contained"
              startIcon={<Add />}
              disabled={!services.data}
              onClick={() => setPublishing('hours')}
            >
              {translate('clinic.hours.publish')}
            </Button>
          </Stack>
        }
      >
        {translate('clinic.hours.title')}
      </PageTitle>
      <Loaded load={load}>
        {(sessions) =>
          sessions.length === 0 ? (
            <Typography>{translate('clinic.hours.none')}</Typography>
          ) : (
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
                    <Row key={session.id} session={session} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )
        }
      </Loaded>
      {publishing === 'hours' && services.data && <PublishDrawer services={services.data} onClose={done} />}
      {publishing === 'month' && services.data && (
        <CopyMonthDrawer clinicians={cliniciansOf(services.data)} onClose={done} />
      )}
    </>
  );
};
