import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Section } from '../clients/Section.js';
import { formatWeek, weekdayName } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { SessionDrawer } from '../week/SessionDrawer.js';
import type { Session } from '../week/session.js';

const COLUMNS = ['week', 'date', 'time', 'status'];

const Row = ({ session, onOpen }: { session: Session; onOpen: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {formatWeek(session.plannedDate, locale)}
      </TableCell>
      <TableCell>
        <Button size="small" onClick={onOpen} sx={{ whiteSpace: 'nowrap' }}>
          {weekdayName(session.date, locale, 'short')} {session.date}
        </Button>
        {session.movedFrom && translate('contracts.movedFrom', { date: session.plannedDate })}
      </TableCell>
      <TableCell>{session.startTime}</TableCell>
      <TableCell>
        <StatusChip kind="session" status={session.status} /> {session.skipReason}
        {session.vacant && ` ${[translate('contracts.vacant'), session.counsellorName].filter(Boolean).join(', ')}`}
      </TableCell>
    </TableRow>
  );
};

/** Every session of a contract, from the first week to the last. */
export const Weeks = ({ contractId }: { contractId: string }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<string | null>(null);
  const load = useLoad<Session[]>(`/contracts/${contractId}/sessions`);
  return (
    <Section title="contracts.weeks">
      <Loaded load={load}>
        {(sessions) => (
          <TableContainer
            component="section"
            tabIndex={0}
            aria-label={translate('contracts.weeks')}
            sx={{ maxHeight: 640 }}
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
                {sessions.map((session) => (
                  <Row key={session.id} session={session} onOpen={() => setOpen(session.id)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Loaded>
      {open !== null && <SessionDrawer id={open} onClose={() => setOpen(null)} />}
    </Section>
  );
};
