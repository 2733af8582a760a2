import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, FormDataConsumer, NumberInput, required, SelectInput, useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import type { FieldValues } from 'react-hook-form';
import { Refusal } from '../api/problem.js';
import { act, query } from '../api/request.js';
import { today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { ErrorSummary } from '../parts/ErrorSummary.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useLoad } from '../parts/useLoad.js';
import type { Beginning, Named, Patient } from './booking.js';

interface Props {
  client: Patient;
  beginning: Beginning;
  onBooked: () => void;
}

interface Conflict {
  resource: 'staff' | 'room' | 'client';
  name?: string;
}

const SERVICES: Record<string, string[]> = {
  counselling: ['counselling'],
  kast: ['kast_counselling', 'kast_phone_advice'],
};
const COUNSELLOR: Record<string, string> = { counselling: 'counsellor', kast: 'kast_counsellor' };
const CHANNELS = ['in_person', 'phone', 'video', 'chat'];

/** What stood in the way: the person, the room or she herself; never who has the time. */
const Conflicts = ({ conflicts }: { conflicts: readonly Conflict[] }) => {
  const translate = useTranslate();
  return (
    <Alert severity="warning" role="alert">
      <Typography>{translate('errors.calendar.conflict')}</Typography>
      {conflicts.map(({ resource, name = '' }) => (
        <Typography key={resource}>{translate(`bookings.inTheWay.${resource}`, { name })}</Typography>
      ))}
    </Alert>
  );
};

const useChoices = (compartment: string) => {
  const filter = { role: COUNSELLOR[compartment], active: true };
  const staff = useLoad<Named[]>(`/staff${query({ filter, range: [0, 199] })}`);
  const rooms = useLoad<Named[]>(
    `/rooms${query({ filter: { usableBy: compartment, active: true }, range: [0, 199] })}`,
  );
  return { staff: staff.data ?? [], rooms: rooms.data ?? [] };
};

const Fields = ({ compartment }: { compartment: string }) => {
  const translate = useTranslate();
  const { staff, rooms } = useChoices(compartment);
  const named = (tree: string, codes: readonly string[]) =>
    codes.map((id) => ({ id, name: translate(`${tree}.${id}`) }));
  return (
    <>
      <SelectInput
        source="serviceKind"
        label="bookings.service"
        choices={named('serviceKinds', SERVICES[compartment] ?? [])}
        validate={required()}
        helperText={false}
      />
      <SelectInput
        source="counsellorId"
        label="bookings.with"
        choices={staff}
        validate={required()}
        helperText={false}
      />
      <DateInput source="date" label="today.date" validate={required()} helperText={false} />
      <TimeInput source="startTime" label="today.time" validate={required()} helperText={false} />
      <NumberInput
        source="durationMinutes"
        label="bookings.minutes"
        min={15}
        max={120}
        validate={required()}
        helperText={false}
      />
      <SelectInput
        source="channel"
        label="bookings.channel"
        choices={named('channels', CHANNELS)}
        validate={required()}
        helperText={false}
      />
      <FormDataConsumer>
        {({ formData }) =>
          formData.channel === 'in_person' && (
            <SelectInput
              source="roomId"
              label="today.heads.room"
              choices={rooms}
              validate={required()}
              helperText={false}
            />
          )
        }
      </FormDataConsumer>
    </>
  );
};

const useSend = (client: Patient, onBooked: () => void) => {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const send = async ({ roomId, ...values }: FieldValues) => {
    setError(null);
    try {
      const room = values.channel === 'in_person' ? { roomId: roomId as string } : {};
      await act('/sessions', { ...values, ...room, clientId: client.id });
      notify('bookings.booked', { type: 'success' });
      onBooked();
      void queryClient.invalidateQueries();
      return undefined;
    } catch (refused) {
      setError(refused);
      return refused instanceof Refusal ? (refused.body as { errors?: Record<string, unknown> }).errors : undefined;
    }
  };
  const conflicts =
    error instanceof Refusal && error.code === 'calendar.conflict' ? error.problem.conflicts : undefined;
  return { send, error, conflicts: conflicts as Conflict[] | undefined };
};

/** One talk without a contract, for somebody of the talking side. */
export const SessionBooking = ({ client, beginning, onBooked }: Props) => {
  const translate = useTranslate();
  const { send, error, conflicts } = useSend(client, onBooked);
  const start = {
    serviceKind: SERVICES[client.compartment]?.[0],
    counsellorId: beginning.clinicianId,
    date: beginning.date ?? today(),
    startTime: beginning.time,
    durationMinutes: 60,
    channel: 'in_person',
    roomId: beginning.roomId,
  };
  return (
    <Form onSubmit={send} defaultValues={start} noValidate disableInvalidFormNotification>
      <ErrorSummary />
      {conflicts ? <Conflicts conflicts={conflicts} /> : error !== null && <ProblemAlert error={error} />}
      <Stack spacing={1}>
        <Fields compartment={client.compartment} />
        <Button type="submit" variant="contained">
          {translate('bookings.book')}
        </Button>
      </Stack>
    </Form>
  );
};
