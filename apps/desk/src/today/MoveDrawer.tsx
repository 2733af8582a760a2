import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { required, SelectInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { act, query } from '../api/request.js';
import type { Refusal } from '../api/problem.js';
import { addDays, formatDate, formatTime, type CivilDate } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import { instantOfLocal } from './local-instant.js';
import { freeTimesFor } from './free-times.js';
import { nameOf, pathOf, type Appointment, type Day } from './day.js';

/** A free time as `GET /api/slots` and the alternatives of a refusal tell it. */
export interface Slot {
  clinicianId: string;
  roomId: string;
  startsAt: string;
  endsAt: string;
}

/** Where an appointment is to go: what is not said stays as it is. */
export interface Aim {
  date: CivilDate;
  time: string;
  staffId?: string | undefined;
  roomId?: string | undefined;
}

interface Props {
  day: Day;
  item: Appointment;
  aim: Aim;
  onClose: () => void;
}

const MOST_SLOTS = 12;
const DAYS_AHEAD = 6;

/** A room is only asked for where another was chosen; else the server keeps the old one, or finds one that is free. */
const bodyOf = (item: Appointment, { date, time, staffId, roomId }: Aim) => {
  const room = roomId && roomId !== item.roomId ? { roomId } : {};
  return item.kind === 'booking'
    ? { startsAt: instantOfLocal(date, time), clinicianId: staffId, ...room }
    : { date, startTime: time, ...room };
};

const slotOf = (slot: Slot): Aim => ({
  date: formatDate(slot.startsAt),
  time: formatTime(slot.startsAt),
  staffId: slot.clinicianId,
  roomId: slot.roomId,
});

const keyOf = (aim: Aim) => `${aim.date}${aim.time}${aim.staffId}${aim.roomId}`;

const farFrom = (aim: Aim, date: CivilDate, time: string) =>
  Math.abs(Date.parse(`${aim.date}T${aim.time}Z`) - Date.parse(`${date}T${time || '12:00'}Z`));

/** The dozen that lie nearest to the time that is asked for, in the order of the day. */
const nearest = (aims: readonly Aim[], date: CivilDate, time: string): Aim[] =>
  [...new Map(aims.map((aim) => [keyOf(aim), aim])).values()]
    .toSorted((one, other) => farFrom(one, date, time) - farFrom(other, date, time))
    .slice(0, MOST_SLOTS)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

/** Free times to choose from with one press: the clinic's published ones, or for a session what its counsellor has free. */
const FreeTimes = ({ day, item, refused }: { day: Day; item: Appointment; refused: Slot[] }) => {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const date: CivilDate = useWatch({ name: 'date' });
  const time: string = useWatch({ name: 'time' });
  const asked = item.kind === 'booking' && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const search = {
    serviceKind: item.serviceKind,
    from: date,
    to: addDays(asked ? date : day.date, DAYS_AHEAD),
    clientId: item.clientId,
  };
  const slots = useLoad<Slot[]>(`/slots${query(search)}`, { enabled: asked, keep: true });
  const other = useLoad<Day>(`/day?date=${date}`, {
    enabled: item.kind === 'session' && date !== day.date,
    keep: true,
  });
  const found =
    item.kind === 'booking' ? (slots.data ?? []).map(slotOf) : freeTimesFor(date === day.date ? day : other.data, item);
  const offered = nearest([...refused.map(slotOf), ...found], date, time);
  const choose = (aim: Aim) => {
    for (const [name, value] of Object.entries(aim)) if (value) setValue(name, value, { shouldDirty: true });
  };
  return (
    <section aria-label={translate('today.move.free')}>
      <Typography variant="h3" component="h3" sx={{ mt: 1 }}>
        {translate('today.move.free')}
      </Typography>
      {offered.length === 0 && <Typography color="text.secondary">{translate('today.move.none')}</Typography>}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        {offered.map((aim) => (
          <Button key={keyOf(aim)} variant="outlined" onClick={() => choose(aim)}>
            {[aim.date === day.date ? '' : aim.date, aim.time, nameOf(day, aim.staffId)].filter(Boolean).join(' ')}
          </Button>
        ))}
      </Stack>
    </section>
  );
};

const choicesOf = (day: Day, kind: 'staff' | 'room') =>
  day.columns.filter((column) => column.kind === kind).map(({ resourceId, name }) => ({ id: resourceId, name }));

const receivesFor = (day: Day, item: Appointment) =>
  choicesOf(day, 'staff').filter(
    ({ id }) => id === item.staffId || (day.columns.find((one) => one.resourceId === id)?.open.length ?? 0) > 0,
  );

/** Another time for an appointment; saved when the server has said yes, and a taken time answers with free ones. */
export const MoveDrawer = ({ day, item, aim, onClose }: Props) => {
  const translate = useTranslate();
  const [refused, setRefused] = useState<Slot[] | null>(null);
  const refuse = (refusal: Refusal) => {
    if (refusal.code !== 'calendar.conflict') return false;
    setRefused((refusal.problem.alternatives as Slot[] | undefined) ?? []);
    return true;
  };
  return (
    <FormDrawer
      title="today.move.title"
      submitLabel="today.deeds.move"
      defaultValues={{ staffId: item.staffId, roomId: item.roomId, ...aim }}
      send={(values) => act(`${pathOf(item)}/move`, bodyOf(item, values as Aim), { version: item.version })}
      onRefused={refuse}
      onClose={onClose}
    >
      <Typography gutterBottom>
        {item.label} · {formatDate(item.startsAt)} {formatTime(item.startsAt)}
      </Typography>
      {refused && <Alert severity="warning">{translate('today.move.taken')}</Alert>}
      <DateInput source="date" label="today.date" validate={required()} parse={(value: string) => value} />
      <TimeInput source="time" label="today.time" validate={required()} parse={(value: string) => value} />
      {item.kind === 'booking' && (
        <SelectInput
          source="staffId"
          label="today.heads.column"
          choices={receivesFor(day, item)}
          validate={required()}
        />
      )}
      <SelectInput source="roomId" label="today.heads.room" choices={choicesOf(day, 'room')} />
      <FreeTimes day={day} item={item} refused={refused ?? []} />
    </FormDrawer>
  );
};
