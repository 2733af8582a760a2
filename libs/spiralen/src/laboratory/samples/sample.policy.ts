import type { Actor } from '#kernel';
import { LaboratoryPermissions } from '../laboratory.permissions.js';
import { SAMPLE_STEPS, type SampleStatus, type SampleStep } from './sample.entity.js';

const HANDS = {
  send: LaboratoryPermissions.keepSamples,
  answer: LaboratoryPermissions.keepSamples,
  tell: LaboratoryPermissions.keepSamples,
  signOff: LaboratoryPermissions.signResults,
  strike: LaboratoryPermissions.keepSamples,
} as const;

/** What this person may do to a sample just now: model 3.5, and how far it has come. */
export function allowedOn(
  sample: { readonly status: SampleStatus; readonly signedAt: Date | null },
  actor: Actor,
): Record<SampleStep, boolean> {
  const may = (step: SampleStep) => {
    const from: readonly SampleStatus[] = SAMPLE_STEPS[step];
    return actor.permissions.has(HANDS[step].name) && from.includes(sample.status);
  };
  return {
    send: may('send'),
    answer: may('answer'),
    tell: may('tell'),
    signOff: may('signOff') && sample.signedAt === null,
    strike: may('strike'),
  };
}
