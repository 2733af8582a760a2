import { required, SelectInput } from 'react-admin';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { act } from '../api/request.js';
import { given } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Session } from './session.js';

const plain = (value: string) => value;

/** Another time for this one session; the rest of the contract stays where it is. */
export const MoveSession = ({ session, onClose }: { session: Session; onClose: () => void }) => {
  const { rooms } = useChoices(session.compartment);
  const { date, startTime, roomId } = session;
  return (
    <FormDrawer
      title="week.move"
      submitLabel="week.move"
      defaultValues={{ date, startTime, roomId: roomId ?? '' }}
      send={(values) => act(`/sessions/${session.id}/move`, given(values), { version: session.version })}
      onClose={onClose}
    >
      <DateInput source="date" label="week.date" validate={required()} parse={plain} />
      <TimeInput source="startTime" label="week.time" validate={required()} parse={plain} />
      {session.channel === 'in_person' && (
        <SelectInput source="roomId" label="contracts.room" choices={rooms} validate={required()} />
      )}
    </FormDrawer>
  );
};
