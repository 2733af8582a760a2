import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { FromFile } from '../parts/FromFile.js';
import { MoreMenu } from '../parts/MoreMenu.js';
import { StatusChip } from '../parts/StatusChip.js';
import { DisputeForm } from './DisputeForm.js';
import { NoteEditor } from './NoteEditor.js';
import { NoteMarks } from './NoteMarks.js';
import { NoteText } from './NoteText.js';
import { NoteVersions } from './NoteVersions.js';
import { TellForm } from './TellForm.js';
import type { Note } from './note.js';

const Corrections = ({ note }: { note: Note }) => {
  const translate = useTranslate();
  return note.corrections.map((text) => (
    <Box key={text.number} sx={{ borderInlineStart: 3, borderColor: 'divider', pl: 1.5, mt: 1.5 }}>
      <Typography variant="h3" component="h4">
        {translate('journal.correctionBy', { name: text.author, time: formatDateTime(text.at) })}
      </Typography>
      <Typography color="text.secondary">
        {translate('common.reason')}: {text.reason}
      </Typography>
      {text.eventAt !== note.eventAt && (
        <Typography>{translate('journal.rightTime', { time: formatDateTime(text.eventAt) })}</Typography>
      )}
      <NoteText headings={text.headings} />
      <StatusChip kind="note" status={text.signedAt === null ? 'entered' : 'signed'} />
    </Box>
  ));
};

const Disputes = ({ note }: { note: Note }) => {
  const translate = useTranslate();
  return note.disputes.map(({ text, at, recordedBy }) => (
    <Box key={at} sx={{ mt: 1.5 }}>
      <StatusChip kind="note" status="disputed" />
      <Typography sx={{ whiteSpace: 'pre-wrap' }} dir="auto">
        {text}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('journal.recordedBy', { name: recordedBy, time: formatDateTime(at) })}
      </Typography>
    </Box>
  ));
};

const Told = ({ note }: { note: Note }) => {
  const translate = useTranslate();
  return note.told.map(({ on, recordedBy }) => (
    <Typography key={on} variant="body2" color="text.secondary">
      {translate('journal.toldBy', { date: on, name: recordedBy })}
    </Typography>
  ));
};

type Open = 'edit' | 'versions' | 'dispute' | 'tell' | null;

const Deeds = ({ note, onOpen }: { note: Note; onOpen: (open: Open) => void }) => {
  const translate = useTranslate();
  const { can } = note;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }} className="no-print">
      <DeedButton
        path={`/notes/${note.id}/signature`}
        version={note.version}
        can={can.sign}
        label="journal.sign"
        said="journal.signed"
        button={{ variant: 'contained' }}
      />
      {(can.edit || can.correct) && (
        <Button onClick={() => onOpen('edit')}>{translate(can.edit ? 'journal.edit' : 'journal.correct')}</Button>
      )}
      <Button onClick={() => onOpen('versions')}>
        {translate('journal.versions', { smart_count: note.versions })}
      </Button>
      <MoreMenu
        of={formatDateTime(note.eventAt)}
        deeds={[
          ...(can.tell ? [{ label: 'journal.told', onChoose: () => onOpen('tell') }] : []),
          ...(can.dispute ? [{ label: 'journal.dispute', onChoose: () => onOpen('dispute') }] : []),
        ]}
      />
    </Stack>
  );
};

/** One note in the record: its text, what corrects it, what the client holds against it, and what may be done. */
export const NoteCard = ({ note }: { note: Note }) => {
  const translate = useTranslate();
  const title = useId();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Paper component="article" variant="outlined" aria-labelledby={title} sx={{ p: 1.5, mb: 1.5 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography id={title} variant="h3">
          {translate(`journal.kinds.${note.kind}`)} {formatDateTime(note.eventAt)}
        </Typography>
        <StatusChip kind="note" status={note.status} />
        <FromFile id={note.clientId} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {translate('journal.enteredBy', { name: note.author, time: formatDateTime(note.enteredAt) })}
        {note.careUnit && ` · ${translate('blocks.ofUnit', { unit: translate(`blocks.units.${note.careUnit}`) })}`}
      </Typography>
      {note.marks && <NoteMarks marks={note.marks} />}
      {open === 'edit' ? (
        <NoteEditor {...note} note={note} onDone={close} onCancel={close} />
      ) : (
        <NoteText headings={note.headings} />
      )}
      <Corrections note={note} />
      <Disputes note={note} />
      <Told note={note} />
      {open !== 'edit' && <Deeds note={note} onOpen={setOpen} />}
      {open === 'versions' && <NoteVersions noteId={note.id} onClose={close} />}
      {open === 'tell' && <TellForm note={note} onClose={close} />}
      {open === 'dispute' && <DisputeForm note={note} onClose={close} />}
    </Paper>
  );
};
