import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { DateField } from '../parts/DateField.js';
import { useLoad } from '../parts/useLoad.js';
import { type Asked, NOTHING } from './entry.js';

interface Colleague {
  id: string;
  name: string;
}

/** What to look for: a client by number or id, a colleague, a time. */
export const LogForm = ({ onAsk }: { onAsk: (asked: Asked) => void }) => {
  const translate = useTranslate();
  const [asked, setAsked] = useState(NOTHING);
  const staff = useLoad<Colleague[]>(`/staff${query({ sort: ['name', 'ASC'], range: [0, 199] })}`);
  const set = (name: keyof Asked) => (value: string) => setAsked({ ...asked, [name]: value });
  const field = (name: keyof Asked) => ({
    name,
    label: translate(`log.${name}`),
    value: asked[name],
    fullWidth: false,
    size: 'small' as const,
    onChange: (event: { target: { value: string } }) => set(name)(event.target.value),
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(asked);
  };
  return (
    <Stack
      component="form"
      direction="row"
      useFlexGap
      spacing={1}
      noValidate
      onSubmit={ask}
      className="no-print"
      sx={{ flexWrap: 'wrap', alignItems: 'center', my: 1 }}
    >
      <TextField {...field('client')} autoComplete="off" sx={{ width: '20rem' }} />
      <TextField {...field('staffId')} select sx={{ width: '16rem' }}>
        <MenuItem value="">{translate('log.everybody')}</MenuItem>
        {(staff.data ?? []).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <DateField {...field('from')} onChange={set('from')} sx={{ width: '12rem' }} />
      <DateField {...field('to')} onChange={set('to')} sx={{ width: '12rem' }} />
      <Button type="submit" variant="contained">
        {translate('log.search')}
      </Button>
    </Stack>
  );
};
