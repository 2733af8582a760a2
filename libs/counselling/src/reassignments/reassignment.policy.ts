import type { Actor } from '#kernel';
import { counsels, receives } from '../counselling.policy.js';
import { readsByNumber } from '../reads-by-number.js';
import { mayStep, type Step } from './reassignment.entity.js';

/** What the rules need to know of a reassignment. */
export interface Handed {
  readonly compartment: string;
  readonly kind: string;
  readonly status: string;
}

type Standing = 'manages' | 'desk' | 'own';
const WHOEVER_SEES_IT: readonly Standing[] = ['manages', 'desk', 'own'];
const WHO: Readonly<Record<Step, readonly Standing[]>> = {
  propose: ['manages', 'own'],
  cover: ['manages', 'desk'],
  inform: ['desk', 'own'],
  answer: ['desk', 'own'],
  complete: ['manages', 'desk'],
  skip: WHOEVER_SEES_IT,
};

/**
 * Who may take a step, apart from whether it has come to it: the manager names, reception and the counsellors of the file
 * talk with the client, and in an absence whoever sees it acts at once (SM-3).
 */
export function hasRight(step: Step, { compartment, kind }: Handed, actor: Actor): boolean {
  const who = {
    manages: readsByNumber(actor),
    desk: receives(actor, compartment),
    own: counsels(actor, compartment),
  };
  const allowed = step === 'cover' && kind === 'cover' ? WHOEVER_SEES_IT : WHO[step];
  return allowed.some((one) => who[one]);
}

/** What this person may do to this reassignment now. */
export const allowedOn = (handed: Handed, actor: Actor) => {
  const may = (step: Step): boolean => mayStep(step, handed) && hasRight(step, handed, actor);
  return {
    propose: may('propose'),
    cover: may('cover'),
    inform: may('inform'),
    answer: may('answer'),
    complete: may('complete'),
    skip: may('skip'),
  };
};
