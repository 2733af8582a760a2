import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Form, useNotify, useTranslate } from 'react-admin';
import { type FieldValues, useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { problemText, Refusal } from '../api/problem.js';
import { act } from '../api/request.js';
import { DeedButton } from '../parts/DeedButton.js';
import { ErrorSummary } from '../parts/ErrorSummary.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { type GoalHistory, LEVELS, levelText, outcomeOf, type Review } from './goal.js';
import { OutcomeInputs, unheld } from './OutcomeInputs.js';

/** What the last review before this one came to, and what the client said then. */
const LastTime = ({ review }: { review: Review }) => {
  const translate = useTranslate();
  const { data } = useLoad<GoalHistory>(`/goals/${review.goalId}/history`);
  const last = data?.reviews.findLast(({ status, id }) => status === 'done' && id !== review.id);
  if (!last) return <Typography color="text.secondary">{translate('goals.round.first')}</Typography>;
  const level = last.attainment === null ? null : levelText(last.attainment);
  const said = [last.term, translate(`goals.outcomes.${last.outcome}`), level].filter((one) => one !== null);
  return (
    <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
      {translate('goals.round.last')}: {said.join(' · ')}
      {last.clientView && ` · ${translate('goals.herWords')}: ${last.clientView}`}
    </Typography>
  );
};

/** The goal as it was agreed; the heading takes the focus, so that the next goal is read and Tab goes on from it. */
const Agreed = ({ review }: { review: Review }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const levels = LEVELS.filter((level) => review.goalScale?.[`${level}`]);
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Link to={`/clients/${review.clientId}/show`}>{review.clientName}</Link>
        <span>{review.clientNumber}</span>
        <span>{review.term}</span>
        <StatusChip kind="review" status={review.status} />
      </Stack>
      <Typography variant="h2" ref={heading} tabIndex={-1} dir="auto" sx={{ whiteSpace: 'pre-wrap', my: 1 }}>
        {review.goalText}
      </Typography>
      {levels.map((level) => (
        <Typography key={level} variant="body2" dir="auto">
          {levelText(level)} {review.goalScale?.[`${level}`]}
        </Typography>
      ))}
    </>
  );
};

const Foot = ({ review }: { review: Review }) => {
  const translate = useTranslate();
  const { isSubmitting, dirtyFields } = useFormState();
  const dirty = Object.keys(dirtyFields).length > 0;
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
      <LeaveGuard dirty={dirty && !isSubmitting} />
      <Button type="submit" variant="contained" disabled={isSubmitting}>
        {translate('goals.round.save')}
      </Button>
      <DeedButton
        path={`/goal-reviews/${review.id}/waiver`}
        version={review.version}
        can={review.can.waive}
        label="goals.waive"
        confirm="goals.waiveConfirm"
        reason={{ minLength: 3 }}
      />
    </Stack>
  );
};

/** One goal of the round: what was agreed, what was said last, and what is said now. */
export const RoundForm = ({ review, onSaved }: { review: Review; onSaved: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const send = async (values: FieldValues) => {
    try {
      await act(`/goal-reviews/${review.id}/outcome`, outcomeOf(values), { version: review.version });
      notify('common.saved', { type: 'success' });
      onSaved();
      await queryClient.invalidateQueries();
      return undefined;
    } catch (error) {
      const byField = error instanceof Refusal ? (error.body as { errors?: Record<string, unknown> }).errors : {};
      return { ...byField, root: { serverError: problemText(error, translate) } };
    }
  };
  return (
    <Paper variant="outlined" sx={{ p: 2, maxWidth: 760 }}>
      <Agreed review={review} />
      <Box sx={{ my: 1 }}>
        <LastTime review={review} />
      </Box>
      <Form onSubmit={send} defaultValues={unheld(review)} noValidate disableInvalidFormNotification>
        <ErrorSummary />
        <OutcomeInputs review={review} />
        <Foot review={review} />
      </Form>
    </Paper>
  );
};
