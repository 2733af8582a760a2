import type { Can } from '../api/types.js';

/** What outreach wrote for reception. */
export interface Wish {
  displayName: string;
  contact: string;
  wish: string;
  consentAt: string;
}

/** Work handed from another desk. */
export interface Task {
  id: string;
  kind: string;
  status: string;
  createdAt: string;
  message: Wish | null;
  reference: { type: string; id: string } | null;
  claimedBy: string | null;
  claimedByName: string | null;
  outcome: string | null;
  version: number;
  can: Can;
}
