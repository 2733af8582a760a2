import type { Can, Compartment } from '../api/types.js';
import type { CivilDate } from '../format.js';

/** An offered weekly time. */
export interface Offer {
  id: string;
  counsellorId: string;
  counsellorName: string;
  weekday: number;
  startTime: string;
  firstOn: CivilDate;
  durationMinutes: number;
  roomId: string | null;
  roomName: string | null;
  expiresOn: CivilDate;
  status: string;
  version: number;
  can: Can;
}

/** A place in the queue as `GET /api/queue-entries` tells it. */
export interface Place {
  id: string;
  clientId: string | null;
  clientName: string | null;
  clientNumber: string | null;
  compartment: Compartment;
  serviceKind: string;
  status: string;
  priority: 'normal' | 'urgent';
  priorityReason: string | null;
  wishes: string | null;
  enteredAt: string;
  days: number;
  offersMade: number;
  needsReview: boolean;
  hold: { from: CivilDate; until: CivilDate | null } | null;
  offer: Offer | null;
  version: number;
  can: Can;
}

export const PRIORITIES = ['normal', 'urgent'] as const;
export const WITHDRAWALS = ['withdrawn', 'referred_on', 'unreachable', 'error'] as const;
