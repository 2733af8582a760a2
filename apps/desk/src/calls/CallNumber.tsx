import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { read } from '../api/request.js';
import { now } from '../clock.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useFocusOnce } from '../parts/useFocusOnce.js';
import type { Call } from './call.js';

interface Contact {
  phone: string;
  alias: string | null;
}

/** Read out and passed on from when it is shown; not a button, so that a second Enter tells of no call. */
const Shown = ({ phone, alias }: Contact) => {
  const translate = useTranslate();
  const place = useFocusOnce<HTMLParagraphElement>();
  return (
    <>
      {alias && <Typography dir="auto">{translate('calls.askFor', { alias })}</Typography>}
      <Typography
        ref={place}
        component="p"
        variant="h1"
        tabIndex={-1}
        sx={{ fontVariantNumeric: 'tabular-nums', userSelect: 'all', outline: 'none' }}
      >
        {phone}
      </Typography>
    </>
  );
};

interface Props {
  call: Call;
  /** The one call on the screen that has the keyboard. */
  keys: boolean;
  onShown: (at: number) => void;
}

/** The number, behind a press that is logged. `onShown` hears when it was shown. */
export const CallNumber = ({ call, keys, onShown }: Props) => {
  const translate = useTranslate();
  const place = useFocusOnce<HTMLButtonElement>(keys);
  const [contact, setContact] = useState<Contact | null>(null);
  const [error, setError] = useState<unknown>(null);
  const show = () =>
    void read<Contact>(`/callbacks/${call.id}/contact`).then((found) => {
      setContact(found);
      onShown(now());
    }, setError);
  return (
    <div aria-live="polite">
      {error !== null && <ProblemAlert error={error} onClose={() => setError(null)} />}
      {contact === null ? (
        <Button ref={place} variant="contained" size="large" onClick={show}>
          {translate('calls.showNumber')}
        </Button>
      ) : (
        <Shown {...contact} />
      )}
    </div>
  );
};
