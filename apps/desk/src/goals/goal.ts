import type { Can } from '../api/types.js';
import { given } from '../contracts/contract.js';
import type { CivilDate } from '../format.js';

export type Scale = Partial<Record<'-2' | '-1' | '0' | '1' | '2', string>>;

/** A goal as `GET /api/goals` tells it. */
export interface Goal {
  id: string;
  clientId: string;
  contractId: string;
  text: string;
  scale: Scale | null;
  weight: number;
  startLevel: number | null;
  agreedOn: CivilDate | null;
  endedOn: CivilDate | null;
  status: string;
  versionOf: string | null;
  version: number;
  can: Can;
}

/** The review that a term asks for. */
export interface Review {
  id: string;
  goalId: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  contractId: string;
  goalText: string;
  goalScale: Scale | null;
  goalWeight: number;
  goalStartLevel: number | null;
  term: string;
  dueOn: CivilDate;
  status: string;
  heldOn: CivilDate | null;
  outcome: string | null;
  attainment: number | null;
  clientView: string | null;
  waivedGround: string | null;
  waivedReason: string | null;
  version: number;
  can: Can;
}

/** Every wording of a goal and every review of them. */
export interface GoalHistory {
  wordings: Goal[];
  reviews: Review[];
}

/** The T score of a term. */
export interface TermScore {
  term: string;
  goals: number;
  score: number;
  start: number | null;
  change: number | null;
}

export const OUTCOMES = ['continue', 'revise', 'achieved', 'discontinue'] as const;
export const LEVELS = [-2, -1, 0, 1, 2] as const;
export const WEIGHTS = [1, 2, 3, 4, 5] as const;
export const START_LEVELS = [-2, -1, 0] as const;

/** `+1`, `0`, `-2`: how a level is written. */
export const levelText = (level: number): string => `${level > 0 ? '+' : ''}${level}`;

/** What has been filled in of levels, weight and start, as the API takes it. */
export const measuringOf = (values: Record<string, unknown>): Record<string, unknown> => {
  const scale = given((values.scale ?? {}) as Record<string, unknown>);
  const { weight, startLevel } = values;
  return { ...given({ weight, startLevel }), ...(Object.keys(scale).length > 0 ? { scale } : {}) };
};

/** A review as the form has it, as the API takes it: what is new of the goal only where it is revised. */
export const outcomeOf = ({ revised, revisedText, ...values }: Record<string, unknown>): Record<string, unknown> => {
  if (values.outcome !== 'revise') return given(values);
  const { scale, weight, startLevel } = measuringOf((revised ?? {}) as Record<string, unknown>);
  const next = { revisedScale: scale, revisedWeight: weight, revisedStartLevel: startLevel };
  return given({ ...values, revisedText, ...next });
};
