import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { languageName } from '../languages.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { ChangeOrderDrawer, type InterpreterOrder, OrderDrawer } from './InterpreterDrawers.js';
import type { Session } from './session.js';

interface Interpreters {
  needed: boolean;
  language: string;
  alias: string;
  bookings: InterpreterOrder[];
}

const Line = ({ booking }: { booking: InterpreterOrder }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [changing, setChanging] = useState(false);
  const { id, version, can, status, outcome } = booking;
  const facts = [
    languageName(booking.language, locale),
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
      {can.change && (
        <Button size="small" onClick={() => setChanging(true)}>
          {translate('interpreters.change')}
        </Button>
      )}
      {changing && <ChangeOrderDrawer order={booking} onClose={() => setChanging(false)} />}
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
  const [locale] = useLocaleState();
  const [ordering, setOrdering] = useState(false);
  const load = useLoad<Interpreters>(`/sessions/${session.id}/interpreter`);
  return (
    <Loaded load={load}>
      {({ needed, language, bookings }) => {
        const open = bookings.some(({ status }) => status !== 'cancelled');
        if (!needed && bookings.length === 0 && session.can.orderInterpreter !== true) return <></>;
        return (
          <section aria-label={translate('interpreters.title')}>
            {needed && !open && (
              <Typography>{translate('interpreters.needed', { language: languageName(language, locale) })}</Typography>
            )}
            {bookings.map((booking) => (
              <Line key={booking.id} booking={booking} />
            ))}
            {session.can.orderInterpreter === true && !open && (
              <Button size="small" onClick={() => setOrdering(true)}>
                {translate('interpreters.order')}
              </Button>
            )}
            {ordering && <OrderDrawer session={session} language={language} onClose={() => setOrdering(false)} />}
          </section>
        );
      }}
    </Loaded>
  );
};
