import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { Refusal } from '../api/problem.js';
import { act } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Plan } from './reminder.js';

const FIELDS = ['enabled', 'daysBefore', 'sendAt', 'senderName', 'subject', 'body'] as const;
const plain = (value: string) => value;

/** Which words told too much stand in the refusal, so that they need not be guessed. */
const ToldTooMuch = ({ words }: { words: readonly string[] }) => {
  const translate = useTranslate();
  return words.length === 0 ? null : (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {translate('reminders.telling', { words: words.join(', ') })}
    </Alert>
  );
};

const PlanDrawer = ({ plan, onClose }: { plan: Plan; onClose: () => void }) => {
  const [words, setWords] = useState<readonly string[]>([]);
  const chosen = (values: Record<string, unknown>) => Object.fromEntries(FIELDS.map((name) => [name, values[name]]));
  return (
    <FormDrawer
      title="reminders.change"
      defaultValues={chosen({ ...plan })}
      send={(values) => act('/reminder-plan', chosen(values), { method: 'PUT', version: plan.version })}
      onRefused={(refusal: Refusal) => {
        setWords((refusal.body as { words?: string[] }).words ?? []);
      }}
      onClose={onClose}
    >
      <ToldTooMuch words={words} />
      <BooleanInput source="enabled" label="reminders.plan.enabled" helperText={false} />
      <NumberInput
        source="daysBefore"
        label="reminders.plan.daysBefore"
        helperText={false}
        min={1}
        max={7}
        validate={required()}
      />
      <TimeInput
        source="sendAt"
        label="reminders.plan.sendAt"
        helperText="reminders.sendAtHelp"
        parse={plain}
        validate={required()}
      />
      <TextInput source="senderName" label="reminders.plan.senderName" helperText={false} validate={required()} />
      <TextInput source="subject" label="reminders.plan.subject" helperText={false} validate={required()} />
      <TextInput
        source="body"
        label="reminders.plan.body"
        helperText="reminders.bodyHelp"
        multiline
        minRows={6}
        validate={required()}
      />
    </FormDrawer>
  );
};

const Decided = ({ plan }: { plan: Plan }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const said = (value: string | number | boolean) =>
    typeof value === 'boolean' ? translate(value ? 'common.yes' : 'common.no') : value;
  return (
    <Paper variant="outlined" sx={{ p: 2, maxWidth: 800 }}>
      {!plan.possible && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('reminders.noServer')}
        </Alert>
      )}
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '14rem 1fr', rowGap: 0.5, m: 0 }}>
        {FIELDS.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {translate(`reminders.plan.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
              {said(plan[name])}
            </Typography>
          </Box>
        ))}
      </Box>
      {plan.can.edit && (
        <Button sx={{ mt: 2 }} onClick={() => setOpen(true)}>
          {translate('reminders.change')}
        </Button>
      )}
      {open && <PlanDrawer plan={plan} onClose={() => setOpen(false)} />}
    </Paper>
  );
};

/** Whether the unit reminds, when, and in which words: none that name it or the kind of help. */
export const ReminderPlanPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('reminders.planTitle')}</PageTitle>
      <Typography gutterBottom>{translate('reminders.planAbout')}</Typography>
      <Loaded load={useLoad<Plan>('/reminder-plan')}>{(plan) => <Decided plan={plan} />}</Loaded>
    </>
  );
};
