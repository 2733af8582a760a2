import { required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { act } from '../api/request.js';
import { CHANNELS, given } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Session } from './session.js';

const plain = (value: string) => value;

/** In person needs a room; any other way lets it go. */
const RoomWhereNeeded = ({ rooms }: { rooms: { id: string; name: string }[] }) =>
  useWatch({ name: 'channel' }) === 'in_person' ? (
    <SelectInput source="roomId" label="contracts.room" choices={rooms} validate={required()} />
  ) : null;

/** Another time for this one session; the rest of the contract stays where it is. */
export const MoveSession = ({ session, onClose }: { session: Session; onClose: () => void }) => {
  const { rooms } = useChoices(session.compartment);
  const translate = useTranslate();
  const { date, startTime, roomId, channel } = session;
  const channels = CHANNELS.map((id) => ({ id, name: translate(`channels.${id}`) }));
  return (
    <FormDrawer
      title="week.move"
      submitLabel="week.move"
      defaultValues={{ date, startTime, channel, roomId: roomId ?? '' }}
      send={({ roomId: room, ...values }) =>
        act(
          `/sessions/${session.id}/move`,
          given({ ...values, roomId: values.channel === 'in_person' ? room : undefined }),
          { version: session.version },
        )
      }
      onClose={onClose}
    >
      <DateInput source="date" label="week.date" validate={required()} parse={plain} />
      <TimeInput source="startTime" label="week.time" validate={required()} parse={plain} />
      <SelectInput source="channel" label="contracts.channel" choices={channels} validate={required()} />
      <RoomWhereNeeded rooms={rooms} />
    </FormDrawer>
  );
};
