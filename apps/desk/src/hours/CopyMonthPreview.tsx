import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { formatDay } from '../format.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { copyOf } from './copy-month.js';

interface Hours {
  date: string;
  startTime: string;
  endTime: string;
  clinicianName: string;
  roomName: string;
}

interface Preview {
  count: number;
  hours: Hours[];
  skipped: (Hours & { reason: string })[];
  collisions: (Hours & { resource: string; otherName: string | null; otherStartTime: string; otherEndTime: string })[];
}

const List = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section aria-label={title}>
      <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

const Told = ({ preview: { count, hours, skipped, collisions } }: { preview: Preview }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const told = ({ date, startTime, endTime, clinicianName, roomName }: Hours): string =>
    `${formatDay(date, locale)} ${startTime}–${endTime} · ${clinicianName} · ${roomName}`;
  const inTheWay = ({ resource, otherName, otherStartTime, otherEndTime }: Preview['collisions'][number]): string =>
    translate(`clinic.copy.collides.${resource}`, { name: otherName, from: otherStartTime, to: otherEndTime });
  const severity = collisions.length > 0 ? 'error' : 'info';
  return (
    <Alert severity={severity} role="region" aria-live="polite" aria-label={translate('clinic.copy.preview')}>
      <List
        title={translate('clinic.copy.collisions', { smart_count: collisions.length })}
        lines={collisions.map((one) => `${told(one)}: ${inTheWay(one)}`)}
      />
      {count === 0 && <Typography>{translate('clinic.copy.nothing')}</Typography>}
      <List title={translate('clinic.copy.published', { smart_count: count })} lines={hours.map(told)} />
      <List
        title={translate('clinic.copy.skipped', { smart_count: skipped.length })}
        lines={skipped.map((one) => `${told(one)}: ${translate(`clinic.copy.reasons.${one.reason}`)}`)}
      />
    </Alert>
  );
};

/** What the copy would publish, leave out and be stopped by, before anything is saved. */
export const CopyMonthPreview = () => {
  const translate = useTranslate();
  const asked = copyOf(useWatch() as Record<string, unknown>);
  const forward = String(asked.fromMonth) < String(asked.toMonth);
  const { data, error } = useQuery<Preview>({
    queryKey: ['clinic-month-copy', asked],
    queryFn: () => act('/clinic-sessions/copy/preview', asked) as Promise<Preview>,
    enabled: forward,
    retry: false,
  });
  if (!forward) return <Alert severity="error">{translate('errors.clinic-session.copy-backwards')}</Alert>;
  if (error) return <ProblemAlert error={error} />;
  return data ? <Told preview={data} /> : null;
};
