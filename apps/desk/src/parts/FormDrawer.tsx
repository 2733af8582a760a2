import Close from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Confirm, Form, useNotify, useTranslate, type ValidateForm } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useFormState, type FieldValues } from 'react-hook-form';
import { Refusal, problemText } from '../api/problem.js';
import { ErrorSummary } from './ErrorSummary.js';
import { LeaveGuard } from './LeaveGuard.js';
import { Progress } from './Progress.js';

interface Props {
  /** Word key. */
  title: string;
  /** Sends the form; throws the server's refusal. Usually one `act(…)`. */
  send: (values: FieldValues) => Promise<unknown>;
  onClose: () => void;
  onSaved?: (answer: unknown) => void;
  /** Answer true when the refusal has been shown already, such as a list of conflicts with alternatives. */
  onRefused?: (refusal: Refusal) => boolean | void;
  defaultValues?: FieldValues;
  validate?: ValidateForm;
  /** Word key; "Spara" when left out. */
  submitLabel?: string;
  children: ReactNode;
}

const useSend = ({ send, onClose, onSaved, onRefused }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return async (values: FieldValues): Promise<Record<string, unknown> | undefined> => {
    try {
      const answer = await send(values);
      notify('common.saved', { type: 'success' });
      onSaved?.(answer);
      onClose();
      void queryClient.invalidateQueries();
      return undefined;
    } catch (error) {
      if (error instanceof Refusal && onRefused?.(error)) return { root: { handled: '' } };
      const byField = error instanceof Refusal ? (error.body as { errors?: Record<string, unknown> }).errors : {};
      return { ...byField, root: { serverError: problemText(error, translate) } };
    }
  };
};

const Foot = ({ onAsk, submitLabel }: { onAsk: (dirty: boolean) => void; submitLabel: string }) => {
  const translate = useTranslate();
  const { isSubmitting, dirtyFields } = useFormState();
  const dirty = Object.keys(dirtyFields).length > 0;
  return (
    <>
      <LeaveGuard dirty={dirty && !isSubmitting} />
      <Progress pending={isSubmitting} />
      <Stack direction="row" spacing={1} sx={{ mt: 1, justifyContent: 'flex-end' }}>
        <Button onClick={() => onAsk(dirty)} disabled={isSubmitting} data-close>
          {translate('ra.action.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={isSubmitting}>
          {translate(submitLabel)}
        </Button>
      </Stack>
    </>
  );
};

/** The drawer every booking and edit happens in: react-admin inputs inside, saved when the server has said so. */
export const FormDrawer = (props: Props) => {
  const { title, onClose, defaultValues, validate, submitLabel = 'ra.action.save', children } = props;
  const translate = useTranslate();
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const onSubmit = useSend(props);
  const closeBy = (event: object) => {
    const drawer = 'currentTarget' in event && event.currentTarget instanceof Element ? event.currentTarget : document;
    drawer.querySelector<HTMLButtonElement>('[data-close]')?.click();
  };
  return (
    <Drawer
      open
      anchor="right"
      onClose={closeBy}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: { width: { xs: '100%', sm: 480 } },
        },
      }}
    >
      <Box sx={{ p: 2 }}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 1 }}>
          <Typography id={titleId} variant="h2" sx={{ flexGrow: 1 }}>
            {translate(title)}
          </Typography>
          <IconButton
            aria-label={translate('ra.action.close')}
            onClick={(event) => closeBy({ currentTarget: event.currentTarget.closest('[role=dialog]') })}
          >
            <Close />
          </IconButton>
        </Stack>
        <Form
          onSubmit={onSubmit}
          {...(defaultValues ? { defaultValues } : {})}
          {...(validate ? { validate } : {})}
          noValidate
          disableInvalidFormNotification
        >
          <ErrorSummary />
          {children}
          <Foot submitLabel={submitLabel} onAsk={(dirty) => (dirty ? setAsking(true) : onClose())} />
        </Form>
        <Confirm
          isOpen={asking}
          title="common.unsent.title"
          content="common.unsent.content"
          confirm="common.unsent.leave"
          cancel="common.unsent.stay"
          onConfirm={onClose}
          onClose={() => setAsking(false)}
        />
      </Box>
    </Drawer>
  );
};
