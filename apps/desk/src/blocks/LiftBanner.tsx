import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { now } from '../clock.js';
import { formatTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { useLoad } from '../parts/useLoad.js';
import { accessPath, type CareAccess } from './care.js';

/** When the hour is over, what was read in it leaves the screen. */
const useLeavesWith = (until: string | null) => {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (until === null) return undefined;
    const left = Math.max(0, new Date(until).getTime() - now()) + 1_000;
    const timer = setTimeout(() => void queryClient.invalidateQueries(), left);
    return () => clearTimeout(timer);
  }, [until, queryClient]);
};

/** While a blocked record is open in an emergency: what is open, until when, and that it is answered for. */
export const LiftBanner = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const lift = useLoad<CareAccess>(accessPath(clientId)).data?.lift ?? null;
  const running = lift?.can.end === true ? lift : null;
  useLeavesWith(running?.until ?? null);
  if (running?.careUnit == null || running.until === null) return null;
  return (
    <Alert
      severity="warning"
      variant="filled"
      sx={{
        position: 'sticky',
        top: 56,
        zIndex: 2,
        my: 1.5,
        color: 'common.black',
        bgcolor: 'warning.light',
        '& .MuiAlert-icon': { color: 'common.black' },
      }}
      action={
        <DeedButton
          path={`/emergency-lifts/${running.id}/ending`}
          version={running.version}
          label="blocks.lift.end"
          button={{ color: 'inherit', variant: 'outlined' }}
        />
      }
    >
      {translate('blocks.lift.running', {
        unit: translate(`blocks.units.${running.careUnit}`),
        time: formatTime(running.until),
      })}
    </Alert>
  );
};
