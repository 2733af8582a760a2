import { CheckboxGroupInput, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act, query } from '../api/request.js';
import type { Instrument } from '../measures/measure.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import type { Study } from './study.js';

const plain = (value: string) => value;

const send = (study: Study | null) => (values: FieldValues) => {
  const { name, approvalRef, fromOn, untilOn, instrumentIds } = values as Record<string, unknown>;
  const body = { name, approvalRef, untilOn, instrumentIds };
  return study
    ? act(`/studies/${study.id}`, body, { method: 'PATCH', version: study.version })
    : act('/studies', { ...body, fromOn });
};

/** A study that has been approved: its days, and what is measured. */
export const StudyDrawer = ({ study, onClose }: { study: Study | null; onClose: () => void }) => {
  const { data = [] } = useLoad<Instrument[]>(`/instruments${query({ range: [0, 199] })}`);
  const choices = data.map(({ id, code, instrumentVersion }) => ({ id, name: `${code} (${instrumentVersion})` }));
  return (
    <FormDrawer
      title={study ? 'studies.change' : 'studies.new'}
      defaultValues={study ? { ...study } : { name: '', approvalRef: '', fromOn: '', untilOn: '', instrumentIds: [] }}
      send={send(study)}
      onClose={onClose}
    >
      <TextInput source="name" label="studies.name" validate={required()} />
      <TextInput
        source="approvalRef"
        label="studies.approvalRef"
        helperText="studies.approvalHelp"
        validate={required()}
      />
      {!study && <DateInput source="fromOn" label="studies.fromOn" validate={required()} parse={plain} />}
      <DateInput source="untilOn" label="studies.untilOn" validate={required()} parse={plain} />
      <CheckboxGroupInput source="instrumentIds" label="studies.instruments" choices={choices} row={false} />
    </FormDrawer>
  );
};
