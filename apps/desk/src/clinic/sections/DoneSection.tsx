import { Paper, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../../api/request.js';
import type { Booking, Service } from '../../bookings/booking.js';
import { Loaded } from '../../parts/Loaded.js';
import { useDeed } from '../../parts/useDeed.js';
import { useInTurn } from '../../parts/useInTurn.js';
import { useLoad } from '../../parts/useLoad.js';
import { EXAMINATION, isOpen, planNow } from '../examination/plan.js';
import { usePlans } from '../examination/usePlans.js';
import { ServiceRow } from './ServiceRow.js';
import type { VisitProps } from './visit-sections.js';

interface Classification {
  system: 'icd10_se' | 'kva';
  codes: number;
}

/** The booked service first, then the rest of what the clinic gives. */
const inOrder = (services: readonly Service[], booked: string): Service[] =>
  services.toSorted((a, b) => Number(b.code === booked) - Number(a.code === booked));

const Rows = ({ booking, services }: { booking: Booking; services: readonly Service[] }) => {
  const { run, pending } = useDeed({ path: `/bookings/${booking.id}/services`, version: booking.version, said: false });
  const press = useInTurn<object>(run, pending);
  const { data: tables = [] } = useLoad<Classification[]>('/classifications');
  const { data: plans = [] } = usePlans(booking.clientId);
  const plan = planNow(plans);
  const systems = tables.filter(({ codes }) => codes > 0).map(({ system }) => system);
  return (
    <Stack component="ul" sx={{ p: 0, m: 0, listStyle: 'none' }} aria-busy={pending}>
      {inOrder(services, booking.serviceKind).map(({ code }) => (
        <ServiceRow
          key={code}
          kind={code}
          booking={booking}
          systems={systems}
          instead={code === EXAMINATION && plan && isOpen(plan) ? 'visit.done.inPlan' : undefined}
          onSay={(item) => press({ items: [item] })}
          onWithdraw={(kind) => press({ items: [], withdrawn: [kind] })}
        />
      ))}
    </Stack>
  );
};

/** What was done, declined or stopped today: all three are results, none is a failure (W22). Saved as it is pressed. */
export const DoneSection = ({ booking }: VisitProps) => {
  const translate = useTranslate();
  const title = useId();
  const load = useLoad<Service[]>(`/services${query({ range: [0, 99] })}`);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title} sx={{ p: 1.5, minWidth: 0 }}>
      <Typography id={title} variant="h2">
        {translate('visit.done.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('visit.done.about')}
      </Typography>
      <Loaded load={load}>{(services) => <Rows booking={booking} services={services} />}</Loaded>
    </Paper>
  );
};
