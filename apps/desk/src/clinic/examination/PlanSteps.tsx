import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../../parts/DeedButton.js';
import { PATHS, type Plan, type Step, stepsFor, type Where } from './plan.js';
import { StopChoice } from './StopChoice.js';

interface Props {
  plan: Plan;
  /** Left out between two visits. */
  visit?: Where | undefined;
  onDone: () => void;
}

/** On the way, in the strong colour; the other answers beside it, each as near. */
const ON_THE_WAY: readonly Step[] = ['prepare', 'consent', 'perform'];

/** A button for everything she may say now. Each is one press; only a stop asks how far they had come. */
export const PlanSteps = ({ plan, visit, onDone }: Props) => {
  const translate = useTranslate();
  const [stopping, setStopping] = useState(false);
  const done = () => {
    setStopping(false);
    onDone();
  };
  if (stopping && visit)
    return <StopChoice plan={plan} visitId={visit.id} onDone={done} onCancel={() => setStopping(false)} />;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }} className="no-print">
      {stepsFor(plan, visit).map((step) =>
        step === 'stop' ? (
          <Button key={step} variant="outlined" onClick={() => setStopping(true)}>
            {translate('visit.plan.deeds.stop')}
          </Button>
        ) : (
          <DeedButton
            key={step}
            path={`/examination-plans/${plan.id}/${PATHS[step]}`}
            version={plan.version}
            {...(step === 'perform' ? {} : { body: visit ? { bookingId: visit.id } : {} })}
            label={`visit.plan.deeds.${step}`}
            button={{ variant: ON_THE_WAY.includes(step) ? 'contained' : 'outlined' }}
            onDone={done}
          />
        ),
      )}
    </Stack>
  );
};
