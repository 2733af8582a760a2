import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BookingPast } from '../../bookings/BookingPast.js';
import { formatDateTime } from '../../format.js';
import { StatusChip } from '../../parts/StatusChip.js';
import { ArrivedMinutes } from '../ArrivedMinutes.js';
import { VisitDeeds } from '../VisitDeeds.js';
import type { VisitProps } from './visit-sections.js';

/** When, for what and where; how far the visit has come, and what may be done with it now. */
export const VisitHead = ({ booking }: Pick<VisitProps, 'booking'>) => {
  const translate = useTranslate();
  const service = translate(`serviceKinds.${booking.serviceKind}`, { _: booking.serviceKind });
  return (
    <Box>
      <Typography>{[formatDateTime(booking.startsAt), service, booking.roomName].join(' · ')}</Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', my: 1 }}>
        <StatusChip kind="booking" status={booking.status} />
        <ArrivedMinutes booking={booking} />
      </Stack>
      <BookingPast bookingId={booking.id} />
      <VisitDeeds booking={booking} />
    </Box>
  );
};
