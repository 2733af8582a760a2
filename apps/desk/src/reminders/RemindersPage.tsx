import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { formatDateTime, formatTime, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DateField } from '../parts/DateField.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import type { Plan, Reminder } from './reminder.js';

const MINUTE = 60_000;
const HEADINGS = ['when', 'patient', 'visit', 'how', 'why'] as const;

const Why = ({ one }: { one: Reminder }) => {
  const translate = useTranslate();
  if (one.nextTryAt) return translate('reminders.again', { time: formatTime(one.nextTryAt) });
  return one.reason === null ? '' : translate(`reminders.reasons.${one.reason}`);
};

const Rows = ({ rows }: { rows: readonly Reminder[] }) => {
  const translate = useTranslate();
  if (rows.length === 0) return <Typography color="text.secondary">{translate('reminders.none')}</Typography>;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('reminders.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {HEADINGS.map((name) => (
              <TableCell key={name}>{translate(`reminders.columns.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((one) => (
            <TableRow key={one.id}>
              <TableCell>{formatTime(one.sendAt)}</TableCell>
              <TableCell>
                <Link to={`/clients/${one.clientId}/show`}>{one.clientName}</Link> {one.clientNumber}
              </TableCell>
              <TableCell>{formatDateTime(one.startsAt)}</TableCell>
              <TableCell>
                <StatusChip kind="reminder" status={one.status} />
              </TableCell>
              <TableCell>
                <Why one={one} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const Day = () => {
  const translate = useTranslate();
  const [on, setOn] = useState(today());
  const load = useLoad<Reminder[]>(`/reminders${query({ filter: { on }, range: [0, 199] })}`, {
    keep: true,
    everyMs: MINUTE,
  });
  return (
    <>
      <Typography gutterBottom>{translate('reminders.about')}</Typography>
      <DateField label={translate('reminders.day')} value={on} onChange={setOn} sx={{ width: 180, my: 1 }} />
      <Loaded load={load}>{(rows) => <Rows rows={rows} />}</Loaded>
    </>
  );
};

/** Which reminders went on a day, and whom to call instead. Where none are sent, it says so. */
export const RemindersPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('reminders.title')}</PageTitle>
      <Loaded load={useLoad<Plan>('/reminder-plan')}>
        {({ active }) => (active ? <Day /> : <Alert severity="info">{translate('reminders.off')}</Alert>)}
      </Loaded>
    </>
  );
};
