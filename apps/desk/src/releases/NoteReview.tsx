import { Alert, Button, FormControlLabel, MenuItem, Paper, Stack, Switch, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useDeed } from '../parts/useDeed.js';
import { MarkedPassage } from './MarkedPassage.js';
import type { Mask, Release, ReviewedNote, WholeMask } from './release.js';

interface Ground {
  ground: string;
  reason: string;
}

interface GroundProps {
  grounds: readonly string[];
  value: Ground;
  onChange: (ground: Ground) => void;
}

/** Chosen first: nothing is masked without a paragraph and a reason. */
const GroundFields = ({ grounds, value, onChange }: GroundProps) => {
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={1}>
      <TextField
        select
        label={translate('releases.reviewing.ground')}
        value={value.ground}
        onChange={(event) => onChange({ ...value, ground: event.target.value })}
        sx={{ minWidth: 300 }}
      >
        {grounds.map((ground) => (
          <MenuItem key={ground} value={ground}>
            {translate(`releases.grounds.${ground}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('releases.reviewing.reason')}
        value={value.reason}
        onChange={(event) => onChange({ ...value, reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </Stack>
  );
};

interface Switching {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}

const Toggle = ({ label, on, onChange, disabled = false }: Switching) => {
  const translate = useTranslate();
  return (
    <FormControlLabel
      control={<Switch checked={on} disabled={disabled} onChange={(_, checked) => onChange(checked)} />}
      label={translate(label)}
    />
  );
};

const useMarks = (note: ReviewedNote) => {
  const [masks, setMasks] = useState<Mask[]>(note.masks);
  const [whole, setWhole] = useState<WholeMask | null>(note.whole);
  const [ground, setGround] = useState<Ground>({ ground: '', reason: '' });
  const dirty = masks !== note.masks || whole !== note.whole;
  const ready = ground.ground !== '' && ground.reason.trim().length >= 3;
  return { masks, setMasks, whole, setWhole, ground, setGround, dirty, ready };
};

interface Props {
  release: Release;
  note: ReviewedNote;
  onRead: () => void;
}

/** One note, read and marked; what is marked is saved together with that it has been read. */
export const NoteReview = ({ release, note, onRead }: Props) => {
  const translate = useTranslate();
  const title = useId();
  const [byWord, setByWord] = useState(false);
  const { masks, setMasks, whole, setWhole, ground, setGround, dirty, ready } = useMarks(note);
  const { run, pending, error } = useDeed<Release>({
    path: `/releases/${release.id}/masks`,
    version: release.version,
    onDone: onRead,
    onRefused: () => true,
  });
  const { noteId, noteVersion } = note;
  return (
    <Paper component="article" variant="outlined" aria-labelledby={title} sx={{ p: 2 }}>
      <LeaveGuard dirty={dirty && !pending} />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <Typography id={title} variant="h2">
          {translate(`journal.kinds.${note.kind}`)} {formatDateTime(note.eventAt)}, {note.author}
        </Typography>
        <StatusChip kind="note" status={note.status} />
      </Stack>
      {note.changed && <Alert severity="warning">{translate('releases.reviewing.changed')}</Alert>}
      {error !== null && <ProblemAlert error={error} />}
      <GroundFields grounds={note.grounds} value={ground} onChange={setGround} />
      {!ready && <Typography color="text.secondary">{translate('releases.reviewing.first')}</Typography>}
      <Toggle label="releases.reviewing.words" on={byWord} onChange={setByWord} />
      <Toggle
        label="releases.reviewing.whole"
        on={whole !== null}
        disabled={whole === null && !ready}
        onChange={(on) => setWhole(on ? ground : null)}
      />
      {note.passages.map((passage) => (
        <MarkedPassage
          key={passage.key}
          passage={passage}
          masks={masks}
          whole={passage.of === 'dispute' ? null : whole}
          ground={ready ? ground : null}
          byWord={byWord}
          onChange={setMasks}
        />
      ))}
      <Stack direction="row" spacing={1} sx={{ mt: 2, alignItems: 'center' }}>
        <Button
          variant="contained"
          disabled={pending}
          onClick={() => run({ noteId, noteVersion, masks, ...(whole === null ? {} : { whole }) })}
        >
          {translate('releases.reviewing.read')}
        </Button>
        {masks.length > 0 && <Button onClick={() => setMasks([])}>{translate('releases.reviewing.clear')}</Button>}
        <Typography component="output">
          {masks.length > 0 && translate('releases.reviewing.marked', { smart_count: masks.length })}
        </Typography>
      </Stack>
    </Paper>
  );
};
