import {
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useDeed } from '../parts/useDeed.js';
import { absencesOf, type Session } from './session.js';

/** Why a session was not held: one of four ways, each counted apart. */
export const AbsenceForm = ({ session, onDone }: { session: Session; onDone: () => void }) => {
  const translate = useTranslate();
  const label = useId();
  const fault = useId();
  const [outcome, setOutcome] = useState('');
  const [late, setLate] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { run, pending } = useDeed({ path: `/sessions/${session.id}/attendance`, version: session.version, onDone });
  const missing = tried && outcome === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (outcome !== '')
      run({ outcome, ...(late ? { lateNotice: true } : {}), ...(reason.trim() ? { reason: reason.trim() } : {}) });
  };
  return (
    <Paper component="form" variant="outlined" onSubmit={send} noValidate sx={{ p: 1.5 }}>
      <FormControl error={missing} required>
        <FormLabel id={label}>{translate('week.notHeld')}</FormLabel>
        <RadioGroup
          aria-labelledby={label}
          aria-describedby={missing ? fault : undefined}
          value={outcome}
          onChange={(_, value) => setOutcome(value)}
        >
          {absencesOf(session).map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio />} label={translate(`statuses.session.${one}`)} />
          ))}
        </RadioGroup>
        {missing && (
          <FormHelperText id={fault} role="alert">
            {translate('week.chooseOne')}
          </FormHelperText>
        )}
      </FormControl>
      <FormControlLabel
        control={<Checkbox checked={late} onChange={(_, checked) => setLate(checked)} />}
        label={translate('week.lateNotice')}
      />
      <TextField
        fullWidth
        label={translate('week.absenceReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <Button type="submit" variant="outlined" disabled={pending} aria-busy={pending} sx={{ mt: 1 }}>
        {translate('week.record')}
      </Button>
    </Paper>
  );
};
