import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { SignInStep } from '../api/types.js';

type Enrolment = Extract<SignInStep, { next: 'enrol' }>;

interface Props {
  enrol: Enrolment | null;
  problem: string;
  pending: boolean;
  onGive: (code: string) => void;
  onBack: () => void;
}

const secretOf = (otpauthUri: string): string =>
  (new URL(otpauthUri).searchParams.get('secret') ?? '').replace(/(.{4})/g, '$1 ').trim();

/** As a picture, so that nothing in the server's SVG can ever run here. */
const Enrol = ({ enrol }: { enrol: Enrolment }) => {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      <Typography>{translate('signIn.enrol.why')}</Typography>
      <Box
        component="img"
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(enrol.qrSvg)}`}
        alt={translate('signIn.enrol.picture')}
        sx={{ width: 200, height: 200, alignSelf: 'center', bgcolor: '#fff', p: 1 }}
      />
      <div>
        <Typography variant="body2">{translate('signIn.enrol.byHand')}</Typography>
        <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          {secretOf(enrol.otpauthUri)}
        </Typography>
      </div>
    </Stack>
  );
};

/** The six digits of the second factor, with the picture to scan the first time. */
export const CodeStep = ({ enrol, problem, pending, onGive, onBack }: Props) => {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const give = (event: FormEvent) => {
    event.preventDefault();
    onGive(code);
    setCode('');
  };
  return (
    <Stack component="form" spacing={2} onSubmit={give} noValidate>
      {enrol && <Enrol enrol={enrol} />}
      {problem && <Alert severity="error">{problem}</Alert>}
      <TextField
        label={translate('signIn.code')}
        name="code"
        helperText={translate('signIn.codeHelp')}
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value.replace(/\D/g, '').slice(0, 6))}
        autoFocus
        required
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      <Button type="submit" variant="contained" size="large" disabled={pending || code.length !== 6}>
        {translate('signIn.enter')}
      </Button>
      <Button onClick={onBack}>{translate('signIn.back')}</Button>
    </Stack>
  );
};
