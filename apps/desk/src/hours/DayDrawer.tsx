import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { SideDrawer } from '../bookings/SideDrawer.js';
import { formatDay } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import type { ClinicSeries, ClinicSession, PlannedDay } from './planner.js';

/** What somebody wants to do from a day of the plan. */
export type Wanted =
  | { deed: 'publish' | 'plan' | 'copy' }
  | { deed: 'changeDay'; session: ClinicSession }
  | { deed: 'changeSeries' | 'stopSeries'; series: ClinicSeries };

interface Props {
  day: PlannedDay;
  series: readonly ClinicSeries[];
  onWant: (wanted: Wanted) => void;
  onClose: () => void;
}

interface HoursProps extends Pick<Props, 'onWant'> {
  session: ClinicSession;
  series: ClinicSeries | undefined;
}

/** Hours of the day with all that can be done to them. */
const Hours = ({ session, series, onWant }: HoursProps) => {
  const translate = useTranslate();
  const { startTime, endTime, clinicianName, roomName, serviceKinds, booked, version, can } = session;
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, mb: 1 }}>
      <Typography sx={{ fontWeight: 700 }}>{`${startTime}–${endTime} ${clinicianName}, ${roomName}`}</Typography>
      <Typography variant="body2">
        {serviceKinds.map((code) => translate(`serviceKinds.${code}`, { _: code })).join(', ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[session.seriesId && translate('planner.recurring'), translate('planner.booked', { smart_count: booked })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap' }}>
        {can.change && (
          <Button onClick={() => onWant({ deed: 'changeDay', session })}>{translate('planner.changeOnly')}</Button>
        )}
        {series?.can.change && (
          <Button onClick={() => onWant({ deed: 'changeSeries', series })}>
            {translate('planner.changeFollowing')}
          </Button>
        )}
        <DeedButton
          path={`/clinic-sessions/${session.id}/withdrawal`}
          version={version}
          can={can.withdraw}
          label="planner.withdrawOnly"
          confirm={booked > 0 ? 'clinic.hours.withdrawBooked' : 'clinic.hours.withdrawEmpty'}
        />
        {series?.can.stop && (
          <Button onClick={() => onWant({ deed: 'stopSeries', series })}>{translate('planner.stopAfter')}</Button>
        )}
      </Stack>
    </Box>
  );
};

/** One day of the plan: who receives, who is away, and all that can be done with it. */
export const DayDrawer = ({ day, series, onWant, onClose }: Props) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <SideDrawer title={formatDay(day.date, locale)} onClose={onClose}>
      {day.redDay && <Alert severity="warning">{translate('planner.redDay', { name: day.redDay })}</Alert>}
      {day.away.map(({ id, name, room }) => (
        <Alert key={id} severity="info" sx={{ mt: 1 }}>
          {translate(room ? 'planner.closed' : 'planner.away', { name })}
        </Alert>
      ))}
      {day.sessions.length === 0 && <Typography sx={{ my: 2 }}>{translate('planner.noHours')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {day.sessions.map((session) => (
          <Hours
            key={session.id}
            session={session}
            series={series.find(({ id }) => id === session.seriesId)}
            onWant={onWant}
          />
        ))}
      </Box>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={() => onWant({ deed: 'publish' })}>
          {translate('planner.publishHere')}
        </Button>
        <Button variant="outlined" onClick={() => onWant({ deed: 'plan' })}>
          {translate('planner.planHere')}
        </Button>
      </Stack>
    </SideDrawer>
  );
};
