import {
  Box,
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
import { Section } from '../clients/Section.js';
import { formatWeek, weekdayName } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { SessionDrawer } from '../week/SessionDrawer.js';
import { SkipDeeds } from '../week/SkipDeeds.js';
import { type Session, skipText } from '../week/session.js';
import { CancelWeeks } from './CancelWeeks.js';
import { ChangeTime } from './ChangeTime.js';
import { type Contract, dayName } from './contract.js';
import { type Mark, type TermOfContract, timelineOf } from './timeline.js';

const COLUMNS = ['week', 'date', 'status', 'deeds'];

type Opened = { what: 'session' | 'change' | 'cancel'; session: Session };

const When = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { date, startTime, plannedDate, plannedStartTime } = session;
  const elsewhere = date !== plannedDate || startTime !== plannedStartTime;
  return (
    <>
      {weekdayName(date, locale, 'short')} {date} {startTime}
      {session.movedFrom !== null && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {elsewhere
            ? translate('contracts.movedFrom', { date: `${plannedDate} ${plannedStartTime}` })
            : translate('contracts.ownPlace', { place: session.roomName ?? translate(`channels.${session.channel}`) })}
        </Box>
      )}
    </>
  );
};

const Row = ({ session, onOpen }: { session: Session; onOpen: (opened: Opened) => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { date, can } = session;
  const named = (label: string) => `${translate(label)} ${date}`;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {formatWeek(session.plannedDate, locale)}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <When session={session} />
      </TableCell>
      <TableCell>
        <StatusChip kind="session" status={session.status} /> {skipText(session, translate)}
        {session.vacant && ` ${[translate('contracts.vacant'), session.counsellorName].filter(Boolean).join(', ')}`}
      </TableCell>
      <TableCell>
        <Stack direction="row" className="no-print">
          <Button
            size="small"
            aria-label={named('contracts.open')}
            onClick={() => onOpen({ what: 'session', session })}
          >
            {translate('contracts.open')}
          </Button>
          {can.move && (
            <Button
              size="small"
              aria-label={named('contracts.change')}
              onClick={() => onOpen({ what: 'change', session })}
            >
              {translate('contracts.change')}
            </Button>
          )}
          {can.recordAbsence && (
            <Button
              size="small"
              aria-label={named('contracts.deeds.cancel')}
              onClick={() => onOpen({ what: 'cancel', session })}
            >
              {translate('contracts.deeds.cancel')}
            </Button>
          )}
          <SkipDeeds session={session} />
        </Stack>
      </TableCell>
    </TableRow>
  );
};

const MarkRow = ({ mark }: { mark: Mark }) => {
  const translate = useTranslate();
  const { on, kind, text = translate('contracts.vacant'), until } = mark;
  return (
    <TableRow>
      <TableCell colSpan={COLUMNS.length} sx={{ bgcolor: 'action.hover' }}>
        {on} {translate(`contracts.marks.${kind}`, { text, until: until ?? translate('contracts.untilFurther') })}
      </TableCell>
    </TableRow>
  );
};

const Term = ({ term: { term, lines }, onOpen }: { term: TermOfContract; onOpen: (opened: Opened) => void }) => {
  const translate = useTranslate();
  const name = `${translate(`contracts.terms.${term.slice(5)}`)} ${term.slice(0, 4)}`;
  return (
    <TableContainer component="section" tabIndex={0} aria-label={name} sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mt: 1 }}>
        {name}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`contracts.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) =>
            'mark' in line ? (
              <MarkRow key={`${line.mark.kind} ${line.at}`} mark={line.mark} />
            ) : (
              <Row key={line.session.id} session={line.session} onOpen={onOpen} />
            ),
          )}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** Every week of a contract, term by term, with all that has changed of it in the same line of time. */
export const Weeks = ({ contract }: { contract: Contract }) => {
  const [locale] = useLocaleState();
  const [open, setOpen] = useState<Opened | null>(null);
  const load = useLoad<Session[]>(`/contracts/${contract.id}/sessions`);
  const close = () => setOpen(null);
  return (
    <Section title="contracts.weeks">
      <Loaded load={load}>
        {(sessions) => (
          <>
            {timelineOf(contract, sessions, (day) => dayName(day, locale)).map((term) => (
              <Term key={term.term} term={term} onOpen={setOpen} />
            ))}
          </>
        )}
      </Loaded>
      {open?.what === 'session' && <SessionDrawer id={open.session.id} onClose={close} />}
      {open?.what === 'change' && <ChangeTime contract={contract} session={open.session} onClose={close} />}
      {open?.what === 'cancel' && <CancelWeeks contract={contract} session={open.session} onClose={close} />}
    </Section>
  );
};
