import Swap from '@mui/icons-material/SwapHoriz';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dayName } from '../contracts/contract.js';
import { ToneChip } from '../parts/StatusChip.js';
import { type Handover, toneOf } from './handover.js';
import { HandoverDeeds } from './HandoverDeeds.js';

const COLUMNS = ['client', 'slot', 'stretch', 'status', 'who', 'deeds'];

const WHOLE = { whiteSpace: 'nowrap' };

/** A number that is not broken over two lines. */
const Whole = ({ children }: { children: string }) => (
  <Typography component="span" variant="body2" sx={WHOLE}>
    {children}
  </Typography>
);

const Who = ({ handover }: { handover: Handover }) => {
  const translate = useTranslate();
  const { kind, proposedName, proposedFrom, proposedReply, startsOn, coverName } = handover;
  const lines = [
    kind === 'handover' &&
      proposedName !== null &&
      translate('handovers.proposed', { name: proposedName, date: proposedFrom ?? startsOn }),
    coverName !== null && translate('handovers.cover', { name: coverName }),
    proposedReply !== null && translate(`handovers.replies.`),
  ].filter((line) => line !== false);
  if (lines.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('handovers.nobody')}
      </Typography>
    );
  }
  return lines.map((line) => (
    <Typography key={line} variant="body2">
      {line}
    </Typography>
  ));
};

const Row = ({ handover }: { handover: Handover }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { clientId, clientName, clientNumber, weekday, startTime, startsOn, endsOn, status } = handover;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {clientId && <Link to={`/clients/${clientId}/show`}>{clientName}</Link>} <Whole>{clientNumber}</Whole>
      </TableCell>
      <TableCell sx={WHOLE}>
        {dayName(weekday, locale)} {startTime}
      </TableCell>
      <TableCell sx={WHOLE}>
        {endsOn === null ? translate('handovers.from', { date: startsOn }) : `${startsOn}–${endsOn}`}
        <Typography variant="body2" color="text.secondary">
          {translate('handovers.ahead', { smart_count: handover.sessionsAhead })}
        </Typography>
      </TableCell>
      <TableCell>
        <ToneChip tone={toneOf(status)} icon={Swap} label={translate(`handovers.statuses.${status}`)} />
      </TableCell>
      <TableCell>
        <Who handover={handover} />
      </TableCell>
      <TableCell>
        <HandoverDeeds handover={handover} />
      </TableCell>
    </TableRow>
  );
};

/** What one counsellor leaves to others, with the next step of each. */
export const HandoverTable = ({ label, handovers }: { label: string; handovers: readonly Handover[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer component="section" tabIndex={0} aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`handovers.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {handovers.map((handover) => (
            <Row key={handover.id} handover={handover} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
