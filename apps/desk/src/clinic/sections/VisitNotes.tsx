import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NoteEditor } from '../../journal/NoteEditor.js';
import type { VisitProps } from './visit-sections.js';

/** The note of the visit, written here and signed by who wrote it. */
export const VisitNotes = ({ booking }: VisitProps) => {
  const translate = useTranslate();
  const [writing, setWriting] = useState(false);
  if (!writing)
    return (
      <Button variant="outlined" onClick={() => setWriting(true)} sx={{ alignSelf: 'flex-start' }}>
        {translate('clinic.writeNote')}
      </Button>
    );
  return (
    <NoteEditor
      clientId={booking.clientId}
      subject={{ type: 'visit', id: booking.id }}
      kind="visit"
      eventAt={booking.startsAt}
      onDone={() => setWriting(false)}
      onCancel={() => setWriting(false)}
    />
  );
};
