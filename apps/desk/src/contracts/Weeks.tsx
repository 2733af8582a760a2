import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
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
import { formatWeek, today, weekdayName } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useRovingGrid } from '../parts/useRovingGrid.js';
import { SessionDrawer } from '../week/SessionDrawer.js';
import { SkipDeeds } from '../week/SkipDeeds.js';
import { type Session, skipText, termOf } from '../week/session.js';
import { CancelWeeks } from './CancelWeeks.js';
import { ChangeTime } from './ChangeTime.js';
import { type Contract, dayName } from './contract.js';
import { type Mark, type TermOfContract, timelineOf } from './timeline.js';

/** The columns and their widths: the same in every term, so that the eye goes straight down. */
const COLUMNS = { week: '5rem', date: '15rem', status: undefined, deeds: '20rem' };
const WIDTH = Object.keys(COLUMNS).length;

const nextOf = (sessions: readonly Session[]) =>
  sessions.find(({ date, status }) => date >= today() && status === 'planned')?.id;

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

interface RowProps {
  session: Session;
  /** The next one to come: where the keyboard comes into the table. */
  next: boolean;
  onOpen: (opened: Opened) => void;
}

const Row = ({ session, next, onOpen }: RowProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { date, can } = session;
  const named = (label: string) => `${translate(label)} ${date}`;
  return (
    <TableRow data-first={next ? '' : undefined} selected={next}>
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
        <Stack direction="row" className="no-print" sx={{ whiteSpace: 'nowrap' }}>
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
      <TableCell colSpan={WIDTH} sx={{ bgcolor: 'action.hover' }}>
        {on} {translate(`contracts.marks.${kind}`, { text, until: until ?? translate('contracts.untilFurther') })}
      </TableCell>
    </TableRow>
  );
};

interface TermProps {
  term: TermOfContract;
  name: string;
  next: string | undefined;
  onOpen: (opened: Opened) => void;
}

const TermTable = ({ term: { lines }, name, next, onOpen }: TermProps) => {
  const translate = useTranslate();
  const grid = useRovingGrid();
  return (
    <TableContainer component="section" tabIndex={0} aria-label={name}>
      <Table size="small" aria-label={name} sx={{ tableLayout: 'fixed', minWidth: '46rem' }} {...grid}>
        <TableHead>
          <TableRow>
            {Object.entries(COLUMNS).map(([column, width]) => (
              <TableCell key={column} sx={{ width }}>
                {translate(`contracts.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) =>
            'mark' in line ? (
              <MarkRow key={`${line.mark.kind} ${line.at}`} mark={line.mark} />
            ) : (
              <Row key={line.session.id} session={line.session} next={line.session.id === next} onOpen={onOpen} />
            ),
          )}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** Spring is before autumn, whatever their letters say. */
const isOver = (term: string, now = termOf(today())): boolean =>
  term.slice(0, 4) === now.slice(0, 4) ? term.endsWith('VT') && now.endsWith('HT') : term < now;

/** One term's weeks; a term that is over is folded, so that what comes is seen first. */
const Term = (props: Omit<TermProps, 'name'> & { unfolded: boolean }) => {
  const translate = useTranslate();
  const { term } = props.term;
  const [open, setOpen] = useState(props.unfolded);
  const name = `${translate(`contracts.terms.${term.slice(5)}`)} ${term.slice(0, 4)}`;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mt: 1 }}>
        <Button
          aria-expanded={open}
          endIcon={open ? <ExpandLess /> : <ExpandMore />}
          sx={{ font: 'inherit', px: 1 }}
          onClick={() => setOpen(!open)}
        >
          {name}
        </Button>
      </Typography>
      {open && <TermTable {...props} name={name} />}
    </Box>
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
        {(sessions) => {
          const terms = timelineOf(contract, sessions, (day) => dayName(day, locale));
          const next = nextOf(sessions);
          const shown = (term: TermOfContract) => !isOver(term.term) || term === terms.at(-1);
          return (
            <>
              {terms.map((term) => (
                <Term key={term.term} term={term} unfolded={shown(term)} next={next} onOpen={setOpen} />
              ))}
            </>
          );
        }}
      </Loaded>
      {open?.what === 'session' && <SessionDrawer id={open.session.id} onClose={close} />}
      {open?.what === 'change' && <ChangeTime contract={contract} session={open.session} onClose={close} />}
      {open?.what === 'cancel' && <CancelWeeks contract={contract} session={open.session} onClose={close} />}
    </Section>
  );
};
