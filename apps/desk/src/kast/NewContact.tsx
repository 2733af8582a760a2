import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { useFormState, type FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { problemText, Refusal } from '../api/problem.js';
import { ErrorSummary } from '../parts/ErrorSummary.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { Progress } from '../parts/Progress.js';
import { useShortcut } from '../shortcuts/useShortcut.js';
import { ContactFields } from './ContactFields.js';
import { contactBody, NEW_CONTACT } from './kast.js';

/** Two presses make a contact: whoever has somebody on the phone does not look for the button below the screen. */
const IN_SIGHT = { position: 'sticky', bottom: 0, py: 1, zIndex: 1, bgcolor: 'background.paper' };

const Foot = () => {
  const translate = useTranslate();
  const { isSubmitting, dirtyFields } = useFormState();
  return (
    <Box sx={IN_SIGHT}>
      <LeaveGuard dirty={Object.keys(dirtyFields).length > 0 && !isSubmitting} />
      <Progress pending={isSubmitting} />
      <Button type="submit" variant="contained" disabled={isSubmitting} aria-keyshortcuts="Control+Enter">
        {translate('ra.action.save')}
      </Button>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1.5 }}>
        {translate('kast.saveByKey')}
      </Typography>
    </Box>
  );
};

/** Ctrl+Enter saves from whatever field one stands in. */
const saveByKey = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.querySelector('form')?.requestSubmit();
};

/** A contact while the person is on the phone: filled in, saved, and ready for the next. */
export const NewContact = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [saved, setSaved] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const begin = () => box.current?.querySelector('button')?.focus();
  useShortcut('n', begin, 'kast.new');
  useEffect(() => {
    if (saved > 0) begin();
  }, [saved]);
  const send = async (values: FieldValues) => {
    try {
      await act('/kast-contacts', contactBody(values));
      notify('kast.saved', { type: 'success' });
      setSaved((before) => before + 1);
      void queryClient.invalidateQueries();
      return undefined;
    } catch (error) {
      const byField = error instanceof Refusal ? (error.body as { errors?: Record<string, unknown> }).errors : {};
      return { ...byField, root: { serverError: problemText(error, translate) } };
    }
  };
  return (
    <Paper component="section" variant="outlined" sx={{ p: 1.5 }} ref={box} onKeyDown={saveByKey} aria-labelledby="new">
      <Typography id="new" variant="h2">
        {translate('kast.new')}
      </Typography>
      <Typography color="text.secondary">{translate('kast.noNames')}</Typography>
      <Alert severity="warning" variant="outlined" sx={{ my: 1 }}>
        {translate('kast.script')}
      </Alert>
      <Form key={saved} onSubmit={send} defaultValues={NEW_CONTACT} noValidate disableInvalidFormNotification>
        <ErrorSummary />
        <ContactFields />
        <Foot />
      </Form>
    </Paper>
  );
};
