import { BooleanInput, required, TextInput } from 'react-admin';
import { act } from '../api/request.js';
import type { Contract } from '../contracts/contract.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { type Goal, measuringOf } from './goal.js';
import { MeasuringInputs } from './GoalInputs.js';

const plain = (value: string) => value;

/** A goal in the words of client and counsellor, with what each level of it would look like if they wish. */
export const NewGoal = ({ contract, onClose }: { contract: Contract; onClose: () => void }) => (
  <FormDrawer
    title="goals.new"
    defaultValues={{ text: '', scale: {}, weight: 1, startLevel: '', draft: false }}
    send={({ text, draft, ...values }) => {
      const of = { clientId: contract.clientId, contractId: contract.id };
      return act('/goals', { ...of, text, ...(draft ? { draft: true } : {}), ...measuringOf(values) });
    }}
    onClose={onClose}
  >
    <TextInput source="text" label="goals.text" multiline minRows={3} validate={required()} />
    <MeasuringInputs />
    <BooleanInput source="draft" label="goals.asDraft" />
  </FormDrawer>
);

/** What nobody has agreed on yet, written otherwise. */
export const DraftDrawer = ({ goal, onClose }: { goal: Goal; onClose: () => void }) => (
  <FormDrawer
    title="goals.editDraft"
    defaultValues={{
      text: goal.text,
      scale: { ...goal.scale },
      weight: goal.weight,
      startLevel: goal.startLevel ?? '',
    }}
    send={({ text, ...values }) =>
      act(`/goals/${goal.id}`, { text, ...measuringOf(values) }, { method: 'PATCH', version: goal.version })
    }
    onClose={onClose}
  >
    <TextInput source="text" label="goals.text" multiline minRows={3} validate={required()} />
    <MeasuringInputs />
  </FormDrawer>
);

/** That they have agreed, and when. */
export const AgreeDrawer = ({ goal, onClose }: { goal: Goal; onClose: () => void }) => (
  <FormDrawer
    title="goals.agree"
    submitLabel="goals.agree"
    defaultValues={{ agreedOn: today() }}
    send={({ agreedOn }) =>
      act(`/goals/${goal.id}/agreement`, { agreedOn: agreedOn as string }, { version: goal.version })
    }
    onClose={onClose}
  >
    <DateInput source="agreedOn" label="goals.agreedOn" validate={required()} parse={plain} />
  </FormDrawer>
);
