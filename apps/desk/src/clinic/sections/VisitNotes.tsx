import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../../api/request.js';
import type { Booking } from '../../bookings/booking.js';
import type { Note } from '../../journal/note.js';
import { NoteCard } from '../../journal/NoteCard.js';
import { NoteEditor } from '../../journal/NoteEditor.js';
import { Loaded } from '../../parts/Loaded.js';
import { useLoad } from '../../parts/useLoad.js';
import { useMay } from '../../session/session.js';
import type { VisitProps } from './visit-sections.js';

/** What is written of this visit; the empty headings stand open until the first note is in the record. */
const Written = ({ booking, notes }: { booking: Booking; notes: readonly Note[] }) => {
  const translate = useTranslate();
  const writes = useMay('journal.writeNotes');
  const [chosen, setChosen] = useState<boolean>();
  const writing = writes && (chosen ?? notes.length === 0);
  return (
    <>
      {notes.length > 0 && (
        <Typography variant="h2" gutterBottom>
          {translate('visit.notes.title')}
        </Typography>
      )}
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
      {writing && (
        <NoteEditor
          clientId={booking.clientId}
          subject={{ type: 'visit', id: booking.id }}
          kind="visit"
          eventAt={booking.startsAt}
          focused={chosen === true}
          onDone={() => setChosen(false)}
          {...(notes.length > 0 ? { onCancel: () => setChosen(false) } : {})}
        />
      )}
      {writes && !writing && (
        <Button variant="outlined" onClick={() => setChosen(true)}>
          {translate(notes.length === 0 ? 'visit.notes.first' : 'visit.notes.more')}
        </Button>
      )}
    </>
  );
};

/** The notes of the visit: written, signed, corrected and disputed here, on the visit's own page. */
export const VisitNotes = ({ booking }: VisitProps) => {
  const translate = useTranslate();
  const load = useLoad<Note[]>(`/notes${query({ filter: { subjectId: booking.id }, range: [0, 49] })}`, { keep: true });
  return (
    <section aria-label={translate('visit.notes.title')}>
      <Loaded load={load}>{(notes) => <Written booking={booking} notes={notes} />}</Loaded>
    </section>
  );
};
