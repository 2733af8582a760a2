import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { formatDate } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';

interface Waiting {
  id: string;
  number: string;
  author: string;
  what: 'note' | 'correction';
  days: number;
  locksAt: string | null;
}

const COLUMNS = [
  'journal.waiting.author',
  'journal.waiting.number',
  'journal.waiting.what',
  'journal.columns.waited',
  'journal.columns.locks',
];

const Rows = ({ rows }: { rows: readonly Waiting[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('journal.waiting.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={`${row.id} ${row.what} ${row.author}`}>
              <TableCell component="th" scope="row">
                {row.author}
              </TableCell>
              <TableCell>{row.number}</TableCell>
              <TableCell>{translate(row.what === 'note' ? 'journal.waiting.note' : 'journal.correction')}</TableCell>
              <TableCell>{translate('journal.days', { smart_count: row.days })}</TableCell>
              <TableCell>{row.locksAt === null ? '' : formatDate(row.locksAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** What reception reminds of: who has had something to sign for two days or more; never what it says (P05). */
export const WaitingPage = () => {
  const translate = useTranslate();
  const load = useLoad<Waiting[]>(`/unsigned-notes${query({ range: [0, 199] })}`);
  return (
    <>
      <PageTitle>{translate('journal.waiting.title')}</PageTitle>
      <Typography color="text.secondary" gutterBottom>
        {translate('journal.waiting.about')}
      </Typography>
      <Loaded load={load}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography color="text.secondary">{translate('journal.waiting.none')}</Typography>
          ) : (
            <Rows rows={rows} />
          )
        }
      </Loaded>
    </>
  );
};
