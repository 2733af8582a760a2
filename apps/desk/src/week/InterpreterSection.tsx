import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import type { Can } from '../api/types.js';
import { given } from '../contracts/contract.js';
import { DeedButton } from '../parts/DeedButton.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Session } from './session.js';

interface Booking {
  id: string;
  language: string;
  mode: string;
  agency: string | null;
  bookingNumber: string | null;
  status: 'requested' | 'booked' | 'cancelled';
  outcome: string | null;
  version: number;
  can: Can;
}
interface Interpreters {
  needed: boolean;
  language: string;
  alias: string;
  bookings: Booking[];
}

const MODES = ['phone', 'on_site', 'video'];
const GENDERS = ['woman', 'man'];

const Order = ({ session, onClose }: { session: Session; onClose: () => void }) => {
  const translate = useTranslate();
  const named = (kind: string, ids: string[]) =>
    ids.map((id) => ({ id, name: translate(`interpreters.${kind}.${id}`) }));
  return (
    <FormDrawer
      title="interpreters.order"
      submitLabel="interpreters.order"
      defaultValues={{
        mode: 'phone',
        genderWish: '',
        agency: '',
        bookingNumber: '',
        aliasGiven: false,
        wholeSeries: false,
      }}
      send={(values) => act(`/sessions/${session.id}/interpreter`, given(values))}
      onClose={onClose}
    >
      <Typography gutterBottom>{translate('interpreters.rule')}</Typography>
      <SelectInput source="mode" label="interpreters.mode" choices={named('modes', MODES)} validate={required()} />
      <SelectInput source="genderWish" label="interpreters.genderWish" choices={named('genders', GENDERS)} />
      <TextInput source="agency" label="interpreters.agency" />
      <TextInput source="bookingNumber" label="interpreters.bookingNumber" />
      <BooleanInput source="aliasGiven" label="interpreters.aliasGiven" />
      {session.contractId !== null && <BooleanInput source="wholeSeries" label="interpreters.wholeSeries" />}
    </FormDrawer>
  );
};

const Line = ({ booking }: { booking: Booking }) => {
  const translate = useTranslate();
  const { id, version, can, status, outcome } = booking;
  const facts = [
    booking.language,
    translate(`interpreters.modes.${booking.mode}`),
    booking.agency,
    booking.bookingNumber,
  ];
  return (
    <Typography component="div">
      {facts.filter(Boolean).join(' · ')} ·{' '}
      {translate(`interpreters.${outcome === null ? 'statuses' : 'outcomes'}.${outcome ?? status}`)}{' '}
      <DeedButton
        path={`/interpreter-bookings/${id}`}
        method="PATCH"
        version={version}
        body={{ status: 'booked' }}
        can={can.change === true && status === 'requested'}
        label="interpreters.confirm"
        button={{ size: 'small' }}
      />
      <DeedButton
        path={`/interpreter-bookings/${id}/cancellation`}
        version={version}
        can={can.cancel}
        label="interpreters.cancel"
        confirm="interpreters.cancelConfirm"
        button={{ size: 'small' }}
      />
    </Typography>
  );
};

/** The interpreter of a session: the need comes from the file, the order goes to an agency, never to a relative. */
export const InterpreterSection = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const [ordering, setOrdering] = useState(false);
  const load = useLoad<Interpreters>(`/sessions/${session.id}/interpreter`);
  return (
    <Loaded load={load}>
      {({ needed, language, bookings }) => {
        const open = bookings.some(({ status }) => status !== 'cancelled');
        if (!needed && bookings.length === 0 && session.can.orderInterpreter !== true) return <></>;
        return (
          <section aria-label={translate('interpreters.title')}>
            {needed && !open && <Typography>{translate('interpreters.needed', { language })}</Typography>}
            {bookings.map((booking) => (
              <Line key={booking.id} booking={booking} />
            ))}
            {session.can.orderInterpreter === true && !open && (
              <Button size="small" onClick={() => setOrdering(true)}>
                {translate('interpreters.order')}
              </Button>
            )}
            {ordering && <Order session={session} onClose={() => setOrdering(false)} />}
          </section>
        );
      }}
    </Loaded>
  );
};
