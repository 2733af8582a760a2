import { Id, Instant } from '#web';
import type { Confirmation } from './confirmation.entity.js';

const MINUTES = 5;

/** What the deed that asked for it is sent, and until when it is fresh. */
export class ConfirmationView {
  @Id() readonly id: string;
  @Instant() readonly until: string;

  constructor({ id, createdAt }: Confirmation) {
    this.id = id;
    this.until = new Date(createdAt.getTime() + MINUTES * 60_000).toISOString();
  }
}
