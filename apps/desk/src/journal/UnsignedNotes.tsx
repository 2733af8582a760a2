import Warning from '@mui/icons-material/WarningAmber';
import {
  Button,
  Link,
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
import { Link as RouterLink } from 'react-router-dom';
import { query } from '../api/request.js';
import type { Can } from '../api/types.js';
import { formatDate, formatDateTime } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import type { NoteKind } from './note.js';
import { SignReading } from './SignReading.js';

interface Unsigned {
  id: string;
  clientId: string;
  displayName: string;
  number: string;
  kind: NoteKind;
  what: 'note' | 'correction';
  eventAt: string;
  enteredAt: string;
  days: number;
  reminder: boolean;
  locksAt: string | null;
  version: number;
  can: Can;
}

const COLUMNS = ['client', 'kind', 'event', 'waited', 'locks', 'deed'];

interface RowProps {
  note: Unsigned;
  open: boolean;
  onOpen: (open: boolean) => void;
  onSigned: () => void;
}

const Row = ({ note, open, onOpen, onSigned }: RowProps) => {
  const translate = useTranslate();
  const waited = translate('journal.days', { smart_count: note.days });
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row">
          <Link component={RouterLink} to={`/clients/${note.clientId}/show`}>
            {note.displayName}
          </Link>{' '}
          {note.number}
        </TableCell>
        <TableCell>{translate(note.what === 'note' ? `journal.kinds.${note.kind}` : 'journal.correction')}</TableCell>
        <TableCell>{formatDateTime(note.eventAt)}</TableCell>
        <TableCell>{note.reminder ? <ToneChip tone="waiting" icon={Warning} label={waited} /> : waited}</TableCell>
        <TableCell>{note.locksAt === null ? '' : formatDate(note.locksAt)}</TableCell>
        <TableCell>
          <Button
            aria-expanded={open}
            aria-label={`${translate('journal.read')}: ${note.displayName} ${formatDateTime(note.eventAt)}`}
            onClick={() => onOpen(!open)}
          >
            {translate('journal.read')}
          </Button>
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={COLUMNS.length}>
            <SignReading noteId={note.id} onSigned={onSigned} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
};

const keyOf = ({ id, what }: Unsigned) => `${id} ${what}`;

const Rows = ({ notes }: { notes: readonly Unsigned[] }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<string | null>(null);
  // Both a note and its correction go with one signature: the next is another note.
  const after = (note: Unsigned) => notes.find(({ id }) => id !== note.id);
  const next = (note: Unsigned) => {
    const other = after(note);
    setOpen(other === undefined ? null : keyOf(other));
  };
  return (
    <TableContainer role="group" tabIndex={0} aria-label={translate('journal.unsigned')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`journal.columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {notes.map((note) => (
            <Row
              key={`${keyOf(note)} ${note.enteredAt}`}
              note={note}
              open={open === keyOf(note)}
              onOpen={(opening) => setOpen(opening ? keyOf(note) : null)}
              onSigned={() => next(note)}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** One's own notes that wait for a signature, the oldest first; from the second day on they say so. */
export const UnsignedNotes = () => {
  const translate = useTranslate();
  const load = useLoad<Unsigned[]>(`/notes/unsigned${query({ range: [0, 99] })}`, { keep: true });
  return (
    <Loaded load={load}>
      {(notes) =>
        notes.length === 0 ? (
          <Typography color="text.secondary">{translate('journal.allSigned')}</Typography>
        ) : (
          <Rows notes={notes} />
        )
      }
    </Loaded>
  );
};
