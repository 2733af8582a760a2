import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ClientShell, Compartment } from '../api/types.js';
import { PageTitle } from '../frame/PageTitle.js';
import { SearchBox } from '../parts/SearchBox.js';
import { useDeed } from '../parts/useDeed.js';
import { takeSearchedName } from '../searched-name.js';
import { useMe } from '../session/session.js';
import { compartmentsOf } from './choices.js';
import { RegisterForm } from './RegisterForm.js';

interface Props {
  compartment: Compartment;
  onDone: (client: ClientShell) => void;
}

/** Nothing asked, one click: a number and a made-up name. */
const AnonymousButton = ({ compartment, onDone }: Props) => {
  const translate = useTranslate();
  const { run, pending } = useDeed<ClientShell>({ path: '/clients', onDone, said: 'clients.registered' });
  return (
    <Button variant="outlined" disabled={pending} onClick={() => run({ compartment, pathway: 'unknown' })}>
      {translate('clients.anonymousIn', { compartment: translate(`compartments.${compartment}`) })}
    </Button>
  );
};

/** A new file: search first, then one click for somebody who gives no name, or a form for what she does give. */
export const RegisterPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const compartments = compartmentsOf(useMe());
  const [name, setName] = useState(() => takeSearchedName());
  const open = (client: Pick<ClientShell, 'id'>) => void navigate(`/clients/${client.id}/show`);
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageTitle>{translate('clients.new')}</PageTitle>
      {name === '' && <SearchBox onPick={open} onCreate={setName} label="clients.searchFirst" />}
      <Typography variant="h2" sx={{ mt: 2, mb: 1 }}>
        {translate('clients.anonymous')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {compartments.map((compartment) => (
          <AnonymousButton key={compartment} compartment={compartment} onDone={open} />
        ))}
      </Stack>
      <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
        {translate('clients.withDetails')}
      </Typography>
      <RegisterForm key={name} name={name} compartments={compartments} onDone={open} />
    </Box>
  );
};
