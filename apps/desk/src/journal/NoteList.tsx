import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { NoteCard } from './NoteCard.js';
import type { Note } from './note.js';

const PAGE = 20;

/** A client's record, the newest first. */
export const NoteList = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [rows, setRows] = useState(PAGE);
  const load = useLoad<Note[]>(`/notes${query({ filter: { clientId }, range: [0, rows - 1] })}`, { keep: true });
  return (
    <Loaded load={load}>
      {(notes) => (
        <>
          {notes.length === 0 && <Typography color="text.secondary">{translate('journal.none')}</Typography>}
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} />
          ))}
          {notes.length === rows && rows < 200 && (
            <Button onClick={() => setRows(Math.min(rows + PAGE, 200))}>{translate('journal.more')}</Button>
          )}
        </>
      )}
    </Loaded>
  );
};
