import type { Role } from '#kernel';
import type { Kind } from './places.js';

const CALLING: Role[] = ['kast_counsellor'];
const COUNTING: Role[] = [...CALLING, 'receptionist', 'unit_manager'];

const by = (open: readonly Role[], on?: Kind) => ({ open, ...(on === undefined ? {} : { on }) });

/** KAST's call list and contacts: the one who calls; reception and the manager know counts (3.5). By hand, as the others. */
export const CALL_DOORS = {
  'GET /police-operations': by(COUNTING),
  'GET /police-operations/{id}': by(COUNTING, 'operation'),
  'POST /police-operations': by([...CALLING, 'outreach_worker']),
  'PATCH /police-operations/{id}': by(CALLING, 'operation'),
  'GET /callbacks': by(CALLING),
  'POST /callbacks': by(CALLING, 'operation'),
  'POST /callbacks/list': by(CALLING, 'operation'),
  'POST /callbacks/search': by(CALLING),
  'POST /callbacks/next': by(CALLING),
  'GET /callbacks/counts': by(COUNTING),
  'GET /callbacks/{id}': by(CALLING, 'callback'),
  'PATCH /callbacks/{id}': by(CALLING, 'callback'),
  'GET /callbacks/{id}/contact': by(CALLING, 'callback'),
  'POST /callbacks/{id}/claim': by(CALLING, 'callback'),
  'POST /callbacks/{id}/release': by(CALLING, 'callback'),
  'POST /callbacks/{id}/attempts': by(CALLING, 'callback'),
  'POST /callbacks/{id}/outcome': by(CALLING, 'callback'),
  'POST /callbacks/{id}/withdrawal': by(CALLING, 'callback'),
  'POST /callbacks/{id}/reopen': by(CALLING, 'callback'),
  'GET /kast-contacts': by(CALLING),
  'POST /kast-contacts': by(CALLING, 'client'),
  'GET /kast-contacts/{id}': by(CALLING, 'kastContact'),
  'PATCH /kast-contacts/{id}': by(CALLING, 'kastContact'),
  'POST /kast-contacts/{id}/strike': by(CALLING, 'kastContact'),
  'POST /kast-files': by(CALLING),
  'GET /kast-intakes/{clientId}': by(CALLING, 'draft'),
  'PUT /kast-intakes/{clientId}': by(CALLING, 'draft'),
};
