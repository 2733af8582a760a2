import { CheckboxGroupInput, minLength, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act, query } from '../api/request.js';
import { today } from '../format.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import type { Role } from '../api/types.js';
import { CodeInput } from '../parts/CodeInput.js';
import { ARENAS, choices } from './outreach.js';

interface Colleague {
  id: string;
  name: string;
  roles: Role[];
  active: boolean;
}

const GO_OUT: readonly Role[] = ['outreach_worker', 'kast_counsellor'];
const TWO = 2;
const asWritten = (value: string) => value;

/** A night is planned: when, where, and at least two to go (I24). */
export const PlanDrawer = ({ onClose }: { onClose: () => void }) => {
  const me = useMe();
  const { data } = useLoad<Colleague[]>(`/staff${query({ range: [0, 199] })}`);
  const crew = (data ?? []).filter(({ roles, active }) => active && roles.some((role) => GO_OUT.includes(role)));
  const send = ({ serviceDate, startTime, endTime, arena, area, staffIds }: FieldValues) =>
    act('/outreach-shifts', { serviceDate, startTime, endTime, arena, area, staffIds });
  return (
    <FormDrawer
      title="outreach.plan.new"
      defaultValues={{
        serviceDate: today(),
        startTime: '21:00',
        endTime: '02:00',
        arena: 'street',
        staffIds: me ? [me.id] : [],
      }}
      send={send}
      onClose={onClose}
    >
      <DateInput source="serviceDate" label="outreach.date" validate={required()} parse={asWritten} />
      <TimeInput source="startTime" label="outreach.startTime" validate={required()} parse={asWritten} />
      <TimeInput
        source="endTime"
        label="outreach.endTime"
        validate={required()}
        parse={asWritten}
        helperText="outreach.plan.night"
      />
      <CodeInput large source="arena" label="outreach.arena" choices={choices('outreach.arenas', ARENAS)} required />
      <TextInput source="area" label="outreach.area" validate={required()} />
      <CheckboxGroupInput
        source="staffIds"
        label="outreach.plan.crew"
        choices={crew}
        translateChoice={false}
        row={false}
        validate={minLength(TWO, 'outreach.plan.two')}
        helperText="outreach.plan.two"
      />
    </FormDrawer>
  );
};
