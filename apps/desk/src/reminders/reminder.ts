import type { Can } from '../api/types.js';

export interface Plan {
  possible: boolean;
  active: boolean;
  enabled: boolean;
  daysBefore: number;
  sendAt: string;
  senderName: string;
  subject: string;
  body: string;
  version: number;
  can: Can;
}

export interface Reminder {
  id: string;
  clientId: string;
  clientName: string;
  clientNumber: string;
  startsAt: string;
  sendAt: string;
  status: string;
  reason: string | null;
  nextTryAt: string | null;
}
