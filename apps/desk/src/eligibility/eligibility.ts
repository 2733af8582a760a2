import type { Can } from '../api/types.js';

/** Whom a service is, or was, not open to without a clinician. */
export interface Rule {
  id: string;
  serviceKind: string;
  gender: string;
  since: string;
  until: string | null;
  setByName: string | null;
  endedByName: string | null;
  version: number;
  can: Can;
}

/** A ground that can be named for a patient. */
export interface GroundKind {
  code: string;
  labelSv: string;
  labelEn: string;
  needsReason: boolean;
  active: boolean;
}

/** One ground of one patient. */
export interface Ground {
  id: string;
  ground: string;
  reason: string | null;
  recordedAt: string;
  recordedByName: string | null;
  endedAt: string | null;
  endedByName: string | null;
  version: number;
  can: Can;
}

/** The rule that holds now for a service and a gender, if one does. */
export const ruleFor = (rules: readonly Rule[], serviceKind: string, gender: string): Rule | undefined =>
  rules.find((rule) => rule.until === null && rule.serviceKind === serviceKind && rule.gender === gender);

/** What has held and no longer does, the latest first. */
export const endedRules = (rules: readonly Rule[]): Rule[] => rules.filter(({ until }) => until !== null);
