import { Box, Button, List, ListItem, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useLoad } from '../parts/useLoad.js';
import { NoteCard } from './NoteCard.js';
import type { Heading, Note, NoteKind } from './note.js';

interface Place {
  noteId: string;
  kind: NoteKind;
  eventAt: string;
  author: string;
  heading: Heading;
  correction: number | null;
  hits: number;
  excerpts: { before: string; hit: string; after: string }[];
}

interface Found {
  hits: number;
  places: Place[];
}

const OneNote = ({ id }: { id: string }) => {
  const load = useLoad<Note>(`/notes/${id}`);
  return <Loaded load={load}>{(note) => <NoteCard note={note} />}</Loaded>;
};

const PlaceLine = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const heading = translate(`journal.headings.${place.heading}`);
  const where = translate('journal.search.in', { heading, name: place.author });
  const under =
    place.correction === null ? '' : `, ${translate('journal.search.correction', { number: place.correction })}`;
  return (
    <ListItem disableGutters sx={{ display: 'block' }}>
      <Typography variant="h3" component="h4">
        {translate(`journal.kinds.${place.kind}`)} {formatDateTime(place.eventAt)}: {where}
        {under}
      </Typography>
      {place.excerpts.map(({ before, hit, after }, index) => (
        <Typography key={index} dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
          {before}
          <mark>{hit}</mark>
          {after}
        </Typography>
      ))}
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate('journal.search.show')}
      </Button>
      {open && <OneNote id={place.noteId} />}
    </ListItem>
  );
};

const Hits = ({ found, text }: { found: Found; text: string }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography component="output" sx={{ display: 'block', mt: 1 }}>
        {found.hits === 0
          ? translate('journal.search.none', { text })
          : translate('journal.search.found', { hits: found.hits, places: found.places.length })}
      </Typography>
      <List dense disablePadding>
        {found.places.map((place) => (
          <PlaceLine key={`${place.noteId} ${place.heading} ${place.correction}`} place={place} />
        ))}
      </List>
    </>
  );
};

/** Words inside this one file; they go in the body, and neither the address nor the log ever holds them. */
export const NoteSearch = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const searching = useMutation({
    mutationFn: (words: string) => act<Found>(`/clients/${clientId}/notes/search`, { text: words }),
  });
  const clear = () => {
    setText('');
    searching.reset();
  };
  return (
    <Box component="search" className="no-print" sx={{ mb: 1.5 }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim().length >= 2) searching.mutate(text.trim());
        }}
      >
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <TextField
            label={translate('journal.search.label')}
            helperText={translate('journal.search.logged')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 100, dir: 'auto' } }}
          />
          <Button type="submit" variant="outlined" disabled={searching.isPending}>
            {translate('journal.search.go')}
          </Button>
          {searching.data && <Button onClick={clear}>{translate('journal.search.clear')}</Button>}
        </Stack>
      </form>
      {searching.error !== null && <ProblemAlert error={searching.error} />}
      {searching.data && <Hits found={searching.data} text={searching.variables} />}
    </Box>
  );
};
