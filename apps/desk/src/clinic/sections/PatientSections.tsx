import { PATIENT_SECTIONS, type PatientProps } from './patient-sections.js';

/** What only the clinic knows of a patient: her way to an examination, her visits. */
export const PatientSections = ({ client }: PatientProps) =>
  PATIENT_SECTIONS.map(({ name, Section }) => <Section key={name} client={client} />);
