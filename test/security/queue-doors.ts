import type { Role } from '#kernel';
import type { Kind } from './places.js';

const DESK: Role[] = ['receptionist'];
const TALK: Role[] = ['counsellor', 'kast_counsellor'];
const DESK_AND_TALK: Role[] = [...DESK, ...TALK];
const MANAGER: Role[] = ['unit_manager'];

const by = (open: readonly Role[], on?: Kind) => ({ open, ...(on === undefined ? {} : { on }) });

/** The doors before a contract and after it: the queue, follow-ups, accompaniments. By hand, as the others. */
export const QUEUE_DOORS = {
  'GET /queue-entries': by([...DESK_AND_TALK, ...MANAGER]),
  'GET /queue-entries/{id}': by([...DESK_AND_TALK, ...MANAGER], 'queueEntry'),
  'POST /queue-entries': by(DESK, 'client'),
  'GET /queue-entries/{id}/history': by(DESK_AND_TALK, 'queueEntry'),
  'POST /queue-entries/{id}/wishes': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/contact-attempts': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/review': by(MANAGER, 'queueEntry'),
  'POST /queue-entries/{id}/priority': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/hold': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/resume': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/withdrawal': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/offers': by(DESK, 'queueEntry'),
  'POST /queue-entries/{id}/offers/{offerId}/answer': by(DESK, 'queueEntry'),
  'GET /follow-ups': by(TALK),
  'POST /follow-ups': by(TALK, 'client'),
  'POST /follow-ups/{id}/outcome': by(TALK, 'followUp'),
  'POST /follow-ups/{id}/move': by(TALK, 'followUp'),
  'POST /follow-ups/{id}/session': by(TALK, 'followUp'),
  'GET /accompaniments': by(TALK),
  'POST /accompaniments': by(TALK, 'client'),
  'POST /accompaniments/{id}/outcome': by(TALK, 'accompaniment'),
} as const;
