import { Flag, Id, Instant, Maybe, Text } from '#web';

/** Somebody will be away, or a room closed. Either `staffId` or `roomId` is said. */
export class RecordAbsence {
  @Maybe()
  @Id()
  readonly staffId?: string;

  @Maybe()
  @Id()
  readonly roomId?: string;

  @Instant()
  readonly startsAt: string;

  @Instant()
  readonly endsAt: string;

  @Text({ max: 200 })
  readonly reason: string;

  /** Said when the list of appointments in the way has been seen: they stay, to be handled one by one. */
  @Maybe()
  @Flag()
  readonly acceptAffected?: boolean;
}
