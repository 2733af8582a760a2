import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { NoteText } from './NoteText.js';
import type { Note } from './note.js';

const Text = ({ note, onSigned }: { note: Note; onSigned: () => void }) => {
  const place = useRef<HTMLDivElement>(null);
  // The next note is read where the eyes and the keyboard are: at its text, with the button one Tab away.
  useEffect(() => place.current?.focus(), [note.id]);
  const waiting = note.corrections.filter(({ signedAt }) => signedAt === null);
  return (
    <Box ref={place} tabIndex={-1} sx={{ py: 1 }}>
      <NoteText headings={note.headings} />
      {waiting.map((text) => (
        <NoteText key={text.number} headings={text.headings} />
      ))}
      <DeedButton
        path={`/notes/${note.id}/signature`}
        version={note.version}
        can={note.can.sign}
        label="journal.signNext"
        said="journal.signed"
        button={{ variant: 'contained', sx: { mt: 1 } }}
        onDone={onSigned}
      />
    </Box>
  );
};

/** One waiting note, to be read before it is signed; then the next. */
export const SignReading = ({ noteId, onSigned }: { noteId: string; onSigned: () => void }) => {
  const load = useLoad<Note>(`/notes/${noteId}`);
  return <Loaded load={load}>{(note) => <Text note={note} onSigned={onSigned} />}</Loaded>;
};
