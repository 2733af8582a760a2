import { BooleanInput, CheckboxGroupInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Can, Compartment } from '../api/types.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { basisChoices, compartmentChoices, genderChoices, modeChoices, roleChoices } from './choices.js';

export interface ServiceKind {
  id: string;
  code: string;
  compartment: Compartment;
  labelSv: string;
  labelEn: string;
  legalBasis: string;
  documentationMode: string;
  acceptedModes: string[];
  durationMinutes: number;
  givenBy: string[];
  closedToGenders: string[];
  active: boolean;
  version: number;
  can: Can;
}

const CHANGEABLE = ['labelSv', 'labelEn', 'durationMinutes', 'givenBy', 'closedToGenders', 'active'];
const FIRST = ['code', 'compartment', 'legalBasis', 'documentationMode', 'acceptedModes'];

const picked = (values: FieldValues, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name] as unknown]));

const send = (kind: ServiceKind | null) => (values: FieldValues) =>
  kind
    ? act(`/service-kinds/${kind.id}`, picked(values, CHANGEABLE), { method: 'PATCH', version: kind.version })
    : act('/service-kinds', picked(values, [...FIRST, ...CHANGEABLE.filter((name) => name !== 'active')]));

/** What is laid down once and never changes: what kind of service it is, and under which law. */
const LaidDown = () => (
  <>
    <TextInput source="code" label="admin.services.code" helperText="admin.services.codeHelp" validate={required()} />
    <SelectInput
      source="compartment"
      label="admin.services.compartment"
      choices={compartmentChoices}
      validate={required()}
    />
    <SelectInput source="legalBasis" label="admin.services.legalBasis" choices={basisChoices} validate={required()} />
    <SelectInput
      source="documentationMode"
      label="admin.services.documentationMode"
      choices={modeChoices}
      validate={required()}
    />
    <CheckboxGroupInput source="acceptedModes" label="admin.services.acceptedModes" choices={modeChoices} />
  </>
);

/** A service the unit gives: what it is called, how long it takes and who gives it. */
export const ServiceDrawer = ({ kind, onClose }: { kind: ServiceKind | null; onClose: () => void }) => (
  <FormDrawer
    title={kind ? 'admin.services.change' : 'admin.services.new'}
    defaultValues={kind ?? { durationMinutes: 30, acceptedModes: ['identified'], givenBy: [], closedToGenders: [] }}
    send={send(kind)}
    onClose={onClose}
  >
    {!kind && <LaidDown />}
    <TextInput source="labelSv" label="admin.services.labelSv" validate={required()} />
    <TextInput source="labelEn" label="admin.services.labelEn" validate={required()} />
    <NumberInput
      source="durationMinutes"
      label="admin.services.durationMinutes"
      min={5}
      max={240}
      validate={required()}
    />
    <CheckboxGroupInput source="givenBy" label="admin.services.givenBy" choices={roleChoices} />
    <CheckboxGroupInput source="closedToGenders" label="admin.services.closedToGenders" choices={genderChoices} />
    {kind && <BooleanInput source="active" label="admin.services.active" />}
  </FormDrawer>
);
