import { Button, Stack, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../../parts/DeedButton.js';
import { type Plan, STOPPED_AT } from './plan.js';

interface Props {
  plan: Plan;
  visitId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** She stops: how far they had come is one press, and why is not asked (W22). */
export const StopChoice = ({ plan, visitId, onDone, onCancel }: Props) => {
  const translate = useTranslate();
  const question = useId();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  return (
    <div role="group" aria-labelledby={question} ref={first}>
      <Typography id={question} gutterBottom>
        {translate('visit.plan.stopAt')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {STOPPED_AT.map((at) => (
          <DeedButton
            key={at}
            path={`/examination-plans/${plan.id}/stop`}
            version={plan.version}
            body={{ bookingId: visitId, at }}
            label={`visit.plan.stoppedAt.${at}`}
            button={{ variant: 'outlined' }}
            onDone={onDone}
          />
        ))}
        <Button onClick={onCancel}>{translate('visit.plan.undo')}</Button>
      </Stack>
    </div>
  );
};
