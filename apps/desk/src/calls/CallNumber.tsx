import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { read } from '../api/request.js';
import { now } from '../clock.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import type { Call } from './call.js';

interface Contact {
  phone: string;
  alias: string | null;
}

/** The number, behind a press that is logged. `onShown` hears when it was shown. */
export const CallNumber = ({ call, onShown }: { call: Call; onShown: (at: number) => void }) => {
  const translate = useTranslate();
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
        <Button variant="contained" size="large" onClick={show}>
          {translate('calls.showNumber')}
        </Button>
      ) : (
        <>
          {contact.alias && <Typography dir="auto">{translate('calls.askFor', { alias: contact.alias })}</Typography>}
          <Typography component="p" variant="h1" sx={{ fontVariantNumeric: 'tabular-nums', userSelect: 'all' }}>
            {contact.phone}
          </Typography>
        </>
      )}
    </div>
  );
};
