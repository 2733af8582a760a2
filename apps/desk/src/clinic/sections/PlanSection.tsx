import { PlanCard } from '../examination/PlanCard.js';
import type { VisitProps } from './visit-sections.js';

/** Today's part of her way to an examination. */
export const PlanSection = ({ booking }: VisitProps) => <PlanCard clientId={booking.clientId} visit={booking} />;
