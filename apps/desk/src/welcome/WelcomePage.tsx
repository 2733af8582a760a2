import { Alert, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { problemText } from '../api/problem.js';
import { act } from '../api/request.js';
import { LanguageButton } from '../frame/LanguageButton.js';

/** The token of the link, taken out of the address so that nobody behind one's back reads it there. */
const useToken = (): string => {
  const [address, setAddress] = useSearchParams();
  const [token] = useState(address.get('token') ?? '');
  useEffect(() => {
    if (address.has('token')) setAddress({}, { replace: true });
  }, [address, setAddress]);
  return token;
};

const Choose = ({ token, onDone }: { token: string; onDone: (username: string) => void }) => {
  const translate = useTranslate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const [pending, setPending] = useState(false);
  const different = again !== '' && again !== password;
  const set = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    try {
      onDone((await act<{ username: string }>('/enrolment', { token, password })).username);
    } catch (error) {
      setProblem(problemText(error, translate));
    } finally {
      setPending(false);
    }
  };
  return (
    <Stack component="form" spacing={2} noValidate onSubmit={(event) => void set(event)}>
      {problem && <Alert severity="error">{problem}</Alert>}
      <Typography>{translate('welcome.about')}</Typography>
      <TextField
        type="password"
        name="new-password"
        autoComplete="new-password"
        label={translate('welcome.password')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <TextField
        type="password"
        name="again"
        autoComplete="new-password"
        label={translate('welcome.again')}
        value={again}
        error={different}
        helperText={different ? translate('welcome.different') : undefined}
        onChange={(event) => setAgain(event.target.value)}
      />
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={pending || password === '' || again !== password}
      >
        {translate('welcome.set')}
      </Button>
    </Stack>
  );
};

/** Where a one-time link leads: a password of one's own, before there is anybody to sign in. */
export const WelcomePage = () => {
  const translate = useTranslate();
  const token = useToken();
  const [username, setUsername] = useState('');
  return (
    <Stack component="main" sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', p: 2 }}>
      <Paper sx={{ width: '100%', maxWidth: 420, p: 3 }} variant="outlined">
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
          <Typography variant="h5" component="h1">
            {translate('welcome.title')}
          </Typography>
          <LanguageButton />
        </Stack>
        {username === '' ? (
          <Choose token={token} onDone={setUsername} />
        ) : (
          <Stack spacing={2}>
            <Alert severity="success">{translate('welcome.done', { username })}</Alert>
            <Button variant="contained" href="#/login">
              {translate('welcome.signIn')}
            </Button>
          </Stack>
        )}
      </Paper>
    </Stack>
  );
};
