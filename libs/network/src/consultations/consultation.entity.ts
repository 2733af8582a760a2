import { Column, Entity } from 'typeorm';
import { RuleBroken } from '#kernel';
import { Row } from '#persistence';

export const CONSULTED_BY = ['phone', 'mail', 'chat', 'video', 'in_person'] as const;

export const PROFESSIONS = [
  'social_worker',
  'school_counsellor',
  'teacher',
  'youth_worker',
  'nurse_or_midwife',
  'physician',
  'psychologist',
  'police_officer',
  'volunteer',
  'other',
] as const;

export const ASKING_ORGANISATIONS = [
  'social_services',
  'school',
  'youth_clinic',
  'health_care',
  'psychiatry_or_addiction_care',
  'police_or_justice',
  'agency',
  'ngo',
  'other',
] as const;

export const TOPICS = [
  'selling',
  'buying',
  'trafficking',
  'young_person',
  'online',
  'relatives',
  'health',
  'referral',
  'report_of_concern',
  'other',
] as const;

/** Advice to a professional (W34). About what, never about whom: nothing here could hold a client. */
@Entity({ schema: 'network', name: 'consultation' })
export class Consultation extends Row {
  @Column('timestamptz')
  at: Date;

  @Column('text')
  channel: string;

  @Column('text')
  profession: string;

  @Column('text')
  organisationType: string;

  @Column('text')
  topic: string;

  @Column('smallint')
  minutes: number;

  @Column('text', { nullable: true })
  county: string | null = null;

  @Column('uuid', { nullable: true })
  readonly recordedBy: string | null = null;

  /** Entered by mistake; counted nowhere. */
  @Column('timestamptz', { nullable: true })
  struckAt: Date | null = null;

  mustCount(): void {
    if (this.struckAt !== null)
      throw new RuleBroken('consultation.struck', 'This consultation has been struck out; write a new one.');
  }

  strike(now: Date): void {
    this.mustCount();
    this.struckAt = now;
  }
}
