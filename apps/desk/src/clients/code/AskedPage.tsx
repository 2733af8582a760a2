import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Refusal } from '../../api/problem.js';
import { act } from '../../api/request.js';
import { formatDate, today } from '../../format.js';

import { PageTitle } from '../../frame/PageTitle.js';
import { ProblemAlert } from '../../parts/ProblemAlert.js';
import { Progress } from '../../parts/Progress.js';
import { type CodeHolder, inGroups, isWhole } from './code.js';

const isNotGood = (error: unknown): boolean => error instanceof Refusal && error.code === 'client.code-not-good';

/** What is handed to whoever asked without a code that is good: the same for everybody, and it tells of nobody. */
const Answer = () => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 2, mt: 2, maxWidth: 640 }} role="status">
      <Typography variant="h2" gutterBottom>
        {translate('clientCode.answer.title')}
      </Typography>
      <Typography gutterBottom>{formatDate(today())}</Typography>
      {['cannot', 'article', 'way', 'appeal'].map((part) => (
        <Typography key={part} gutterBottom>
          {translate(`clientCode.answer.${part}`)}
        </Typography>
      ))}
      <Button className="no-print" variant="outlined" onClick={() => window.print()}>
        {translate('clientCode.answer.print')}
      </Button>
    </Paper>
  );
};

const Found = ({ holder: { clientId, number } }: { holder: CodeHolder }) => {
  const translate = useTranslate();
  return (
    <Alert severity="success" sx={{ mt: 2, maxWidth: 640 }}>
      <Typography gutterBottom>{translate('clientCode.found', { number })}</Typography>
      <Typography gutterBottom>{translate('clientCode.next')}</Typography>
      <Button component={Link} to={`/clients/${clientId}/show`} variant="contained">
        {translate('clientCode.open')}
      </Button>
    </Alert>
  );
};

/** Where somebody who is anonymous here asks for what is hers: she tells her code, and is nobody without one (S23). */
export const AskedPage = () => {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [without, setWithout] = useState(false);
  const asking = useMutation({ mutationFn: (told: string) => act<CodeHolder>('/told-codes', { code: told }) });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setWithout(false);
    asking.mutate(code);
    setCode('');
  };
  return (
    <>
      <Box className="no-print">
        <PageTitle>{translate('clientCode.asked')}</PageTitle>
        <Typography sx={{ maxWidth: 640 }}>{translate('clientCode.about')}</Typography>
        <Stack component="form" direction="row" spacing={1} onSubmit={ask} noValidate sx={{ mt: 1, maxWidth: 640 }}>
          <TextField
            label={translate('clientCode.code')}
            helperText={translate('clientCode.help')}
            value={code}
            onChange={({ target }) => {
              asking.reset();
              setWithout(false);
              setCode(inGroups(target.value));
            }}
            autoComplete="off"
            slotProps={{ htmlInput: { inputMode: 'numeric', spellCheck: false } }}
            sx={{ width: 260 }}
          />
          <Button type="submit" variant="contained" disabled={!isWhole(code) || asking.isPending} sx={{ height: 40 }}>
            {translate('clientCode.ask')}
          </Button>
          <Button
            sx={{ height: 40 }}
            onClick={() => {
              asking.reset();
              setWithout(true);
            }}
          >
            {translate('clientCode.without')}
          </Button>
        </Stack>
        <Progress pending={asking.isPending} />
        {asking.error && !isNotGood(asking.error) && <ProblemAlert error={asking.error} />}
        {asking.data && <Found holder={asking.data} />}
      </Box>
      {(without || isNotGood(asking.error)) && <Answer />}
    </>
  );
};
