import { Alert, Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { formatDay } from '../format.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';

interface Hours {
  date: string;
  startTime: string;
  endTime: string;
}

export interface Preview {
  weeks: (Hours & { state: string; reason?: string })[];
  collisions: (Hours & { resource: string; otherName: string | null; otherStartTime: string; otherEndTime: string })[];
  published: number;
  removed: number;
  kept: number;
  untouched: number;
  left: Hours[];
}

const COUNTS = ['published', 'removed', 'kept', 'untouched'] as const;

/** Boxes that say what becomes of the days in the way; what is chosen is sent with the form. */
const Choices = ({ preview: { weeks, collisions } }: { preview: Preview }) => {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext();
  const values = useWatch() as { holdAnyway?: string[]; without?: string[]; shareRoom?: boolean };
  const toggle = (name: 'holdAnyway' | 'without', dates: readonly string[], on: boolean) => {
    const before = ((getValues(name) as string[] | undefined) ?? []).filter((date) => !dates.includes(date));
    setValue(name, on ? [...before, ...dates] : before, { shouldDirty: true });
  };
  const colliding = [...new Set(collisions.map(({ date }) => date))];
  return (
    <Box>
      {weeks
        .filter(({ reason }) => reason)
        .map(({ date, reason }) => (
          <FormControlLabel
            key={date}
            sx={{ display: 'block' }}
            control={
              <Switch
                checked={values.holdAnyway?.includes(date) ?? false}
                onChange={(_, on) => toggle('holdAnyway', [date], on)}
              />
            }
            label={translate('series.holdAnyway', { date, name: reason })}
          />
        ))}
      {(colliding.length > 0 || (values.without ?? []).length > 0) && (
        <FormControlLabel
          control={
            <Switch
              checked={(values.without ?? []).length > 0}
              onChange={(_, on) => (on ? toggle('without', colliding, true) : setValue('without', []))}
            />
          }
          label={translate('series.leaveOut')}
        />
      )}
      {(collisions.some(({ resource }) => resource === 'room') || values.shareRoom === true) && (
        <FormControlLabel
          control={
            <Switch
              checked={values.shareRoom ?? false}
              onChange={(_, on) => setValue('shareRoom', on, { shouldDirty: true })}
            />
          }
          label={translate('planner.shareRoom')}
        />
      )}
    </Box>
  );
};

const Told = ({ preview }: { preview: Preview }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { weeks, collisions, left } = preview;
  const day = ({ date, startTime, endTime }: Hours) => `${formatDay(date, locale)} ${startTime}–${endTime}`;
  const other = ({ otherName, otherStartTime, otherEndTime }: Preview['collisions'][number]) =>
    `${otherName ?? translate('planner.somebody')} ${otherStartTime}–${otherEndTime}`;
  return (
    <Alert
      severity={collisions.length > 0 ? 'error' : 'info'}
      role="region"
      aria-live="polite"
      aria-label={translate('series.preview')}
    >
      {collisions.length > 0 && (
        <Typography sx={{ fontWeight: 700 }}>
          {translate('series.collisions', { smart_count: collisions.length })}
        </Typography>
      )}
      <ul>
        {collisions.map((one) => (
          <li key={`${one.date} ${other(one)}`}>{`${day(one)}: ${other(one)}`}</li>
        ))}
      </ul>
      {COUNTS.filter((name) => preview[name] > 0).map((name) => (
        <Typography key={name}>{translate(`series.${name}`, { smart_count: preview[name] })}</Typography>
      ))}
      {left.length > 0 && <Typography>{translate('series.left', { smart_count: left.length })}</Typography>}
      <ul>
        {left.map((one) => (
          <li key={day(one)}>{day(one)}</li>
        ))}
      </ul>
      <Choices preview={preview} />
      {weeks.length > 0 && (
        <details>
          <summary>{translate('series.weeks')}</summary>
          <ul>
            {weeks.map((one) => (
              <li key={one.date}>{`${day(one)}: ${translate(`series.states.${one.state}`)}`}</li>
            ))}
          </ul>
        </details>
      )}
    </Alert>
  );
};

/** What would come of the form, before anything is saved; nothing is asked before it is whole. */
export const SeriesPreview = ({ path, body }: { path: string; body: Record<string, unknown> | null }) => {
  const { data, error } = useQuery<Preview>({
    queryKey: ['clinic-series-preview', path, body],
    queryFn: () => act(path, body ?? {}) as Promise<Preview>,
    enabled: body !== null,
    retry: false,
    placeholderData: keepPreviousData,
  });
  if (body === null) return null;
  if (error) return <ProblemAlert error={error} />;
  return data ? <Told preview={data} /> : null;
};
