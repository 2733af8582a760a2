import { Typography } from '@mui/material';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { DateInput } from '../parts/DateInput.js';
import { act } from '../api/request.js';
import { today } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { type Contract, END_REASONS, given } from './contract.js';
import { Look } from './Look.js';
import { useChoices } from './useChoices.js';

export interface Props {
  contract: Contract;
  onClose: () => void;
}

const plain = (value: string) => value;

const deed =
  ({ id, version }: Contract, name: string) =>
  (values: Record<string, unknown>) =>
    act(`/contracts/${id}/${name}`, given(values), { version });

/** A stretch without sessions, both days included. */
export const PauseDrawer = ({ contract, onClose }: Props) => (
  <FormDrawer
    title="contracts.deeds.pause"
    defaultValues={{ from: today(), until: '', reason: '' }}
    send={deed(contract, 'pause')}
    onClose={onClose}
  >
    <DateInput source="from" label="contracts.pauseFrom" validate={required()} parse={plain} />
    <DateInput source="until" label="contracts.pauseUntil" helperText="contracts.pauseHelp" parse={plain} />
    <TextInput source="reason" label="contracts.reason" validate={required()} />
    <Look path={`/contracts/${contract.id}/pause/preview`} />
  </FormDrawer>
);

/** The last day, and why. */
export const EndDrawer = ({ contract, onClose }: Props) => {
  const translate = useTranslate();
  const choices = END_REASONS.map((id) => ({ id, name: translate(`contracts.endReasons.${id}`) }));
  return (
    <FormDrawer
      title="contracts.deeds.end"
      submitLabel="contracts.deeds.end"
      defaultValues={{ endedOn: today(), reason: '' }}
      send={deed(contract, 'end')}
      onClose={onClose}
    >
      <DateInput source="endedOn" label="contracts.endedOn" validate={required()} parse={plain} />
      <SelectInput source="reason" label="contracts.reason" choices={choices} validate={required()} />
      <Look path={`/contracts/${contract.id}/end/preview`} />
    </FormDrawer>
  );
};

/** Back from today on; what has been taken meanwhile is told before anything is saved. */
export const ResumeDrawer = ({ contract: { id, version }, onClose }: Props) => (
  <FormDrawer
    title="contracts.deeds.resume"
    submitLabel="contracts.deeds.resume"
    send={() => act(`/contracts/${id}/resume`, undefined, { version })}
    onClose={onClose}
  >
    <Confirming />
    <Look path={`/contracts/${id}/resume/preview`} />
  </FormDrawer>
);

const Confirming = () => <Typography>{useTranslate()('contracts.resumeConfirm')}</Typography>;

/** It lives on as it stood; what has been taken meanwhile is told before anything is saved. */
export const ReopenDrawer = ({ contract, onClose }: Props) => (
  <FormDrawer
    title="contracts.deeds.reopen"
    submitLabel="contracts.deeds.reopen"
    defaultValues={{ from: '', holdAnyway: [] }}
    send={deed(contract, 'reopening')}
    onClose={onClose}
  >
    <DateInput source="from" label="contracts.reopenFrom" helperText="contracts.reopenHelp" parse={plain} />
    <Look path={`/contracts/${contract.id}/reopening/preview`} decides />
  </FormDrawer>
);

/** Another counsellor from a day on, with every session ahead. */
export const ReassignDrawer = ({ contract, onClose }: Props) => {
  const { counsellors } = useChoices(contract.compartment);
  return (
    <FormDrawer
      title="contracts.deeds.reassign"
      defaultValues={{ counsellorId: '', from: today() }}
      send={deed(contract, 'reassignment')}
      onClose={onClose}
    >
      <SelectInput
        source="counsellorId"
        label="contracts.counsellor"
        choices={counsellors.filter(({ id }) => id !== contract.counsellorId)}
        validate={required()}
      />
      <DateInput source="from" label="contracts.reassignFrom" validate={required()} parse={plain} />
    </FormDrawer>
  );
};
