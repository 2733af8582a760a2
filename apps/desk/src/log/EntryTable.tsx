import Block from '@mui/icons-material/Block';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { ToneChip } from '../parts/StatusChip.js';
import { deedText, type Entry } from './entry.js';
import { PAGE } from './useEntries.js';

const MANY = 3;

const Clients = ({ ids, onPick }: { ids: string[]; onPick: (clientId: string) => void }) => {
  const translate = useTranslate();
  if (ids.length > MANY) return <>{translate('log.clients', { smart_count: ids.length })}</>;
  return ids.map((id) => (
    <Button key={id} size="small" onClick={() => onPick(id)} sx={{ fontFamily: 'monospace', textTransform: 'none' }}>
      {id}
    </Button>
  ));
};

const EntryRow = ({ entry, onPick }: { entry: Entry; onPick: (clientId: string) => void }) => {
  const translate = useTranslate();
  const allowed = entry.outcome === 'allow';
  const about = entry.clientIds.length > 0 || entry.subjectId === null ? entry.clientIds : [entry.subjectId];
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDateTime(entry.at)}</TableCell>
      <TableCell>{entry.staffName ?? translate('log.house')}</TableCell>
      <TableCell>{entry.roles.map((role) => translate(`roles.${role}`, { _: role })).join(', ')}</TableCell>
      <TableCell>{deedText(translate, entry)}</TableCell>
      <TableCell>
        <ToneChip
          tone={allowed ? 'good' : 'bad'}
          icon={allowed ? CheckCircle : Block}
          label={translate(`log.outcomes.${entry.outcome}`)}
        />
      </TableCell>
      <TableCell>
        <Clients ids={about} onPick={onPick} />
      </TableCell>
      <TableCell>{entry.remark}</TableCell>
    </TableRow>
  );
};

interface Props {
  rows: Entry[];
  total: number;
  page: number;
  onPage: (page: number) => void;
  onPick: (clientId: string) => void;
}

const COLUMNS = ['at', 'who', 'roles', 'deed', 'outcome', 'about', 'remark'];

/** What was done, newest first: who, as what, what, about whom. Never what was read or written. */
export const EntryTable = ({ rows, total, page, onPage, onPick }: Props) => {
  const translate = useTranslate();
  if (rows.length === 0) return <Typography>{translate('log.none')}</Typography>;
  return (
    <>
      <TableContainer component="section" tabIndex={0} aria-label={translate('log.title')}>
        <Table size="small" aria-label={translate('log.title')} sx={{ '& td, & th': { px: 1 } }}>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column}>{translate(`log.columns.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((entry) => (
              <EntryRow key={entry.id} entry={entry} onPick={onPick} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <TablePagination
        component="div"
        count={total}
        page={page}
        rowsPerPage={PAGE}
        rowsPerPageOptions={[PAGE]}
        onPageChange={(_, next) => onPage(next)}
        getItemAriaLabel={(way) => translate(`log.pages.${way}`)}
        labelDisplayedRows={({ from, to, count }) => translate('log.shown', { from, to, count })}
      />
    </>
  );
};
