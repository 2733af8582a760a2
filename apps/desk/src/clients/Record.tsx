import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { now } from '../clock.js';
import { NoteCard } from '../journal/NoteCard.js';
import { NoteEditor } from '../journal/NoteEditor.js';
import { NoteList } from '../journal/NoteList.js';
import { NoteSearch } from '../journal/NoteSearch.js';
import { useMay } from '../session/session.js';
import { Section } from './Section.js';
import type { Overview } from './client.js';

/** What is written: the last notes, the rest on demand, and a place to write. */
export const Record = ({ client }: { client: Overview }) => {
  const translate = useTranslate();
  const writes = useMay('journal.writeNotes');
  const [writing, setWriting] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const close = () => setWriting(null);
  const kind = client.compartment === 'spiralen' ? 'visit' : 'contact';
  const notes = client.lastNotes;
  const start = () => setWriting(new Date(now()).toISOString());
  return (
    <Section
      title="clients.record"
      actions={writes && writing === null && <Button onClick={start}>{translate('journal.write')}</Button>}
    >
      {notes.length > 0 && writing === null && <NoteSearch clientId={client.id} />}
      {writing !== null && (
        <NoteEditor clientId={client.id} subject={null} kind={kind} eventAt={writing} onDone={close} onCancel={close} />
      )}
      {all ? <NoteList clientId={client.id} /> : notes.map((note) => <NoteCard key={note.id} note={note} />)}
      {notes.length === 0 && <Typography color="text.secondary">{translate('journal.none')}</Typography>}
      {notes.length > 0 && (
        <Button component={RouterLink} to={`/clients/${client.id}/utskrift`} className="no-print">
          {translate('releases.printFile.open')}
        </Button>
      )}
      {notes.length === 5 && !all && <Button onClick={() => setAll(true)}>{translate('clients.allNotes')}</Button>}
    </Section>
  );
};
