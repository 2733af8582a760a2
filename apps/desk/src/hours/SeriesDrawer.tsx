import { required, SelectInput, useLocaleState } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Service } from '../bookings/booking.js';
import { addDays, today, weekdayName, weekdayOf, type CivilDate } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { HoursFields, WhoField } from './HoursFields.js';
import type { ClinicSeries } from './planner.js';
import { saidIn, wholeSeries } from './series-form.js';
import { SeriesPreview } from './SeriesPreview.js';

const PLANNED = ['clinicianId', 'weekday', 'everyWeeks', 'from', 'roomId', 'startTime', 'endTime', 'serviceKinds'];
const CHANGED = PLANNED.filter((name) => name !== 'clinicianId');

const WhenFields = () => {
  const [locale] = useLocaleState();
  // 5 January 1970 was a Monday.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, name: weekdayName(addDays('1970-01-04', id), locale) }));
  const every = [
    { id: 1, name: 'series.everyWeek' },
    { id: 2, name: 'series.everySecond' },
  ];
  return (
    <>
      <SelectInput
        source="weekday"
        label="series.weekday"
        choices={weekdays}
        validate={required()}
        helperText={false}
      />
      <SelectInput source="everyWeeks" label="series.every" choices={every} validate={required()} helperText={false} />
      <DateInput source="from" label="series.from" validate={required()} helperText={false} />
    </>
  );
};

const Shown = ({ path, needed }: { path: string; needed: readonly string[] }) => (
  <SeriesPreview path={`${path}/preview`} body={wholeSeries(useWatch() as Record<string, unknown>, needed)} />
);

interface PlanProps {
  services: readonly Service[];
  date?: CivilDate | undefined;
  clinicianId?: string | undefined;
  onClose: () => void;
}

/** Hours on the same weekday, every week or every second: each week is seen before anything is saved. */
export const PlanSeriesDrawer = ({ services, date = today(), clinicianId, onClose }: PlanProps) => (
  <FormDrawer
    title="series.plan"
    submitLabel="series.save"
    defaultValues={{
      ...{ from: date, weekday: weekdayOf(date), everyWeeks: 1, startTime: '09:00', endTime: '16:00' },
      ...(clinicianId ? { clinicianId } : {}),
    }}
    send={(values) => act('/clinic-series', saidIn(values))}
    onClose={onClose}
  >
    <WhoField services={services} />
    <WhenFields />
    <DateInput source="until" label="series.until" helperText="series.untilHelp" />
    <HoursFields services={services} />
    <Shown path="/clinic-series" needed={PLANNED} />
  </FormDrawer>
);

interface ChangeProps {
  series: ClinicSeries;
  from?: CivilDate | undefined;
  services: readonly Service[];
  onClose: () => void;
}

/** This and the following: other hours from a day on. */
export const ChangeSeriesDrawer = ({ series, from = today(), services, onClose }: ChangeProps) => {
  const { weekday, everyWeeks, startTime, endTime, roomId, serviceKinds, clinicianId, version } = series;
  const path = `/clinic-series/${series.id}/change`;
  return (
    <FormDrawer
      title="series.change"
      submitLabel="series.saveChange"
      defaultValues={{ from, weekday, everyWeeks, startTime, endTime, roomId, serviceKinds }}
      send={(values) => act(path, saidIn(values), { version })}
      onClose={onClose}
    >
      <WhenFields />
      <HoursFields services={services} clinicianId={clinicianId} />
      <Shown path={path} needed={CHANGED} />
    </FormDrawer>
  );
};

const Stopping = ({ path }: { path: string }) => {
  const { lastOn } = useWatch() as { lastOn?: string };
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(String(lastOn));
  return <SeriesPreview path={`${path}/preview`} body={whole ? { lastOn } : null} />;
};

/** The last day of hours that recur. */
export const StopSeriesDrawer = ({ series, from = today(), onClose }: Omit<ChangeProps, 'services'>) => {
  const path = `/clinic-series/${series.id}/stop`;
  return (
    <FormDrawer
      title="series.stop"
      submitLabel="series.saveStop"
      defaultValues={{ lastOn: from > today() ? addDays(from, -1) : today() }}
      send={(values) => act(path, values, { version: series.version })}
      onClose={onClose}
    >
      <DateInput source="lastOn" label="series.lastOn" validate={required()} helperText={false} />
      <Stopping path={path} />
    </FormDrawer>
  );
};
