import { Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SearchBox } from '../parts/SearchBox.js';
import type { Patient } from './booking.js';
import { NewPatient } from './NewPatient.js';
import { focusOnce } from './focus-once.js';

interface Props {
  client: Patient | null;
  onClient: (client: Patient | null) => void;
  /** The client was given by the page the booking was begun from. */
  fixed: boolean;
}

/** Who it is for: search first, create second. */
export const ClientStep = ({ client, onClient, fixed }: Props) => {
  const translate = useTranslate();
  const [creating, setCreating] = useState<string | null>(null);
  if (client)
    return (
      <Paper variant="outlined" sx={{ p: 1.5 }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Typography sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }} dir="auto">
            <strong>{client.displayName}</strong> {client.number} · {translate(`compartments.${client.compartment}`)}
          </Typography>
          {!fixed && <Button onClick={() => onClient(null)}>{translate('bookings.changeClient')}</Button>}
        </Stack>
      </Paper>
    );
  if (creating !== null) return <NewPatient name={creating} onDone={onClient} onBack={() => setCreating(null)} />;
  return (
    <SearchBox
      inputRef={focusOnce}
      label="bookings.who"
      onPick={onClient}
      onCreate={(searched) => setCreating(/\d/.test(searched) ? '' : searched)}
    />
  );
};
