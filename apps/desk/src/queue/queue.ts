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
  weekdays: number[];
  partsOfDay: string[];
  counsellorGender: string | null;
  review: { decision: string; reason: string; at: string; byName: string } | null;
  /** Attempts to reach her in vain; null for who may not know. */
  inVain: { attempts: number; since: CivilDate | null; days: number; enough: boolean } | null;
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
export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export const GENDERS = ['woman', 'man'] as const;
export const GROUNDS = ['wish_not_met', 'language', 'safety', 'not_reached', 'continuity', 'other'] as const;
export const ATTEMPT_CHANNELS = ['phone', 'sms', 'email'] as const;
export const ATTEMPT_OUTCOMES = ['reached', 'no_answer', 'voicemail_neutral', 'wrong_number'] as const;
export const DECISIONS = ['keep', 'ask_to_call', 'suggest_referral'] as const;

/** One line of a place's history, `GET /api/queue-entries/:id/history`. */
export interface PlaceEvent {
  id: string;
  kind: string;
  at: string;
  byName: string | null;
  channel: string | null;
  code: string | null;
  reason: string | null;
  offer: { counsellorName: string; weekday: number; startTime: string; firstOn: CivilDate } | null;
}
