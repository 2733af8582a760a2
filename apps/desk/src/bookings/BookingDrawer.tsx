import { Alert, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Beginning, Booking, Patient } from './booking.js';
import { ClientStep } from './ClientStep.js';
import { ClinicBooking } from './ClinicBooking.js';
import { SessionBooking } from './SessionBooking.js';
import { SideDrawer } from './SideDrawer.js';

export interface BookingDrawerProps extends Beginning {
  /** Booked for this client; without one, she is searched for or created first. */
  clientId?: string;
  onClose: () => void;
  /** Called when the server has said yes, before the drawer closes; a talk gives nothing along. */
  onBooked?: (booking?: Booking) => void;
}

interface StepsProps {
  client: Patient;
  beginning: Beginning;
  onBooked: (booking?: Booking) => void;
}

const Steps = ({ client, beginning, onBooked }: StepsProps) => {
  const translate = useTranslate();
  if (client.compartment === 'spiralen')
    return <ClinicBooking client={client} beginning={beginning} onBooked={onBooked} />;
  if (client.compartment === 'counselling' || client.compartment === 'kast')
    return <SessionBooking client={client} beginning={beginning} onBooked={() => onBooked()} />;
  return <Alert severity="info">{translate('bookings.notBookedHere')}</Alert>;
};

const Known = ({ clientId, children }: { clientId: string; children: (client: Patient) => ReactNode }) => (
  <Loaded load={useLoad<Patient>(`/clients/${clientId}`)}>{children}</Loaded>
);

/** Search or create, service, free time, done: the one drawer every booking is made in. */
export const BookingDrawer = ({ clientId, onClose, onBooked, ...beginning }: BookingDrawerProps) => {
  const [picked, setPicked] = useState<Patient | null>(null);
  const done = (booking?: Booking) => {
    onBooked?.(booking);
    onClose();
  };
  const face = (client: Patient | null, fixed: boolean) => (
    <Stack spacing={1.5}>
      <ClientStep client={client} onClient={setPicked} fixed={fixed} />
      {client && <Steps key={client.id} client={client} beginning={beginning} onBooked={done} />}
    </Stack>
  );
  return (
    <SideDrawer title="bookings.title" onClose={onClose}>
      {clientId === undefined ? (
        face(picked, false)
      ) : (
        <Known clientId={clientId}>{(client) => face(client, true)}</Known>
      )}
    </SideDrawer>
  );
};
