import type { Role } from '#kernel';
import type { Door } from './expected-doors.js';

const TALK: Role[] = ['counsellor', 'kast_counsellor'];
const MANAGER: Role[] = ['unit_manager'];
const ADMIN: Role[] = ['administrator'];
const STUDY: Role[] = ['study_export'];

const by = (open: Door['open'], on?: Door['on']): Door => ({ open, ...(on === undefined ? {} : { on }) });

/** Goals, measures and studies: the doors of model 3.5, by hand like the rest of them. */
export const GOAL_DOORS: Readonly<Record<string, Door>> = {
  'GET /goals': by(TALK),
  'POST /goals': by(TALK, 'client'),
  'PATCH /goals/{id}': by(TALK, 'goal'),
  'POST /goals/{id}/agreement': by(TALK, 'goal'),
  'POST /goals/{id}/drop': by(TALK, 'goal'),
  'GET /goals/{id}/history': by(TALK, 'goal'),
  'GET /contracts/{id}/attainment': by(TALK, 'contract'),
  'GET /instruments': by('signed-in'),
  'POST /instruments': by([...MANAGER, ...ADMIN]),
  'PATCH /instruments/{id}': by([...MANAGER, ...ADMIN], 'instrument'),
  'GET /measurements': by(TALK),
  'POST /measurements': by(TALK, 'client'),
  'POST /measurements/{id}/corrections': by(TALK, 'measurement'),
  'GET /measurements/{id}/versions': by(TALK, 'measurement'),
  // The key list of a study stays with the care team; what leaves the house leaves by study id, to one role.
  'GET /studies': by([...TALK, ...MANAGER, ...ADMIN, ...STUDY]),
  'POST /studies': by([...MANAGER, ...ADMIN]),
  'PATCH /studies/{id}': by([...MANAGER, ...ADMIN], 'study'),
  'GET /studies/{id}/export': by(STUDY, 'study'),
  'GET /study-participations': by(TALK),
  'POST /study-participations': by(TALK, 'client'),
  'POST /study-participations/{id}/question': by(TALK, 'participation'),
  'POST /study-participations/{id}/answer': by(TALK, 'participation'),
  'POST /study-participations/{id}/withdrawal': by(TALK, 'participation'),
  'GET /overdue-goal-reviews': by(MANAGER),
  'GET /goal-reviews': by(TALK),
  'POST /goal-reviews/{id}/outcome': by(TALK, 'review'),
  'POST /goal-reviews/{id}/waiver': by(TALK, 'review'),
};
