import Visibility from '@mui/icons-material/Visibility';
import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../api/request.js';
import { statusOf } from '../api/status-of.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';

interface Identity {
  type: string;
  value: string;
  assurance: string;
}

/** Shows who she is for as long as the page is open. Each click is a line in the access log. */
export const IdentityButton = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const asked = useMutation({ mutationFn: () => read<Identity>(`/clients/${clientId}/identity`) });
  if (asked.data) {
    return (
      <Typography sx={{ mt: 1 }}>
        {translate(`clients.identityTypes.${asked.data.type}`)}: <strong>{asked.data.value}</strong> (
        {translate(`clients.assurances.${asked.data.assurance}`)})
      </Typography>
    );
  }
  const none = asked.error !== null && statusOf(asked.error) === 404;
  return (
    <>
      <Button startIcon={<Visibility />} disabled={asked.isPending} onClick={() => asked.mutate()} className="no-print">
        {translate('clients.showIdentity')}
      </Button>
      {none && <Typography color="text.secondary">{translate('clients.noIdentity')}</Typography>}
      {asked.error !== null && !none && <ProblemAlert error={asked.error} />}
    </>
  );
};
