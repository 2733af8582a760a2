import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { formatSpan } from '../format.js';
import { useMe } from '../session/session.js';
import { absenceOf } from './absence-of.js';

interface Preview {
  sessions: number;
  bookings: number;
  shifts: number;
  accompaniments: number;
  days: {
    date: string;
    appointments: { id: string; kind: string; startsAt: string; endsAt: string; label?: string; number?: string }[];
  }[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

/** What of the form says when; nothing is asked before it is whole and the right way round. */
const useAsked = () => {
  const values = useWatch() as Record<string, unknown>;
  const own = useMe()?.id;
  const { of, staffId, roomId, fromDate, toDate, fromTime, toTime } = values;
  const dated = [fromDate, toDate].every((date) => DATE.test(String(date)));
  const timed = [fromTime, toTime].every((time) => TIME.test(String(time)));
  const forward = `${String(fromDate)} ${String(fromTime)}` < `${String(toDate)} ${String(toTime)}`;
  const whose = of === 'room' ? roomId : (staffId ?? own);
  return dated && timed && forward && whose ? absenceOf(values, own) : null;
};

/** What the absence would break, by day, before it is saved; whose it is for those who may see it. */
export const AbsencePreview = () => {
  const translate = useTranslate();
  const asked = useAsked();
  const { data } = useQuery<Preview>({
    queryKey: ['absence-preview', asked],
    queryFn: () => act('/absences/preview', asked ?? {}) as Promise<Preview>,
    enabled: asked !== null,
  });
  if (asked === null || !data) return null;
  const { sessions, bookings, shifts, accompaniments, days } = data;
  if (days.length === 0) return <Alert severity="success">{translate('handovers.preview.none')}</Alert>;
  return (
    <Alert severity="info" component="section" aria-label={translate('handovers.preview.title')}>
      <Typography>{translate('handovers.preview.title')}</Typography>
      <Typography gutterBottom>
        {translate('handovers.preview.counts', { sessions, bookings, shifts, accompaniments })}
      </Typography>
      {days.map(({ date, appointments }) => (
        <div key={date}>
          <strong>{date}</strong>
          <ul>
            {appointments.map(({ id, kind, startsAt, endsAt, label, number }) => (
              <li key={id}>
                {[formatSpan(startsAt, endsAt), translate(`today.${kind}`, { _: kind }), label, number]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Alert>
  );
};
