import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from './ProblemAlert.js';

/** How a reason is asked for. */
export interface Reason {
  /** Word key; "Skäl" when left out. */
  label?: string;
  minLength?: number;
}

interface Props {
  title: string;
  question: string | undefined;
  reason: Reason | undefined;
  pending: boolean;
  error: unknown;
  onCancel: () => void;
  onGo: (reason: string | undefined) => void;
}

/** Asks once before a deed that cannot simply be taken back, and for the reason where the rules want one. */
export const DeedDialog = ({ title, question, reason, pending, error, onCancel, onGo }: Props) => {
  const translate = useTranslate();
  const titleId = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const least = reason?.minLength ?? 1;
  const short = reason !== undefined && text.trim().length < least;
  const go = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!short) onGo(reason ? text.trim() : undefined);
  };
  return (
    <Dialog open onClose={pending ? undefined : onCancel} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <form onSubmit={go} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {error !== null && <ProblemAlert error={error} />}
          {question && <DialogContentText>{translate(question)}</DialogContentText>}
          {reason && (
            <TextField
              label={translate(reason.label ?? 'common.reason')}
              value={text}
              onChange={(event) => setText(event.target.value)}
              error={tried && short}
              helperText={tried && short ? translate('common.reasonTooShort', { smart_count: least }) : undefined}
              multiline
              minRows={2}
              required
              autoFocus
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} disabled={pending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={pending} autoFocus={!reason}>
            {title}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
