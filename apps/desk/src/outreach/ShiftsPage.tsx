import Add from '@mui/icons-material/Add';
import { Box, Button, Card, CardActions, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { addDays, formatDay, formatWeek, mondayOf, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { Shift } from './outreach.js';
import { PlanDrawer } from './PlanDrawer.js';

/** W04: two nights a week. */
const TARGET = 2;
const WEEKS_BACK = 2;

const path = (): string =>
  `/outreach-shifts${query({ filter: { from: addDays(mondayOf(today()), -7 * WEEKS_BACK) }, range: [0, 199] })}`;

const ShiftRow = ({ shift }: { shift: Shift }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h3" variant="h3">
          {formatDay(shift.serviceDate, locale)}, {shift.startTime}–{shift.endTime}
        </Typography>
        <StatusChip kind="shift" status={shift.status} />
        <Typography>
          {translate(`outreach.arenas.${shift.arena}`)}, {shift.area}
        </Typography>
        <Typography>{translate('outreach.crew', { names: shift.staff.map(({ name }) => name).join(', ') })}</Typography>
        {shift.cancelledReason && <Typography color="text.secondary">{shift.cancelledReason}</Typography>}
      </CardContent>
      <CardActions>
        <DeedButton
          path={`/outreach-shifts/${shift.id}/cancellation`}
          version={shift.version}
          can={shift.can.cancel}
          label="outreach.plan.cancel"
          reason={{}}
          button={{ sx: { minHeight: 48 } }}
        />
      </CardActions>
    </Card>
  );
};

const counts = ({ status }: Shift): boolean => status !== 'cancelled';

const Week = ({ monday, shifts }: { monday: string; shifts: readonly Shift[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nights = new Set(shifts.filter(counts).map(({ serviceDate }) => serviceDate)).size;
  return (
    <section>
      <Typography variant="h2" sx={{ mt: 2, mb: 1 }}>
        {formatWeek(monday, locale)} · {translate('outreach.plan.nights', { nights, target: TARGET })}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ p: 0, m: 0 }}>
        {shifts.map((shift) => (
          <ShiftRow key={shift.id} shift={shift} />
        ))}
      </Stack>
    </section>
  );
};

/** The nights that were and that come, week by week against two a week. */
export const ShiftsPage = () => {
  const translate = useTranslate();
  const [planning, setPlanning] = useState(false);
  const may = useMay('outreach.planShifts');
  const load = useLoad<Shift[]>(path());
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageTitle
        actions={
          may && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setPlanning(true)} sx={{ minHeight: 48 }}>
              {translate('outreach.plan.new')}
            </Button>
          )
        }
      >
        {translate('outreach.plan.title')}
      </PageTitle>
      <Loaded load={load}>
        {(shifts) => {
          const weeks = Map.groupBy(shifts, ({ serviceDate }) => mondayOf(serviceDate));
          if (weeks.size === 0) return <Typography>{translate('outreach.plan.none')}</Typography>;
          return [...weeks].map(([monday, ofWeek]) => <Week key={monday} monday={monday} shifts={ofWeek} />);
        }}
      </Loaded>
      {planning && <PlanDrawer onClose={() => setPlanning(false)} />}
    </Box>
  );
};
