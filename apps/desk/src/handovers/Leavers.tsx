import { Alert, AlertTitle, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import type { Leaver } from './handover.js';

const Unsigned = ({ notes }: { notes: NonNullable<Leaver['unsigned']> }) => {
  const translate = useTranslate();
  const word = notes.length === 0 ? 'noneUnsigned' : 'unsigned';
  const list = notes.map(({ clientNumber, day }) => `${clientNumber} (${day})`).join(', ');
  return (
    <Typography>
      {[translate(`handovers.${word}`, { smart_count: notes.length }), list].filter(Boolean).join(': ')}
    </Typography>
  );
};

const LeaverCard = ({ leaver, own }: { leaver: Leaver; own: boolean }) => {
  const translate = useTranslate();
  const { name, lastDay, deadline, open, done, unsigned } = leaver;
  const ready = open === 0 && (unsigned ?? []).length === 0;
  return (
    <Alert severity={ready ? 'success' : 'warning'}>
      <AlertTitle>
        {own ? translate('handovers.yours', { date: lastDay }) : translate('handovers.leaver', { name, date: lastDay })}
      </AlertTitle>
      <Typography>
        {translate('handovers.deadline', { date: deadline })} · {translate('handovers.progress', { open, done })}
      </Typography>
      {unsigned && <Unsigned notes={unsigned} />}
    </Alert>
  );
};

/** Who leaves, by when everything is to be handed over, and the notes only she can sign. */
export const Leavers = () => {
  const me = useMe();
  const { data } = useLoad<Leaver[]>('/leavers');
  if (!data || data.length === 0) return null;
  return (
    <Stack spacing={1} sx={{ mb: 2 }}>
      {data.map((leaver) => (
        <LeaverCard key={leaver.id} leaver={leaver} own={leaver.id === me?.id} />
      ))}
    </Stack>
  );
};
