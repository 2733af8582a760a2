import { NumberInput, required, SelectInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { Can } from '../api/types.js';
import { formatDate, formatTime } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { CodeInput } from '../parts/CodeInput.js';
import { choices, whenOf } from './kast.js';
import { WhenInputs } from './WhenInputs.js';

/** Advice that was given to a professional. */
export interface Consultation {
  id: string;
  at: string;
  channel: string;
  profession: string;
  organisationType: string;
  topic: string;
  minutes: number;
  county: string | null;
  version: number;
  can: Can;
}

const CHANNELS = ['phone', 'mail', 'chat', 'video', 'in_person'];
const PROFESSIONS = [
  'social_worker',
  'school_counsellor',
  'teacher',
  'youth_worker',
  'nurse_or_midwife',
  'physician',
  'psychologist',
  'police_officer',
  'volunteer',
  'other',
];
const ORGANISATIONS = [
  'social_services',
  'school',
  'youth_clinic',
  'health_care',
  'psychiatry_or_addiction_care',
  'police_or_justice',
  'agency',
  'ngo',
  'other',
];
const TOPICS = [
  'selling',
  'buying',
  'trafficking',
  'young_person',
  'online',
  'relatives',
  'health',
  'referral',
  'report_of_concern',
  'other',
];
const COUNTIES = '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25'.split(' ');
const SAID = ['channel', 'profession', 'organisationType', 'topic', 'minutes'] as const;

const bodyOf = (values: FieldValues): Record<string, unknown> => ({
  ...Object.fromEntries(SAID.map((name) => [name, values[name] as unknown])),
  county: (values.county as string) || null,
  ...whenOf(values),
});

const valuesOf = (one: Consultation | null): FieldValues =>
  one === null
    ? { channel: 'phone', minutes: 15, date: '', time: '' }
    : { ...one, date: formatDate(one.at), time: formatTime(one.at) };

/** A consultation: who asked by profession, and about what by a code. There is no place for whom (E19). */
export const ConsultationDrawer = ({ one, onClose }: { one: Consultation | null; onClose: () => void }) => (
  <FormDrawer
    title={one ? 'consultations.change' : 'consultations.new'}
    defaultValues={valuesOf(one)}
    send={(values) =>
      one
        ? act(`/consultations/${one.id}`, bodyOf(values), { method: 'PATCH', version: one.version })
        : act('/consultations', bodyOf(values))
    }
    onClose={onClose}
  >
    <CodeInput
      source="channel"
      label="consultations.channel"
      choices={choices('consultations.channels', CHANNELS)}
      required
    />
    <SelectInput
      source="profession"
      label="consultations.profession"
      helperText={false}
      choices={choices('consultations.professions', PROFESSIONS)}
      validate={required()}
    />
    <SelectInput
      source="organisationType"
      label="consultations.organisationType"
      helperText={false}
      choices={choices('consultations.organisations', ORGANISATIONS)}
      validate={required()}
    />
    <CodeInput source="topic" label="consultations.topic" choices={choices('consultations.topics', TOPICS)} required />
    <NumberInput source="minutes" label="consultations.minutes" min={1} max={480} validate={required()} />
    <SelectInput
      source="county"
      label="consultations.county"
      helperText={false}
      choices={choices('counties', COUNTIES)}
    />
    <WhenInputs />
  </FormDrawer>
);
