import { Button, Card, CardActions, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Booking } from '../bookings/booking.js';
import { formatSpan } from '../format.js';
import { StatusChip } from '../parts/StatusChip.js';
import { ArrivedMinutes } from './ArrivedMinutes.js';
import { VisitDeeds } from './VisitDeeds.js';

/** One patient of the day: when, who, for what, how far. */
export const VisitCard = ({ booking }: { booking: Booking }) => {
  const translate = useTranslate();
  const service = translate(`serviceKinds.${booking.serviceKind}`, { _: booking.serviceKind });
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h3" variant="h3" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
          {formatSpan(booking.startsAt, booking.endsAt)} {booking.clientName}
        </Typography>
        <Typography color="text.secondary" gutterBottom>
          {[booking.clientNumber, service, booking.roomName].join(' · ')}
        </Typography>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <StatusChip kind="booking" status={booking.status} />
          <ArrivedMinutes booking={booking} />
        </Stack>
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap' }}>
        <VisitDeeds booking={booking} />
        <Button component={Link} to={`/mottagning/besok/${booking.id}`}>
          {translate('clinic.openVisit')}
        </Button>
      </CardActions>
    </Card>
  );
};
