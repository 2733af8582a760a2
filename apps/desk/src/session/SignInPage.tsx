import { Paper, Stack, Typography } from '@mui/material';
import { Notification, useLogin, useTranslate } from 'react-admin';
import { LanguageButton } from '../frame/LanguageButton.js';
import { SignInSteps } from './SignInSteps.js';

/** The door. It says neither whose house it is nor what is done there. */
export const SignInPage = () => {
  const translate = useTranslate();
  const login = useLogin();
  return (
    <Stack component="main" sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', p: 2 }}>
      <Paper sx={{ width: '100%', maxWidth: 420, p: 3 }} variant="outlined">
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
          <Typography variant="h5" component="h1">
            {translate('signIn.title')}
          </Typography>
          <LanguageButton />
        </Stack>
        <SignInSteps onDone={() => void login({})} />
      </Paper>
      <Notification />
    </Stack>
  );
};
