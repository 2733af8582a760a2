import type { Can } from '../../api/types.js';

export const EXAMINATION = 'gynaecological_examination';
export const STOPPED_AT = ['conversation', 'preparation', 'examination'] as const;

/** One step of the way: what she said, at which visit, and who heard it. */
export interface PlanStep {
  step: string;
  stoppedAt: (typeof STOPPED_AT)[number] | null;
  bookingId: string | null;
  visitAt: string | null;
  recordedByName: string | null;
  at: string;
}

/** A patient's way to an examination (SM-13). */
export interface Plan {
  id: string;
  clientId: string;
  status: string;
  consentBookingId: string | null;
  createdAt: string;
  steps: PlanStep[];
  version: number;
  can: Can;
}

const CLOSED = new Set(['performed', 'declined']);

export const isOpen = ({ status }: Pick<Plan, 'status'>): boolean => !CLOSED.has(status);

/** The plan that is spoken of: the open one, else the latest. The server gives the open one first. */
export const planNow = (plans: readonly Plan[]): Plan | undefined => plans[0];

/** The steps that may be taken, in the order they usually come; at a visit, or between two. */
export const STEPS = ['prepare', 'consent', 'perform', 'notNow', 'stop', 'decline'] as const;
export type Step = (typeof STEPS)[number];

/** Where a step is taken. */
export interface Where {
  id: string;
  status: string;
}

const NEEDS_VISIT = new Set<Step>(['consent', 'perform', 'stop']);

/** What may be said here and now: a yes in the room, what was done under it where it was given. */
export const stepsFor = (plan: Plan, visit: Where | undefined): Step[] =>
  STEPS.filter((step) => {
    if (plan.can[step] !== true || (visit === undefined && NEEDS_VISIT.has(step))) return false;
    if (step === 'consent') return visit?.status === 'in_progress';
    return step !== 'perform' || plan.consentBookingId === visit?.id;
  });

export const PATHS: Readonly<Record<Step, string>> = {
  prepare: 'preparation',
  consent: 'consent',
  perform: 'performance',
  notNow: 'not-now',
  stop: 'stop',
  decline: 'decline',
};
