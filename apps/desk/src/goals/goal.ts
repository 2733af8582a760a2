import type { Can } from '../api/types.js';
import type { CivilDate } from '../format.js';

export type Scale = Partial<Record<'-2' | '-1' | '0' | '1' | '2', string>>;

/** A goal as `GET /api/goals` tells it. */
export interface Goal {
  id: string;
  clientId: string;
  contractId: string;
  text: string;
  scale: Scale | null;
  agreedOn: CivilDate;
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

export const OUTCOMES = ['continue', 'revise', 'achieved', 'discontinue'] as const;
export const LEVELS = [-2, -1, 0, 1, 2] as const;
