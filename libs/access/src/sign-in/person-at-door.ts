/** A member of staff as sign-in sees her, before there is a context (database type access.person_at_door). */
export interface PersonAtDoor {
  readonly id: string;
  readonly unit_id: string;
  readonly name: string;
  readonly username: string;
  readonly password_hash: string | null;
  readonly totp_sealed: Buffer | null;
  readonly enrolled_at: Date | null;
  /** How far the house's clock is set off the machine's, in milliseconds; a text, as bigint comes. */
  readonly shift_ms: string;
}

/** User names are compared without regard to case or to how letters were typed. */
export const sameName = (username: string): string => username.trim().normalize('NFKC').toLowerCase();
