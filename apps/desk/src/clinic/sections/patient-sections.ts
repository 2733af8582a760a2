import type { ComponentType } from 'react';
import type { Overview } from '../../clients/client.js';
import { PatientGrounds } from './PatientGrounds.js';
import { PatientPlan } from './PatientPlan.js';
import { PatientSamples } from '../../laboratory/PatientSamples.js';
import { PatientVisits } from './PatientVisits.js';

/** What each part of a patient's page is given. */
export interface PatientProps {
  client: Overview;
}

/** What a patient's page in Spiralen has before the record, from top to bottom: a new part is a file of its own and a line here. */
export const PATIENT_SECTIONS: readonly { name: string; Section: ComponentType<PatientProps> }[] = [
  { name: 'grounds', Section: PatientGrounds },
  { name: 'plan', Section: PatientPlan },
  { name: 'samples', Section: PatientSamples },
  { name: 'visits', Section: PatientVisits },
];
