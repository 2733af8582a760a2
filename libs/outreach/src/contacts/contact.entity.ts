import { Column, Entity } from 'typeorm';
import { type Gender, RuleBroken, Taken } from '#kernel';
import { Row } from '#persistence';

export const CONTACT_KINDS = ['approach', 'contact', 'first_talk', 'follow_up'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const ANSWERS = ['accepted', 'declined', 'open'] as const;
export type Answer = (typeof ANSWERS)[number];

export const SAFETY = ['calm', 'worried', 'acute'] as const;
export type Safety = (typeof SAFETY)[number];

/** What is wished for, and the column that holds the task: a time at Spiralen, or a place in the queue to talks. */
export const WISHES = { booking: 'bookingTaskId', queue: 'queueTaskId' } as const;
export type Wished = keyof typeof WISHES;

/** Somebody the crew met (W05). With a file or without; the wall is the same. */
@Entity({ schema: 'outreach', name: 'contact' })
export class Contact extends Row {
  @Column('text')
  readonly compartment = 'outreach' as const;

  @Column('uuid', { nullable: true })
  clientId: string | null = null;

  @Column('uuid')
  readonly shiftId: string;

  @Column('text')
  kind: ContactKind;

  /** What the worker took the person to be; never asked for, never from a number (E07). */
  @Column('text')
  perceivedGender: Gender = 'not_stated';

  @Column('boolean')
  known: boolean;

  @Column('smallint', { nullable: true })
  minutes: number | null = null;

  /** SoL 6:3: told what the social services can offer. */
  @Column('boolean')
  infoGiven: boolean;

  /** The worker's own reading of how safe the person is tonight. */
  @Column('text', { nullable: true })
  safety: Safety | null = null;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null = null;

  /** The wish that was handed to reception; how far it has come is the task's to tell. */
  @Column('uuid', { nullable: true })
  bookingTaskId: string | null = null;

  /** The wish for talks that was handed to reception. */
  @Column('uuid', { nullable: true })
  queueTaskId: string | null = null;

  override get tellsOf(): string | null {
    return this.clientId;
  }

  /** A contact without a file can be given one later, and never another's (W09). */
  belongTo(clientId: string): void {
    if (this.clientId !== null && this.clientId !== clientId)
      throw new RuleBroken('contact.has-a-file', 'This contact is already in a file.');
    this.clientId = clientId;
  }

  wishSent(taskId: string, wish: Wished = 'booking'): void {
    this.mustNotHaveWished(wish);
    this[WISHES[wish]] = taskId;
  }

  /** Each thing is wished for once in a contact. */
  mustNotHaveWished(wish: Wished): void {
    if (this[WISHES[wish]] !== null) throw new Taken('wish.already-sent', 'The wish has already been sent.');
  }
}

/** Something that was offered to somebody the crew met, and what she said (W06). */
@Entity({ schema: 'outreach', name: 'contact_offer' })
export class ContactOffer extends Row {
  @Column('uuid')
  readonly contactId: string;

  @Column('text')
  readonly service: string;

  @Column('text')
  answer: Answer;
}
