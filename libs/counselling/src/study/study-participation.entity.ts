import { randomInt } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { type CivilDate, RuleBroken } from '#kernel';
import { FileRow } from '#persistence';

export const PARTICIPATION_STATUSES = ['eligible', 'asked', 'declined', 'enrolled', 'withdrawn'] as const;
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

export const CONSENT_FORMS = ['oral', 'written'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** What a client says to the question. */
export interface Answer {
  readonly answer: 'enrolled' | 'declined';
  readonly on: CivilDate;
  readonly consentForm?: ConsentForm | undefined;
  readonly recordedBy: string | null;
}

/** Letters and digits that are not taken for each other. */
const SIGNS = '34679ACDEFGHJKMNPQRTUVWXY';
const LENGTH = 8;

/** One client and one study: could take part, was asked, said yes or no, left. The study id is chance and nothing else. */
@Entity({ schema: 'counselling', name: 'study_participation' })
export class StudyParticipation extends FileRow {
  @Column('uuid')
  readonly studyId: string;

  @Column('text')
  status: ParticipationStatus = 'eligible';

  @Column('date')
  readonly eligibleOn: CivilDate;

  @Column('date', { nullable: true })
  askedOn: CivilDate | null = null;

  @Column('date', { nullable: true })
  answeredOn: CivilDate | null = null;

  @Column('text', { nullable: true })
  consentForm: ConsentForm | null = null;

  @Column('uuid', { nullable: true })
  consentRecordedBy: string | null = null;

  @Column('date', { nullable: true })
  withdrawnOn: CivilDate | null = null;

  @Column('text', { nullable: true })
  studyCode: string | null = null;

  ask(on: CivilDate): void {
    this.#mustBe('eligible');
    notBefore(this.eligibleOn, on);
    this.status = 'asked';
    this.askedOn = on;
  }

  answer({ answer, on, consentForm, recordedBy }: Answer): void {
    this.#mustBe('asked');
    notBefore(this.askedOn, on);
    if ((answer === 'enrolled') !== (consentForm !== undefined))
      throw new RuleBroken('study.consent-form', 'Say how the consent was given, where there is one.');
    this.status = answer;
    this.answeredOn = on;
    if (consentForm === undefined) return;
    Object.assign(this, { consentForm, consentRecordedBy: recordedBy, studyCode: chance() });
  }

  /** From now on she is in no export; what is in the journal stays there (S40). */
  withdraw(on: CivilDate): void {
    this.#mustBe('enrolled');
    notBefore(this.answeredOn, on);
    this.status = 'withdrawn';
    this.withdrawnOn = on;
  }

  #mustBe(status: ParticipationStatus): void {
    if (this.status !== status)
      throw new RuleBroken('study.not-now', 'The participation has come further, or not so far.');
  }
}

const chance = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

function notBefore(earlier: CivilDate | null, on: CivilDate): void {
  if (earlier !== null && on < earlier)
    throw new RuleBroken('study.out-of-order', 'This cannot have been before what came before it.');
}
