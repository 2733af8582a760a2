import { Box, Button, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { addDays, weekdayName } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { TimeField } from '../parts/DateField.js';
import { Loaded } from '../parts/Loaded.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';

interface OpenDay {
  weekday: number;
  opensAt: string;
  closesAt: string;
}

/** Any Monday: the names of the days are counted from it. */
const MONDAY = '2026-01-05';
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const USUAL = { opensAt: '08:00', closesAt: '17:00' };

const DayRow = ({ day, open, onChange }: DayRowProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const name = weekdayName(addDays(MONDAY, day - 1), locale);
  const time = (field: 'opensAt' | 'closesAt') => (
    <TimeField
      size="small"
      fullWidth={false}
      label={`${translate(`admin.hours.${field}`)}, ${name}`}
      value={open?.[field] ?? ''}
      disabled={open === undefined}
      onChange={(value) => open && onChange({ ...open, [field]: value })}
      sx={{ width: '12rem' }}
    />
  );
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <FormControlLabel
        label={name}
        sx={{ width: '10rem', textTransform: 'capitalize' }}
        control={
          <Checkbox
            checked={open !== undefined}
            onChange={(event) => onChange(event.target.checked ? { weekday: day, ...USUAL } : undefined)}
          />
        }
      />
      {time('opensAt')}
      {time('closesAt')}
    </Stack>
  );
};

interface DayRowProps {
  day: number;
  open: OpenDay | undefined;
  onChange: (open: OpenDay | undefined) => void;
}

const Week = ({ known }: { known: OpenDay[] }) => {
  const translate = useTranslate();
  const first = known.map(({ weekday, opensAt, closesAt }) => ({ weekday, opensAt, closesAt }));
  const [days, setDays] = useState<OpenDay[]>(first);
  const { run, pending } = useDeed({ path: '/opening-hours', method: 'PUT' });
  const dirty = JSON.stringify(days) !== JSON.stringify(first);
  const change = (weekday: number, open: OpenDay | undefined) =>
    setDays([...days.filter((one) => one.weekday !== weekday), ...(open ? [open] : [])].toSorted(byDay));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    run({ days });
  };
  return (
    <Box component="form" noValidate onSubmit={keep}>
      <LeaveGuard dirty={dirty && !pending} />
      <Typography gutterBottom>{translate('admin.hours.about')}</Typography>
      <Stack spacing={1} sx={{ my: 2 }}>
        {WEEK.map((day) => (
          <DayRow
            key={day}
            day={day}
            open={days.find(({ weekday }) => weekday === day)}
            onChange={(open) => change(day, open)}
          />
        ))}
      </Stack>
      <Button type="submit" variant="contained" disabled={pending || !dirty}>
        {translate('ra.action.save')}
      </Button>
    </Box>
  );
};

const byDay = (one: OpenDay, other: OpenDay) => one.weekday - other.weekday;

/** When the unit is open, day by day. A day that is not ticked is closed. */
export const OpeningHoursPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('admin.hours.title')}</PageTitle>
      <Loaded load={useLoad<OpenDay[]>('/opening-hours')}>
        {(known) => <Week key={JSON.stringify(known)} known={known.toSorted(byDay)} />}
      </Loaded>
    </>
  );
};
