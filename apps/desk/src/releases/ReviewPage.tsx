import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { formatDateTime } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { DecisionForm } from './DecisionForm.js';
import { NoteReview } from './NoteReview.js';
import type { Release, ReviewedNote } from './release.js';

interface ListProps {
  notes: readonly ReviewedNote[];
  current: string | undefined;
  onPick: (noteId: string) => void;
}

const NoteButtons = ({ notes, current, onPick }: ListProps) => {
  const translate = useTranslate();
  return (
    <Stack
      component="nav"
      aria-label={translate('releases.columns.notes')}
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', gap: 1, mb: 2 }}
    >
      {notes.map((note) => (
        <Button
          key={note.noteId}
          size="small"
          variant={note.noteId === current ? 'contained' : 'outlined'}
          aria-current={note.noteId === current ? 'step' : undefined}
          onClick={() => onPick(note.noteId)}
        >
          {translate(`journal.kinds.${note.kind}`)} {formatDateTime(note.eventAt)}
          {note.reviewed && ` ✓ ${translate('releases.reviewing.already')}`}
        </Button>
      ))}
    </Stack>
  );
};

/** Note after note, the first that is not read in front; when all are read, the decision. */
const Reviewing = ({ release, notes }: { release: Release; notes: readonly ReviewedNote[] }) => {
  const translate = useTranslate();
  const [picked, setPicked] = useState<string>();
  const unread = notes.find(({ reviewed }) => !reviewed);
  const current = notes.find(({ noteId }) => noteId === picked) ?? unread;
  const read = notes.filter(({ reviewed }) => reviewed).length;
  return (
    <>
      <Typography color="text.secondary">{translate('releases.reviewing.about')}</Typography>
      <Typography component="output" sx={{ display: 'block', my: 1, fontWeight: 600 }}>
        {translate('releases.reviewing.progress', { read, all: notes.length })}
      </Typography>
      <NoteButtons notes={notes} current={current?.noteId} onPick={setPicked} />
      {current && (
        <NoteReview
          key={`${current.noteId} ${current.noteVersion} ${JSON.stringify([current.masks, current.whole])}`}
          release={release}
          note={current}
          onRead={() => setPicked(undefined)}
        />
      )}
      <DecisionForm release={release} notes={notes} />
    </>
  );
};

const Notes = ({ release }: { release: Release }) => {
  const load = useLoad<ReviewedNote[]>(`/releases/${release.id}/notes`, { keep: true });
  return <Loaded load={load}>{(notes) => <Reviewing release={release} notes={notes} />}</Loaded>;
};

const Beginning = ({ release }: { release: Release }) => {
  const translate = useTranslate();
  return (
    <>
      <Alert severity="info" sx={{ mb: 1 }}>
        {release.reviewer === null
          ? translate('releases.inPackage', { smart_count: release.notes })
          : translate('releases.reviewedBy', { name: release.reviewer })}
      </Alert>
      <DeedButton
        path={`/releases/${release.id}/review`}
        version={release.version}
        can={release.can.review}
        label={release.reviewer === null ? 'releases.beginReview' : 'releases.takeOver'}
        button={{ variant: 'contained', autoFocus: true, sx: { alignSelf: 'flex-start' } }}
      />
    </>
  );
};

/** The secrecy review of one package (S12, S13). */
export const ReviewPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const load = useLoad<Release>(`/releases/${encodeURIComponent(id)}`, { keep: true });
  return (
    <>
      <PageTitle
        actions={
          <Button component={RouterLink} to={`/utlamnanden/${id}`}>
            {translate('ra.action.back')}
          </Button>
        }
      >
        {translate('releases.reviewing.title')}
      </PageTitle>
      <Loaded load={load}>
        {(release) => (
          <>
            <Typography gutterBottom>
              {release.number} {release.displayName} · {translate(`releases.kinds.${release.recipientKind}`)}:{' '}
              {release.recipient} · {release.purpose}
            </Typography>
            {release.can.decide ? <Notes release={release} /> : <Beginning release={release} />}
          </>
        )}
      </Loaded>
    </>
  );
};
