import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Checkbox,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useDeed } from '../parts/useDeed.js';
import { pathOf, type Appointment } from './day.js';

interface Props {
  item: Appointment;
  onClose: () => void;
  onDone: () => void;
}

/** How an appointment comes to nothing, in the words of its own route. */
const ENDS = {
  booking: { path: 'cancellation', field: 'by', choices: ['client', 'unit'] },
  session: {
    path: 'attendance',
    field: 'outcome',
    choices: ['client_absent_notified', 'client_no_show', 'counsellor_absent', 'unit_cancelled'],
  },
} as const;

const LATE = 'client_absent_notified';

/** Cancels a booking, or records that a session was not held: by whom, and why if there is a reason to tell. */
export const EndDialog = ({ item, onClose, onDone }: Props) => {
  const translate = useTranslate();
  const title = useId();
  const { path, field, choices } = ENDS[item.kind];
  const [choice, setChoice] = useState<string>(choices[0]);
  const [late, setLate] = useState(false);
  const [reason, setReason] = useState('');
  const { run, pending, error } = useDeed({
    path: `${pathOf(item)}/${path}`,
    version: item.version,
    onDone,
    onRefused: () => true,
  });
  const word = item.kind === 'booking' ? 'today.deeds.cancel' : 'today.deeds.absence';
  const send = (event: FormEvent) => {
    event.preventDefault();
    run({
      [field]: choice,
      ...(choice === LATE ? { lateNotice: late } : {}),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="xs">
      <form onSubmit={send} noValidate>
        <DialogTitle id={title}>{translate(word)}</DialogTitle>
        <DialogContent>
          {error !== null && <ProblemAlert error={error} />}
          <RadioGroup aria-labelledby={title} value={choice} onChange={(_, value) => setChoice(value)}>
            {choices.map((one) => (
              <FormControlLabel key={one} value={one} control={<Radio />} label={translate(`today.ends.${one}`)} />
            ))}
          </RadioGroup>
          {choice === LATE && (
            <FormControlLabel
              label={translate('today.ends.late')}
              control={<Checkbox checked={late} onChange={(_, checked) => setLate(checked)} />}
            />
          )}
          <TextField
            label={translate('today.ends.reason')}
            helperText={translate('today.ends.reasonHelp')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={pending}>
            {translate('ra.action.close')}
          </Button>
          <Button type="submit" variant="contained" disabled={pending} aria-busy={pending}>
            {translate(word)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
