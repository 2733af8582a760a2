import { BooleanInput, CheckboxGroupInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Can, Compartment } from '../api/types.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { basisChoices, compartmentChoices, modeChoices, roleChoices } from './choices.js';

export interface ServiceKind {
  id: string;
  code: string;
  compartment: Compartment;
  labelSv: string;
  labelEn: string;
  legalBasis: string;
  documentationMode: string;
  acceptedModes: string[];
  boardDecisionRef: string | null;
  boardDecisionOn: string | null;
  durationMinutes: number;
  givenBy: string[];
  goalReviews: boolean;
  active: boolean;
  version: number;
  can: Can;
}

const CHANGEABLE = [
  'labelSv',
  'labelEn',
  'documentationMode',
  'boardDecisionRef',
  'boardDecisionOn',
  'durationMinutes',
  'givenBy',
  'goalReviews',
  'active',
];
/** What a service is before anybody has said otherwise. */
const LATER = ['active', 'goalReviews'];
const FIRST = ['code', 'compartment', 'legalBasis', 'acceptedModes'];

/** An empty field is not sent: a decision is replaced and never taken away. */
const isSaid = (value: unknown) => value !== null && value !== undefined && value !== '';

const picked = (values: FieldValues, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (isSaid(values[name]) ? [[name, values[name] as unknown]] : [])));

const send = (kind: ServiceKind | null) => (values: FieldValues) =>
  kind
    ? act(`/service-kinds/${kind.id}`, picked(values, CHANGEABLE), { method: 'PATCH', version: kind.version })
    : act('/service-kinds', picked(values, [...FIRST, ...CHANGEABLE.filter((name) => !LATER.includes(name))]));

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
    <CheckboxGroupInput source="acceptedModes" label="admin.services.acceptedModes" choices={modeChoices} />
  </>
);

const asWritten = (value: string) => value;

/** How it is documented; not to identify needs the board's decision (SoL 14:5). */
const Documentation = () => (
  <>
    <SelectInput
      source="documentationMode"
      label="admin.services.documentationMode"
      helperText="admin.services.documentationModeHelp"
      choices={modeChoices}
      validate={required()}
    />
    <TextInput
      source="boardDecisionRef"
      label="admin.services.boardDecisionRef"
      helperText="admin.services.boardDecisionHelp"
    />
    <DateInput source="boardDecisionOn" label="admin.services.boardDecisionOn" parse={asWritten} />
  </>
);

/** How long and by whom. For a service that stands in the clinic it is decided there, from a day on. */
const HowItIsGiven = () => (
  <>
    <NumberInput
      source="durationMinutes"
      label="admin.services.durationMinutes"
      min={5}
      max={240}
      validate={required()}
    />
    <CheckboxGroupInput source="givenBy" label="admin.services.givenBy" choices={roleChoices} />
  </>
);

/** A service the unit gives: what it is called, how long it takes and who gives it. */
export const ServiceDrawer = ({ kind, onClose }: { kind: ServiceKind | null; onClose: () => void }) => (
  <FormDrawer
    title={kind ? 'admin.services.change' : 'admin.services.new'}
    defaultValues={kind ?? { durationMinutes: 30, acceptedModes: ['identified'], givenBy: [] }}
    send={send(kind)}
    onClose={onClose}
  >
    {!kind && <LaidDown />}
    <TextInput source="labelSv" label="admin.services.labelSv" validate={required()} />
    <TextInput source="labelEn" label="admin.services.labelEn" validate={required()} />
    <Documentation />
    {kind?.compartment !== 'spiralen' && <HowItIsGiven />}
    {kind && ['counselling', 'kast'].includes(kind.compartment) && (
      <BooleanInput source="goalReviews" label="admin.services.goalReviews" />
    )}
    {kind && <BooleanInput source="active" label="admin.services.active" />}
  </FormDrawer>
);
