import Close from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { BookingPast } from '../bookings/BookingPast.js';
import { formatSpan } from '../format.js';
import { Reach } from '../parts/Reach.js';
import { StatusChip } from '../parts/StatusChip.js';
import { nameOf, shownStatus, type Appointment, type Day } from './day.js';
import { EarlierOfItem } from './EarlierOfItem.js';
import { ItemDeeds } from './ItemDeeds.js';
import { Waited } from './Waited.js';

interface Props {
  day: Day;
  item: Appointment;
  onClose: () => void;
  onMove: () => void;
}

const Facts = ({ day, item }: { day: Day; item: Appointment }) => {
  const translate = useTranslate();
  const service = item.serviceKind ? translate(`serviceKinds.${item.serviceKind}`, { _: item.serviceKind }) : '';
  return (
    <>
      <Typography>
        {formatSpan(item.startsAt, item.endsAt)} · {service}
      </Typography>
      <Typography color="text.secondary" gutterBottom>
        {[nameOf(day, item.staffId), nameOf(day, item.roomId)].filter(Boolean).join(' · ')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1.5 }}>
        <StatusChip {...shownStatus(item)} />
        {item.arrivedAt && <Waited item={item} />}
      </Stack>
    </>
  );
};

/** One appointment opened from the day: who, when, where, how she may be reached, and what may be done now. */
export const ItemDrawer = ({ day, item, onClose, onMove }: Props) => {
  const translate = useTranslate();
  const title = useId();
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': title,
          sx: { width: { xs: '100%', sm: 480 } },
        },
      }}
    >
      <Box sx={{ p: 2 }}>
        <Stack direction="row" sx={{ alignItems: 'flex-start' }}>
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <Typography id={title} variant="h2" sx={{ overflowWrap: 'anywhere' }}>
              {item.label}
            </Typography>
            <Typography color="text.secondary" gutterBottom>
              {item.number} {item.compartment && `· ${translate(`compartments.${item.compartment}`)}`}
            </Typography>
          </Box>
          <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
            <Close />
          </IconButton>
        </Stack>
        <Facts day={day} item={item} />
        <ItemDeeds item={item} onMove={onMove} onDone={onClose} />
        {item.clientId && (
          <Stack spacing={1.5} sx={{ mt: 2 }}>
            {item.kind === 'booking' && <EarlierOfItem item={item} clientId={item.clientId} />}
            <Reach clientId={item.clientId} />
            {item.kind === 'booking' && <BookingPast bookingId={item.id} />}
            <Button component={Link} to={`/clients/${item.clientId}/show`} sx={{ alignSelf: 'flex-start' }}>
              {translate('today.openFile')}
            </Button>
          </Stack>
        )}
      </Box>
    </Drawer>
  );
};
