import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { problemText } from '../api/problem.js';
import { statusOf } from '../api/status-of.js';

interface Props {
  error: unknown;
  /** Offered as "try again" where trying again can help. */
  retry?: (() => unknown) | undefined;
  onClose?: () => void;
  children?: ReactNode;
}

const worthRepeating = (status: number) => status === 0 || status >= 500;

/** What went wrong, in one sentence, with the one thing that helps: read again, or try again. */
export const ProblemAlert = ({ error, retry, onClose, children }: Props) => {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const status = statusOf(error);
  const readAgain = () => {
    void queryClient.invalidateQueries();
    onClose?.();
  };
  const action =
    status === 412 ? (
      <Button color="inherit" onClick={readAgain}>
        {translate('common.reload')}
      </Button>
    ) : (
      retry &&
      worthRepeating(status) && (
        <Button color="inherit" onClick={() => void retry()}>
          {translate('common.retry')}
        </Button>
      )
    );
  return (
    <Alert severity="error" action={action || undefined} {...(onClose && !action ? { onClose } : {})}>
      {problemText(error, translate)}
      {children}
    </Alert>
  );
};
