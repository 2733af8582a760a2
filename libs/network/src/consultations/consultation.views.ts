import { type Actor, COUNTIES } from '#kernel';
import { Can, Id, Instant, OneOf, OrNull, Whole } from '#web';
import { NetworkPermissions } from '../network.permissions.js';
import { ASKING_ORGANISATIONS, type Consultation, CONSULTED_BY, PROFESSIONS, TOPICS } from './consultation.entity.js';

/** Advice that was given to a professional. */
export class ConsultationView {
  @Id() readonly id: string;
  @Instant() readonly at: string;
  @OneOf(CONSULTED_BY) readonly channel: string;
  @OneOf(PROFESSIONS) readonly profession: string;
  @OneOf(ASKING_ORGANISATIONS) readonly organisationType: string;
  @OneOf(TOPICS) readonly topic: string;
  @Whole({ min: 1, max: 480 }) readonly minutes: number;
  @OrNull() @OneOf(COUNTIES) readonly county: string | null;
  @OrNull() @Id() readonly recordedBy: string | null;
  @OrNull() @Instant() readonly struckAt: string | null;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean; readonly strike: boolean };

  constructor(consultation: Consultation, viewer: Actor) {
    this.id = consultation.id;
    this.at = consultation.at.toISOString();
    this.channel = consultation.channel;
    this.profession = consultation.profession;
    this.organisationType = consultation.organisationType;
    this.topic = consultation.topic;
    this.minutes = consultation.minutes;
    this.county = consultation.county;
    this.recordedBy = consultation.recordedBy;
    this.struckAt = consultation.struckAt?.toISOString() ?? null;
    this.version = consultation.version;
    const edit = consultation.struckAt === null && viewer.permissions.has(NetworkPermissions.keepConsultations.name);
    this.can = { edit, strike: edit };
  }
}
