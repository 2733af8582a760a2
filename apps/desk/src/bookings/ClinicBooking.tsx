import { Alert, Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Refusal } from '../api/problem.js';
import { formatDateTime } from '../format.js';
import { useDeed } from '../parts/useDeed.js';
import { slotAt, type Beginning, type Booking, type Patient, type Service, type Slot } from './booking.js';
import { ServiceStep } from './ServiceStep.js';
import { SlotChoices, TimesStep } from './TimesStep.js';

interface Props {
  client: Patient;
  beginning: Beginning;
  onBooked: (booking: Booking) => void;
}

/** The room is only asked for where it was pressed; else the server takes a free one. */
const bodyOf = (client: Patient, service: Service, slot: Slot, { beginning, reason }: Wish) => ({
  clientId: client.id,
  serviceKind: service.code,
  clinicianId: slot.clinicianId,
  startsAt: slot.startsAt,
  source: beginning.source ?? 'desk',
  ...(beginning.roomId !== undefined && slotAt([slot], beginning) ? { roomId: beginning.roomId } : {}),
  ...(service.fits === false ? { eligibilityOverride: { reason: reason.trim() } } : {}),
});

interface Wish {
  beginning: Beginning;
  reason: string;
}

const useBook = (onBooked: (booking: Booking) => void) => {
  const queryClient = useQueryClient();
  const [alternatives, setAlternatives] = useState<Slot[] | null>(null);
  const onRefused = (refusal: Refusal): boolean => {
    if (refusal.code !== 'calendar.conflict') return false;
    setAlternatives((refusal.problem.alternatives as Slot[] | undefined) ?? []);
    void queryClient.invalidateQueries();
    return true;
  };
  const deed = useDeed<Booking>({ path: '/bookings', onDone: onBooked, onRefused, said: 'bookings.booked' });
  return { ...deed, alternatives };
};

/** Service, then a free time, then done (W03). A time that was taken meanwhile answers with the nearest free ones. */
export const ClinicBooking = ({ client, beginning, onBooked }: Props) => {
  const translate = useTranslate();
  const [service, setService] = useState<Service | null>(null);
  const [slot, setSlot] = useState<Slot | null>(null);
  const [reason, setReason] = useState('');
  const { run, pending, alternatives } = useBook(onBooked);
  const missingReason = service?.fits === false && reason.trim().length < 3;
  const chooseService = (next: Service | null) => {
    setService(next);
    setSlot(null);
  };
  const book = () => {
    if (service && slot) run(bodyOf(client, service, slot, { beginning, reason }));
  };
  return (
    <Stack spacing={1.5}>
      <ServiceStep
        clientId={client.id}
        service={service}
        onService={chooseService}
        reason={reason}
        onReason={setReason}
      />
      {service && alternatives && (
        <Alert severity="warning">
          <Typography>{translate('bookings.taken')}</Typography>
          <SlotChoices slots={alternatives} service={service} chosen={slot} onChoose={setSlot} />
        </Alert>
      )}
      {service && (
        <TimesStep
          key={service.code}
          clientId={client.id}
          service={service}
          beginning={beginning}
          chosen={slot}
          onChoose={setSlot}
        />
      )}
      <Button
        variant="contained"
        disabled={!service || !slot || missingReason || pending}
        aria-busy={pending}
        onClick={book}
      >
        {slot
          ? translate('bookings.bookAt', { time: formatDateTime(slot.startsAt) })
          : translate('bookings.chooseTime')}
      </Button>
    </Stack>
  );
};
