import { Alert } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, useTranslate } from 'react-admin';
import type { Refusal } from '../api/problem.js';
import { formatDateTime } from '../format.js';

interface Collision {
  otherName: string | null;
  otherStartTime: string;
  otherEndTime: string;
}

/** What stood in the way of hours and can be accepted: others in the room, or booked times that fall outside. */
export type Told = { share: readonly Collision[] } | { left: readonly { startsAt: string }[] };

/** Keeps what has been told, and whether a refusal was such a thing. */
export const useTold = () => {
  const [told, setTold] = useState<readonly Told[]>([]);
  const onRefused = ({ code, body }: Refusal): boolean => {
    const { collisions, left } = body as { collisions?: Collision[]; left?: { startsAt: string }[] };
    if (code === 'clinic-session.room-taken') setTold([...told, { share: collisions ?? [] }]);
    else if (code === 'clinic-session.bookings-left') setTold([...told, { left: left ?? [] }]);
    else return false;
    return true;
  };
  return { told, onRefused };
};

const Room = ({ share }: { share: readonly Collision[] }) => {
  const translate = useTranslate();
  const names = share.map(
    ({ otherName, otherStartTime, otherEndTime }) =>
      `${otherName ?? translate('planner.somebody')} ${otherStartTime}–${otherEndTime}`,
  );
  return (
    <>
      <Alert severity="warning" role="alert">
        {translate('planner.roomTaken', { names: names.join(', ') })}
      </Alert>
      <BooleanInput source="shareRoom" label="planner.shareRoom" helperText={false} />
    </>
  );
};

/** Shown when the server has told what it would take to save; accepted by a box. */
export const Accepting = ({ told }: { told: readonly Told[] }) => {
  const translate = useTranslate();
  const share = told.find((one) => 'share' in one);
  const left = told.find((one) => 'left' in one);
  return (
    <>
      {share && <Room share={share.share} />}
      {left && (
        <>
          <Alert severity="warning" role="alert">
            {translate('planner.left', { times: left.left.map(({ startsAt }) => formatDateTime(startsAt)).join(', ') })}
          </Alert>
          <BooleanInput source="acceptLeft" label="planner.acceptLeft" helperText={false} />
        </>
      )}
    </>
  );
};
