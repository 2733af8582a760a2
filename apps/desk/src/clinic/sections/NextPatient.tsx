import { Button, Paper, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Booking } from '../../bookings/booking.js';
import { formatSpan } from '../../format.js';
import { Loaded } from '../../parts/Loaded.js';
import { StatusChip } from '../../parts/StatusChip.js';
import { planNow } from '../examination/plan.js';
import { PlanHistory } from '../examination/PlanHistory.js';
import { usePlans, useVisitsSoFar } from '../examination/usePlans.js';

const LAST_STEPS = -2;

/** The next patient's plan at a glance: what was said last, before she is called in. */
export const NextPatient = ({ booking }: { booking: Booking }) => {
  const translate = useTranslate();
  const title = useId();
  const before = useVisitsSoFar(booking.clientId);
  const load = usePlans(booking.clientId);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5, mb: 2 }}>
      <Typography id={title} variant="h2">
        {translate('visit.next.title')}
      </Typography>
      <Typography sx={{ fontWeight: 600 }} dir="auto">
        {formatSpan(booking.startsAt, booking.endsAt)} {booking.clientName}
      </Typography>
      <Typography color="text.secondary" gutterBottom>
        {[
          translate(`serviceKinds.${booking.serviceKind}`, { _: booking.serviceKind }),
          before === undefined ? '' : translate('visit.plan.before', { smart_count: before }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Loaded load={load}>
        {(plans) => {
          const plan = planNow(plans);
          if (plan === undefined)
            return <Typography color="text.secondary">{translate('visit.next.noPlan')}</Typography>;
          return (
            <>
              <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
                <Typography>{translate('visit.plan.title')}</Typography>
                <StatusChip kind="examination" status={plan.status} />
              </Stack>
              <PlanHistory steps={plan.steps.slice(LAST_STEPS)} visitId={booking.id} />
            </>
          );
        }}
      </Loaded>
      <Button component={Link} to={`/mottagning/besok/${booking.id}`}>
        {translate('clinic.openVisit')}
      </Button>
    </Paper>
  );
};
