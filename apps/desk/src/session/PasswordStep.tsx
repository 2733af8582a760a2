import { Alert, Button, IconButton, InputAdornment, Stack, TextField, Typography } from '@mui/material';
import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  username: string;
  problem: string;
  pending: boolean;
  onGive: (username: string, password: string) => void;
}

/** Name and password; the name is fixed when a known person unlocks. */
export const PasswordStep = ({ username: known, problem, pending, onGive }: Props) => {
  const translate = useTranslate();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const give = (event: FormEvent) => {
    event.preventDefault();
    onGive(username.trim(), password);
  };
  return (
    <Stack component="form" spacing={2} onSubmit={give} noValidate>
      {problem && <Alert severity="error">{problem}</Alert>}
      {known ? (
        <Typography>{known}</Typography>
      ) : (
        <TextField
          label={translate('signIn.username')}
          name="username"
          autoComplete="username"
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoFocus
          required
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
      )}
      <TextField
        label={translate('signIn.password')}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoFocus={known !== ''}
        required
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  aria-label={translate(shown ? 'signIn.hidePassword' : 'signIn.showPassword')}
                  onClick={() => setShown(!shown)}
                  edge="end"
                >
                  {shown ? <VisibilityOff /> : <Visibility />}
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Button type="submit" variant="contained" size="large" disabled={pending || username === '' || password === ''}>
        {translate('signIn.next')}
      </Button>
    </Stack>
  );
};
