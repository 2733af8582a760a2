import { BooleanInput, CheckboxGroupInput, NumberInput, required, SelectInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import type { Compartment } from '../api/types.js';
import { given } from '../contracts/contract.js';
import { useChoices } from '../contracts/useChoices.js';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useMe } from '../session/session.js';
import { DESTINATIONS, PURPOSES } from './afterwards.js';

const plain = (value: string) => value;

interface Props {
  clientId: string;
  compartment: Compartment;
  onClose: () => void;
}

/** Where to, why, when and who: all of it codes. What there is to tell is a note. */
export const AccompanimentDrawer = ({ clientId, compartment, onClose }: Props) => {
  const translate = useTranslate();
  const me = useMe();
  const { counsellors } = useChoices(compartment);
  const destinations = DESTINATIONS.map((id) => ({ id, name: translate(`accompaniments.destinations.${id}`) }));
  const purposes = PURPOSES.map((id) => ({ id, name: translate(`accompaniments.purposes.${id}`) }));
  const values = { destination: '', purpose: '', on: '', startTime: '', minutes: 60, already: false };
  return (
    <FormDrawer
      title="accompaniments.plan"
      defaultValues={{ ...values, staffIds: me ? [me.id] : [] }}
      send={({ already, ...written }) =>
        act('/accompaniments', given({ ...written, clientId, status: already ? 'done' : 'planned' }))
      }
      onClose={onClose}
    >
      <SelectInput
        source="destination"
        label="accompaniments.destination"
        choices={destinations}
        validate={required()}
      />
      <SelectInput source="purpose" label="accompaniments.purpose" choices={purposes} validate={required()} />
      <DateInput source="on" label="accompaniments.date" validate={required()} parse={plain} />
      <TimeInput
        source="startTime"
        label="accompaniments.startTime"
        helperText="accompaniments.startHelp"
        parse={plain}
      />
      <NumberInput source="minutes" label="accompaniments.minutes" min={5} max={720} step={5} validate={required()} />
      <CheckboxGroupInput source="staffIds" label="accompaniments.staff" choices={counsellors} row={false} />
      <BooleanInput source="already" label="accompaniments.already" />
    </FormDrawer>
  );
};
