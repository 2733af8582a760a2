import { type Actor, CHANNELS } from '#kernel';
import { Can, CivilDate, Flag, Id, OneOf, OrNull, Text, Whole } from '#web';
import { counsels } from '../counselling.policy.js';
import { SESSION_STATUSES } from '../sessions/session.entity.js';

/** How a contact stands today: what is planned is due on its day, and overdue when the day has gone by. */
export const FOLLOW_UP_STANDINGS = ['planned', 'due', 'overdue', 'done', 'declined', 'cancelled'] as const;

const WAITING = ['planned', 'due', 'overdue'];

/** A follow-up as its statement brings it. */
export interface FollowUpRow {
  readonly id: string;
  readonly compartment: string;
  readonly status: string;
  readonly sessionId: string | null;
  readonly sessionStatus: string | null;
  readonly [field: string]: unknown;
}

/** What this person may do to this contact; whose file it is, the care team has decided. */
export const allowedOn = ({ compartment, status, sessionId, sessionStatus }: FollowUpRow, actor: Actor) => {
  const may = counsels(actor, compartment) && WAITING.includes(status);
  const booked = sessionId !== null && sessionStatus === 'planned';
  return { record: may && !booked, move: may && !booked, book: may && !booked };
};

/** A contact after the contract. */
export class FollowUpView {
  @Id() readonly id: string;
  @Id() readonly clientId: string;
  @Text({ max: 100 }) readonly clientName: string;
  @Text({ max: 12 }) readonly clientNumber: string;
  @OneOf(['counselling', 'kast']) readonly compartment: string;
  @Id() readonly contractId: string;
  @Id() readonly staffId: string;
  @Text({ max: 200 }) readonly staffName: string;
  @Flag() readonly planned: boolean;
  @CivilDate() readonly on: string;
  @OneOf(CHANNELS) readonly channel: string;
  @OneOf(FOLLOW_UP_STANDINGS) readonly status: string;
  @OrNull() @Whole({ min: 1, max: 600 }) readonly minutes: number | null;
  @OrNull() @Id() readonly sessionId: string | null;
  @OrNull() @OneOf(SESSION_STATUSES) readonly sessionStatus: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: ReturnType<typeof allowedOn>;

  constructor(row: FollowUpRow, viewer: Actor) {
    Object.assign(this, row);
    this.can = allowedOn(row, viewer);
  }
}
