import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../parts/DeedButton.js';
import { ArrivalForm } from './ArrivalForm.js';
import { pathOf, type Appointment } from './day.js';
import { EndDialog } from './EndDialog.js';

interface Props {
  item: Appointment;
  onMove: () => void;
  onDone: () => void;
}

/** What may be done to an appointment now, in the order it is done in; the server's `can` decides. */
export const ItemDeeds = ({ item, onMove, onDone }: Props) => {
  const translate = useTranslate();
  const [ending, setEnding] = useState(false);
  const can = item.can ?? {};
  const path = pathOf(item);
  const common = { version: item.version, onDone, button: { variant: 'outlined' as const } };
  return (
    <Stack spacing={1.5}>
      {can.arrive && <ArrivalForm path={`${path}/arrival`} onDone={onDone} />}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {!item.waitingSince && (
          <DeedButton
            {...common}
            path={`${path}/waiting-room`}
            can={can.showToWaitingRoom === true || can.wait === true}
            label="today.deeds.waitingRoom"
            button={{ variant: 'contained' }}
          />
        )}
        <DeedButton {...common} path={`${path}/confirmation`} can={can.confirm === true} label="today.deeds.confirm" />
        {can.move && (
          <Button variant="outlined" onClick={onMove}>
            {translate('today.deeds.move')}
          </Button>
        )}
        <DeedButton
          {...common}
          path={`${path}/no-show`}
          can={can.noShow === true}
          label="today.deeds.noShow"
          confirm="today.deeds.noShowConfirm"
        />
        <DeedButton
          {...common}
          path={`${path}/departure`}
          can={can.depart === true}
          label="today.deeds.depart"
          confirm="today.deeds.departConfirm"
        />
        {(can.cancel || can.recordAbsence) && (
          <Button variant="outlined" color="error" onClick={() => setEnding(true)}>
            {translate(item.kind === 'booking' ? 'today.deeds.cancel' : 'today.deeds.absence')}
          </Button>
        )}
      </Stack>
      {ending && (
        <EndDialog
          item={item}
          onClose={() => setEnding(false)}
          onDone={() => {
            setEnding(false);
            onDone();
          }}
        />
      )}
    </Stack>
  );
};
