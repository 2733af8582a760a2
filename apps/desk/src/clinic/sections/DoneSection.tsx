import { ServicesForm } from '../ServicesForm.js';
import type { VisitProps } from './visit-sections.js';

/** What was done, declined or stopped today. */
export const DoneSection = ({ booking }: VisitProps) => <ServicesForm booking={booking} />;
