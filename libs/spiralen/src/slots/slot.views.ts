import { Id, Instant } from '#web';
import type { Slot } from './openings.js';

/** A free time that can be booked as it stands. */
export class SlotView {
  @Id() readonly clinicianId: string;
  @Id() readonly roomId: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;

  constructor({ clinicianId, roomId, startsAt, endsAt }: Slot) {
    this.clinicianId = clinicianId;
    this.roomId = roomId;
    this.startsAt = startsAt.toISOString();
    this.endsAt = endsAt.toISOString();
  }
}
