import { Id, OneOf } from '#web';
import { DECLINE_REASONS, type DeclineReason } from './message.entity.js';

/** Says no, and why; the sender is told this word and nothing else. */
export class DeclineReferral {
  @OneOf(DECLINE_REASONS)
  readonly reason: DeclineReason;
}

/** Says in which of the receiver's own files it goes on. */
export class PlaceReferral {
  @Id()
  readonly clientId: string;
}
