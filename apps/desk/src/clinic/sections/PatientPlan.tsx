import { PlanCard } from '../examination/PlanCard.js';
import type { PatientProps } from './patient-sections.js';

/** Her way to an examination with its history, between visits. */
export const PatientPlan = ({ client }: PatientProps) => <PlanCard clientId={client.id} />;
