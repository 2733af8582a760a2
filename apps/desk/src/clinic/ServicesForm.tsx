import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import type { Booking, Service } from '../bookings/booking.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { Loaded } from '../parts/Loaded.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import { itemsOf, RESULTS } from './visit.js';

interface Props {
  booking: Booking;
  services: readonly Service[];
}

const recordedOf = ({ services }: Booking): Record<string, string> =>
  Object.fromEntries((services ?? []).map(({ kind, result }) => [kind, result]));

/** The booked service first, then the rest of what the clinic gives. */
const inOrder = (services: readonly Service[], booked: string): Service[] =>
  services.toSorted((a, b) => Number(b.code === booked) - Number(a.code === booked));

const Form = ({ booking, services }: Props) => {
  const translate = useTranslate();
  const recorded = recordedOf(booking);
  const [results, setResults] = useState(recorded);
  const { run, pending } = useDeed({ path: `/bookings/${booking.id}/services`, version: booking.version });
  const changed = itemsOf(results).filter(({ kind, result }) => recorded[kind] !== result);
  return (
    <>
      <LeaveGuard dirty={changed.length > 0 && !pending} />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))' }}>
        {inOrder(services, booking.serviceKind).map(({ code }) => (
          <TextField
            key={code}
            select
            size="small"
            label={translate(`serviceKinds.${code}`, { _: code })}
            value={results[code] ?? ''}
            disabled={booking.can.recordServices !== true}
            onChange={(event) => setResults({ ...results, [code]: event.target.value })}
          >
            {!recorded[code] && <MenuItem value="">{translate('clinic.services.none')}</MenuItem>}
            {RESULTS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`statuses.service.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
      {booking.can.recordServices === true && (
        <Stack direction="row" sx={{ mt: 1.5 }}>
          <Button
            variant="contained"
            disabled={changed.length === 0 || pending}
            aria-busy={pending}
            onClick={() => run({ items: changed })}
          >
            {translate('clinic.services.record')}
          </Button>
        </Stack>
      )}
    </>
  );
};

/** What was done, declined or stopped: all three are results, none is a failure (W22). */
export const ServicesForm = ({ booking }: { booking: Booking }) => {
  const translate = useTranslate();
  const load = useLoad<Service[]>(`/services${query({ range: [0, 99] })}`);
  return (
    <section aria-label={translate('clinic.services.title')}>
      <Typography variant="h2" gutterBottom>
        {translate('clinic.services.title')}
      </Typography>
      <Loaded load={load}>{(services) => <Form key={booking.version} booking={booking} services={services} />}</Loaded>
    </section>
  );
};
