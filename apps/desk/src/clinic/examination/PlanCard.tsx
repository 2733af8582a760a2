import { Button, Paper, Stack, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../../parts/DeedButton.js';
import { Loaded } from '../../parts/Loaded.js';
import { StatusChip } from '../../parts/StatusChip.js';
import { isOpen, type Plan, planNow, type Where } from './plan.js';
import { PlanHistory } from './PlanHistory.js';
import { PlanSteps } from './PlanSteps.js';
import { usePlans, useVisitsSoFar } from './usePlans.js';

interface Props {
  clientId: string;
  /** The visit at which it is spoken; left out on the patient's page. */
  visit?: Where;
}

/** How many steps are read at a glance while talking. */
const AT_A_GLANCE = 3;

/** On the patient's page every step; at a visit the latest, and the rest behind a press. */
const Steps = ({ plan, visit }: { plan: Plan; visit?: Where }) => {
  const translate = useTranslate();
  const [all, setAll] = useState(visit === undefined);
  const hidden = plan.steps.length - AT_A_GLANCE;
  return (
    <>
      {!all && hidden > 0 && (
        <Button onClick={() => setAll(true)}>{translate('visit.plan.earlier', { smart_count: hidden })}</Button>
      )}
      <PlanHistory steps={all ? plan.steps : plan.steps.slice(-AT_A_GLANCE)} visitId={visit?.id} />
    </>
  );
};

interface PlansProps extends Props {
  plans: readonly Plan[];
  onDone: () => void;
}

const Plans = ({ plans, clientId, visit, onDone }: PlansProps) => {
  const translate = useTranslate();
  const plan = planNow(plans);
  const older = plans.slice(1);
  const offering = plan === undefined || !isOpen(plan);
  return (
    <>
      {plan === undefined && <Typography color="text.secondary">{translate('visit.plan.none')}</Typography>}
      {plan && <Steps plan={plan} {...(visit ? { visit } : {})} />}
      {plan && <PlanSteps key={plan.version} plan={plan} visit={visit} onDone={onDone} />}
      {offering && (
        <DeedButton
          path="/examination-plans"
          body={{ clientId, ...(visit ? { bookingId: visit.id } : {}) }}
          label={plan === undefined ? 'visit.plan.offer' : 'visit.plan.offerAgain'}
          button={{ variant: 'outlined', sx: { mt: 1 } }}
          onDone={onDone}
        />
      )}
      {visit === undefined &&
        older.map((one) => (
          <section key={one.id} aria-label={translate('visit.plan.olderPlan')}>
            <Typography variant="h3" sx={{ mt: 1.5 }}>
              {translate('visit.plan.olderPlan')} <StatusChip kind="examination" status={one.status} />
            </Typography>
            <PlanHistory steps={one.steps} />
          </section>
        ))}
    </>
  );
};

/** A patient's way to an examination: where she stands, every step until now, and what she may say next. */
export const PlanCard = ({ clientId, visit }: Props) => {
  const translate = useTranslate();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const load = usePlans(clientId);
  const before = useVisitsSoFar(clientId);
  const plan = planNow(load.data ?? []);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5, minWidth: 0 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography id={title} variant="h2" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
          {translate('visit.plan.title')}
        </Typography>
        {plan && <StatusChip kind="examination" status={plan.status} />}
        {before !== undefined && (
          <Typography variant="body2" color="text.secondary">
            {translate('visit.plan.before', { smart_count: before })}
          </Typography>
        )}
      </Stack>
      <Loaded load={load}>
        {(plans) => (
          <Plans
            plans={plans}
            clientId={clientId}
            {...(visit ? { visit } : {})}
            // The pressed button goes with its step; whoever uses the keyboard goes on from here.
            onDone={() => heading.current?.focus()}
          />
        )}
      </Loaded>
    </Paper>
  );
};
