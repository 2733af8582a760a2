import { Stack } from '@mui/material';
import type { Booking } from '../bookings/booking.js';
import { DeedButton } from '../parts/DeedButton.js';

const CONTAINED = { variant: 'contained' } as const;

/** What can be done with the visit just now. */
export const VisitDeeds = ({ booking }: { booking: Booking }) => {
  const { id, version, can } = booking;
  const path = `/bookings/${id}`;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <DeedButton
        path={`${path}/start`}
        version={version}
        can={can.start}
        label="clinic.deeds.start"
        button={CONTAINED}
      />
      <DeedButton
        path={`${path}/completion`}
        version={version}
        can={can.complete}
        label="clinic.deeds.complete"
        button={CONTAINED}
      />
      <DeedButton
        path={`${path}/departure`}
        version={version}
        can={can.depart}
        label="clinic.deeds.depart"
        confirm="clinic.deeds.departConfirm"
      />
      <DeedButton
        path={`${path}/no-show`}
        version={version}
        can={can.noShow}
        label="clinic.deeds.noShow"
        confirm="clinic.deeds.noShowConfirm"
      />
    </Stack>
  );
};
