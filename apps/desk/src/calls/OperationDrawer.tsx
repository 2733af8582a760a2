import { Typography } from '@mui/material';
import { NumberInput, required, SelectArrayInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { act, query } from '../api/request.js';
import type { Colleague } from '../contracts/contract.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import { type Operation, REGIONS } from './call.js';

const plain = (value: string) => value;
const FIELDS = ['reference', 'policeRegion', 'from', 'to', 'arrestedCount', 'consentedCount', 'staffPresent'];

const sentOf = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(FIELDS.flatMap((key) => (values[key] === null ? [] : [[key, values[key]]])));

interface Props {
  /** What is changed; a new one where there is none. */
  one: Operation | null;
  onSaved?: () => void;
  onClose: () => void;
}

/** A police operation in counts: no field of it takes a name. */
export const OperationDrawer = ({ one, onSaved, onClose }: Props) => {
  const translate = useTranslate();
  const staff = useLoad<Colleague[]>(`/staff${query({ range: [0, 199] })}`).data ?? [];
  const regions = REGIONS.map((id) => ({ id, name: id }));
  const begun = { reference: '', policeRegion: '', from: today(), to: today(), staffPresent: [] };
  const values = one === null ? begun : { ...one, staffPresent: one.staffPresent.map(({ id }) => id) };
  return (
    <FormDrawer
      title={one === null ? 'operations.new' : 'operations.change'}
      defaultValues={values}
      send={(filled) =>
        one === null
          ? act('/police-operations', sentOf(filled))
          : act(`/police-operations/${one.id}`, sentOf(filled), { version: one.version, method: 'PATCH' })
      }
      onClose={onClose}
      {...(onSaved ? { onSaved } : {})}
    >
      <Typography gutterBottom>{translate('operations.help')}</Typography>
      <TextInput
        source="reference"
        label="operations.reference"
        helperText="operations.referenceHelp"
        autoComplete="off"
        validate={required()}
      />
      <SelectInput source="policeRegion" label="operations.policeRegion" choices={regions} validate={required()} />
      <DateInput source="from" label="operations.from" validate={required()} parse={plain} />
      <DateInput source="to" label="operations.to" validate={required()} parse={plain} />
      <NumberInput source="arrestedCount" label="operations.arrestedCount" min={0} step={1} validate={required()} />
      <NumberInput source="consentedCount" label="operations.consentedCount" min={0} step={1} validate={required()} />
      <SelectArrayInput
        source="staffPresent"
        label="operations.staffPresent"
        choices={staff.filter(({ active }) => active).map(({ id, name }) => ({ id, name }))}
      />
    </FormDrawer>
  );
};
