import { Column, Entity } from 'typeorm';
import { FileRow, fileOf, type Tx } from '#persistence';
import { sealed } from '../sealed.js';
import type { QueueEntry } from './queue-entry.entity.js';

export const PLACE_EVENTS = [
  'entered',
  'prioritised',
  'wished',
  'held',
  'resumed',
  'offered',
  'accepted',
  'declined',
  'expired',
  'attempted',
  'withdrawn',
  'converted',
  'merged',
  'parted',
] as const;
export type PlaceEventKind = (typeof PLACE_EVENTS)[number];

/** How somebody who waits was tried to be reached. */
export const ATTEMPT_CHANNELS = ['phone', 'sms', 'email'] as const;
export type AttemptChannel = (typeof ATTEMPT_CHANNELS)[number];

export const ATTEMPT_OUTCOMES = ['reached', 'no_answer', 'voicemail_neutral', 'wrong_number'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** One thing that happened to a place in the queue: who did what, when and why. It is never changed (P03). */
@Entity({ schema: 'counselling', name: 'place_event' })
export class PlaceEvent extends FileRow {
  @Column('uuid')
  readonly queueEntryId: string;

  @Column('text')
  readonly kind: PlaceEventKind;

  @Column('timestamptz')
  readonly happenedAt: Date;

  /** Nobody where the house did it by itself. */
  @Column('uuid', { nullable: true })
  readonly doneBy: string | null;

  @Column('uuid', { nullable: true })
  readonly offerId: string | null = null;

  @Column('text', { nullable: true })
  readonly channel: AttemptChannel | null = null;

  /** What it came to, by kind: the priority, why another was first, how the attempt went, the way out. */
  @Column('text', { nullable: true })
  readonly code: string | null = null;

  @Column('bytea', { nullable: true })
  readonly reason: Buffer | null = null;
}

/** What is told of an event besides its kind. */
interface Told {
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly offerId?: string;
  readonly at?: Date;
  readonly channel?: AttemptChannel;
}

/** Writes one more line in a place's history. */
export async function happened(
  tx: Tx,
  entry: QueueEntry,
  kind: PlaceEventKind,
  { code, reason, offerId, at, channel }: Told = {},
): Promise<PlaceEvent> {
  const event = Object.assign(new PlaceEvent(), {
    ...fileOf(entry),
    queueEntryId: entry.id,
    kind,
    happenedAt: at ?? tx.now,
    createdAt: tx.now,
    doneBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
    offerId: offerId ?? null,
    channel: channel ?? null,
    code: code ?? null,
  });
  const place = { column: 'place_event.reason', row: event.id, clientId: entry.clientId };
  return tx.add(Object.assign(event, { reason: await sealed(tx, place, reason) }));
}
