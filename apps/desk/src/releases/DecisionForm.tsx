import {
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useDeed } from '../parts/useDeed.js';
import { DECISIONS, type Release, type ReviewedNote } from './release.js';

interface Written {
  decision: string;
  text: string;
  authority: string;
}

const bodyOf = ({ decision, text, authority }: Written) => ({
  decision,
  ...(text.trim() === '' ? {} : { text }),
  ...(authority.trim() === '' ? {} : { authority }),
});

/** What the marks speak for; the reviewer may still refuse. */
const proposed = (notes: readonly ReviewedNote[]) =>
  notes.some(({ masks, whole }) => masks.length > 0 || whole !== null) ? 'partly' : 'released';

/** The decision about the whole package: it is frozen as it stands then. */
export const DecisionForm = ({ release, notes }: { release: Release; notes: readonly ReviewedNote[] }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const label = useId();
  const [written, setWritten] = useState<Partial<Written>>({});
  const now: Written = { decision: proposed(notes), text: '', authority: '', ...written };
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const { run, pending, error } = useDeed({
    path: `/releases/${release.id}/decision`,
    version: release.version,
    onDone: () => {
      setWritten({});
      notify('releases.reviewing.done', { type: 'success' });
      void navigate(`/utlamnanden/${release.id}`);
    },
    onRefused: () => true,
  });
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`${label}-title`} sx={{ p: 2, mt: 2 }}>
      <LeaveGuard dirty={(written.text ?? '') !== '' && !pending} />
      <Typography id={`${label}-title`} variant="h2">
        {translate('releases.reviewing.decide')}
      </Typography>
      {error !== null && <ProblemAlert error={error} />}
      <FormControl>
        <FormLabel id={label}>{translate('releases.reviewing.decision')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby={label}
          value={now.decision}
          onChange={(event) => change({ decision: event.target.value })}
        >
          {DECISIONS.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio />}
              label={translate(`releases.decisions.${one}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        label={translate('releases.reviewing.text')}
        value={now.text}
        onChange={(event) => change({ text: event.target.value })}
        required={now.decision !== 'released'}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 5_000 } }}
      />
      <TextField
        label={translate('releases.reviewing.authority')}
        helperText={translate('releases.reviewing.authorityHelp')}
        value={now.authority}
        onChange={(event) => change({ authority: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <Button variant="contained" disabled={pending} onClick={() => run(bodyOf(now))} sx={{ mt: 1 }}>
        {translate('releases.reviewing.save')}
      </Button>
    </Paper>
  );
};
