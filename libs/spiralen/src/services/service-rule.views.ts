import type { Actor } from '#kernel';
import { ROLES } from '#kernel';
import { Can, CivilDate, Flag, Id, Ids, OrNull, Parts, SomeOf, Text, Whole } from '#web';
import { SpiralenPermissions } from '../spiralen.permissions.js';
import type { Edition } from './editions.js';
import { Named } from './service.views.js';
import type { Touched } from './touched.js';

/** May this person decide how the clinic's services are given? */
export const mayDecide = (actor: Actor): boolean => actor.permissions.has(SpiralenPermissions.decideServices.name);

/** A service as it is given from one day until another. */
export class ServiceEditionView {
  /** Of the decision; of the service itself where it is as it was laid down first. */
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Text({ max: 100 }) readonly labelSv: string;
  @Text({ max: 100 }) readonly labelEn: string;
  @OrNull() @CivilDate() readonly validFrom: string | null;
  @OrNull() @CivilDate() readonly validBefore: string | null;
  /** Does it hold today? Otherwise it is to come. */
  @Flag() readonly holds: boolean;
  @Flag() readonly given: boolean;
  @Whole({ min: 5, max: 240 }) readonly durationMinutes: number;
  @Whole({ min: 0, max: 60 }) readonly minutesBefore: number;
  @Whole({ min: 0, max: 60 }) readonly minutesAfter: number;
  @SomeOf(ROLES) readonly givenBy: readonly string[];
  @Ids({ max: 50 }) readonly clinicianIds: readonly string[];
  @Ids({ max: 50 }) readonly roomIds: readonly string[];
  @Parts(Named, { max: 200 }) readonly clinicians: readonly Named[];
  @Parts(Named, { max: 200 }) readonly rooms: readonly Named[];
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly decide: boolean; readonly withdraw: boolean };

  constructor(edition: Edition, viewer: Actor, today: string) {
    const decides = mayDecide(viewer);
    this.id = edition.ruleId ?? edition.id;
    this.serviceKind = edition.code;
    this.labelSv = edition.labelSv;
    this.labelEn = edition.labelEn;
    this.validFrom = edition.ruleId === null ? null : edition.validFrom;
    this.validBefore = edition.validBefore;
    this.holds = edition.validFrom <= today;
    this.given = edition.given;
    this.durationMinutes = edition.durationMinutes;
    this.minutesBefore = edition.minutesBefore;
    this.minutesAfter = edition.minutesAfter;
    this.givenBy = edition.givenBy;
    this.clinicianIds = edition.clinicianIds;
    this.roomIds = edition.roomIds;
    this.clinicians = edition.clinicians;
    this.rooms = edition.rooms;
    this.version = edition.ruleVersion ?? edition.version;
    this.can = { decide: decides, withdraw: decides && edition.validFrom > today };
  }
}

/** What stands that a decision would not have booked so; all of it stays. */
export class ServiceRulePreviewView implements Touched {
  @Whole({ min: 0, max: 1_000_000 }) readonly bookings: number;
  @Whole({ min: 0, max: 1_000_000 }) readonly otherLength: number;
  @Whole({ min: 0, max: 1_000_000 }) readonly otherClinician: number;
  @Whole({ min: 0, max: 1_000_000 }) readonly otherRoom: number;
  @Whole({ min: 0, max: 1_000_000 }) readonly hours: number;
}
