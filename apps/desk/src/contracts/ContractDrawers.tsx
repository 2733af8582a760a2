import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { required, SelectInput, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { DateInput, TimeInput } from '../parts/DateInput.js';
import { useFormContext } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Refusal } from '../api/problem.js';
import { today } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import {
  type Conflict,
  type Contract,
  dayName,
  END_REASONS,
  given,
  type Preview as Weeks,
  WEEKDAYS,
} from './contract.js';
import { Preview } from './Preview.js';
import { useChoices } from './useChoices.js';

interface Props {
  contract: Contract;
  onClose: () => void;
}

const plain = (value: string) => value;

const deed =
  ({ id, version }: Contract, name: string) =>
  (values: Record<string, unknown>) =>
    act(`/contracts/${id}/${name}`, given(values), { version });

/** The weeks that would change, and how many stay because something has happened to them. */
const LookButton = ({ contract, onSeen }: { contract: Contract; onSeen: (weeks: Weeks) => void }) => {
  const translate = useTranslate();
  const { getValues, trigger } = useFormContext();
  const [error, setError] = useState<unknown>(null);
  const look = async () => {
    if (!(await trigger())) return;
    try {
      setError(null);
      onSeen(await act<Weeks>(`/contracts/${contract.id}/slot-change/preview`, given(getValues())));
    } catch (refused) {
      // Shown in the form; nothing has been changed.
      setError(refused);
    }
  };
  return (
    <Box sx={{ my: 1 }}>
      <Button onClick={() => void look()}>{translate('contracts.look')}</Button>
      {error !== null && <ProblemAlert error={error} />}
    </Box>
  );
};

/** Another day, time or place from a day on; what has happened stays as it is. */
export const SlotChangeDrawer = ({ contract, onClose }: Props) => {
  const [locale] = useLocaleState();
  const [weeks, setWeeks] = useState<Weeks | null>(null);
  const { rooms } = useChoices(contract.compartment);
  const choices = WEEKDAYS.map((id) => ({ id, name: dayName(id, locale) }));
  const { weekday, startTime, roomId } = contract;
  const refuse = (refusal: Refusal) => {
    if (refusal.code !== 'calendar.conflict' || weeks === null) return false;
    setWeeks({ ...weeks, conflicts: refusal.conflicts as Conflict[] });
    return true;
  };
  return (
    <FormDrawer
      title="contracts.deeds.changeSlot"
      defaultValues={{
        effectiveFrom: today(),
        weekday,
        startTime,
        roomId: roomId ?? '',
        reason: '',
        agreedOn: today(),
      }}
      send={deed(contract, 'slot-change')}
      onRefused={refuse}
      onClose={onClose}
    >
      <DateInput source="effectiveFrom" label="contracts.effectiveFrom" validate={required()} parse={plain} />
      <SelectInput source="weekday" label="contracts.weekday" choices={choices} validate={required()} />
      <TimeInput source="startTime" label="contracts.startTime" validate={required()} parse={plain} />
      {contract.channel === 'in_person' && (
        <SelectInput source="roomId" label="contracts.room" choices={rooms} validate={required()} />
      )}
      <TextInput source="reason" label="contracts.reason" validate={required()} />
      <DateInput source="agreedOn" label="contracts.agreedOn" validate={required()} parse={plain} />
      <LookButton contract={contract} onSeen={setWeeks} />
      {weeks && <Preview preview={weeks} />}
    </FormDrawer>
  );
};

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
    </FormDrawer>
  );
};

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
