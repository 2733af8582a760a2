import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate, formatDateTime, formatTime } from '../../format.js';
import type { PlanStep } from './plan.js';

interface Props {
  steps: readonly PlanStep[];
  /** The visit on screen, which needs no date. */
  visitId?: string | undefined;
}

const whereOf = (
  { bookingId, visitAt, at }: PlanStep,
  visitId: string | undefined,
  translate: ReturnType<typeof useTranslate>,
): string => {
  if (bookingId === null || visitAt === null) return translate('visit.plan.between');
  if (bookingId === visitId) return translate('visit.plan.thisVisit');
  return translate('visit.plan.atVisit', {
    time: formatDate(visitAt) === formatDate(at) ? formatTime(visitAt) : formatDateTime(visitAt),
  });
};

/** Every step as it was taken: what she said, where, when, and who heard it. */
export const PlanHistory = ({ steps, visitId }: Props) => {
  const translate = useTranslate();
  return (
    <Stack component="ol" spacing={0.5} sx={{ my: 1, pl: 3 }} aria-label={translate('visit.plan.history')}>
      {steps.map((step) => (
        <li key={`${step.at} ${step.step}`}>
          <Typography component="span">
            {translate(`statuses.examination.${step.step}`)}
            {step.stoppedAt && ` ${translate(`visit.plan.stoppedAt.${step.stoppedAt}`)}`}
          </Typography>{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {translate('visit.plan.heard', { time: formatDateTime(step.at), name: step.recordedByName ?? '' })} ·{' '}
            {whereOf(step, visitId, translate)}
          </Typography>
        </li>
      ))}
    </Stack>
  );
};
