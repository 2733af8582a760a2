import { Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import { Loaded } from '../parts/Loaded.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useLoad } from '../parts/useLoad.js';
import { CallRows } from './CallRows.js';
import type { Call } from './call.js';

/** Read by what they are called in the house, so that they are shown as they are after every deed. */
const Found = ({ ids }: { ids: readonly string[] }) => {
  const load = useLoad<Call[]>(`/callbacks${query({ filter: { id: ids }, range: [0, 199] })}`);
  return <Loaded load={load}>{(calls) => <CallRows calls={calls} title="calls.find.title" />}</Loaded>;
};

/** Somebody rings us: found by the number, and by nothing else. */
export const FindCall = () => {
  const translate = useTranslate();
  const title = useId();
  const [phone, setPhone] = useState('');
  const [found, setFound] = useState<readonly string[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const look = (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    void act<Call[]>('/callbacks/search', { phone }).then((calls) => setFound(calls.map(({ id }) => id)), setError);
  };
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5, mt: 3 }}>
      <Typography id={title} variant="h2" gutterBottom>
        {translate('calls.find.title')}
      </Typography>
      <Stack direction="row" spacing={1} component="form" onSubmit={look} sx={{ alignItems: 'center' }}>
        <TextField
          type="tel"
          fullWidth={false}
          size="small"
          label={translate('calls.phone')}
          autoComplete="off"
          value={phone}
          onChange={({ target }) => setPhone(target.value)}
        />
        <Button type="submit" variant="outlined" disabled={phone.trim() === ''}>
          {translate('calls.find.go')}
        </Button>
      </Stack>
      {error !== null && <ProblemAlert error={error} />}
      <div aria-live="polite">{found !== null && <Found ids={found} />}</div>
    </Paper>
  );
};
