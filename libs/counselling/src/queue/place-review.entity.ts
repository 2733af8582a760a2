import { Column, Entity } from 'typeorm';
import { type KeyRing, Row } from '#persistence';

/** What the manager may say of a place whose offers came to nothing. None of it removes anybody (SM-1). */
export const REVIEW_DECISIONS = ['keep', 'ask_to_call', 'suggest_referral'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** The manager's look at a place after three offers without result. It names the place and never the client. */
@Entity({ schema: 'counselling', name: 'place_review' })
export class PlaceReview extends Row {
  @Column('text')
  readonly compartment: string;

  @Column('uuid')
  readonly queueEntryId: string;

  @Column('text')
  readonly decision: ReviewDecision;

  @Column('bytea')
  readonly reason: Buffer;

  @Column('smallint')
  readonly offersMade: number;

  @Column('uuid')
  readonly decidedBy: string;
}

const place = (reviewId: string): string => `counselling.place_review.reason|${reviewId}`;

/** Her words are sealed with the house's own key: the file's is not hers to use. */
export const sealReview = (keys: KeyRing, id: string, reason: string): Buffer => keys.sealOwn(place(id), reason);

/** The way back. */
export const openReview = (keys: KeyRing, id: string, bytes: Buffer): string => keys.openOwn(place(id), bytes);
