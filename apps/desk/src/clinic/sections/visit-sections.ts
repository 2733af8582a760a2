import type { ComponentType } from 'react';
import type { Booking } from '../../bookings/booking.js';
import type { Overview } from '../../clients/client.js';
import { AskingSection } from './AskingSection.js';
import { VisitSamples } from '../../laboratory/VisitSamples.js';
import { DoneSection } from './DoneSection.js';
import { PlanSection } from './PlanSection.js';
import { VisitNotes } from './VisitNotes.js';

/** What each part of a visit's page is given. */
export interface VisitProps {
  booking: Booking;
  client: Overview;
}

/**
 * What a visit's page is made of while she is in the room and after, from top to bottom: a new part is a file of its own
 * and a line here. `beside` stands to the right of what is done where there is room for two columns.
 */
export const VISIT_SECTIONS: readonly { name: string; at: 'done' | 'beside'; Section: ComponentType<VisitProps> }[] = [
  { name: 'plan', at: 'done', Section: PlanSection },
  { name: 'done', at: 'done', Section: DoneSection },
  { name: 'asking', at: 'done', Section: AskingSection },
  { name: 'samples', at: 'beside', Section: VisitSamples },
  { name: 'notes', at: 'beside', Section: VisitNotes },
];
