import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { ClientShell, Compartment } from '../api/types.js';
import { compartmentsOf, GENDERS } from '../clients/choices.js';
import { useDeed } from '../parts/useDeed.js';
import { useMe } from '../session/session.js';
import { focusOnce } from './focus-once.js';

interface Props {
  /** What was searched for; never required. */
  name: string;
  onDone: (client: ClientShell) => void;
  onBack: () => void;
}

const BOOKABLE: readonly Compartment[] = ['spiralen', 'counselling', 'kast'];

/** A new file on the way to a booking: one press is enough, a name never is needed (desk.md 2). */
export const NewPatient = ({ name, onDone, onBack }: Props) => {
  const translate = useTranslate();
  const own = compartmentsOf(useMe());
  const compartments = BOOKABLE.filter((one) => own.includes(one));
  const [compartment, setCompartment] = useState<Compartment>(compartments[0] ?? 'spiralen');
  const [displayName, setName] = useState(name);
  const [gender, setGender] = useState('not_stated');
  const { run, pending } = useDeed<ClientShell>({ path: '/clients', onDone, said: 'clients.registered' });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const called = displayName.trim();
    run({ compartment, pathway: 'unknown', gender, ...(called === '' ? {} : { displayName: called }) });
  };
  return (
    <Stack component="form" spacing={1.5} onSubmit={send} noValidate>
      <Typography variant="h3">{translate('bookings.newClient')}</Typography>
      {compartments.length > 1 && (
        <TextField
          select
          label={translate('clients.compartment')}
          value={compartment}
          onChange={(event) => setCompartment(event.target.value as Compartment)}
        >
          {compartments.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`compartments.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        inputRef={focusOnce}
        label={translate('clients.displayName')}
        helperText={translate('clients.noNameNeeded')}
        value={displayName}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100, autoComplete: 'off' } }}
      />
      <TextField
        select
        label={translate('clients.gender')}
        value={gender}
        onChange={(event) => setGender(event.target.value)}
      >
        {GENDERS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`genders.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" disabled={pending}>
          {translate('bookings.createAndGoOn')}
        </Button>
        <Button onClick={onBack}>{translate('bookings.searchAgain')}</Button>
      </Stack>
    </Stack>
  );
};
