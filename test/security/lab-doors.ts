import type { Role } from '#kernel';
import type { Door } from './expected-doors.js';

const LAB: Role[] = ['midwife', 'gynaecologist', 'physician'];
const PHYSICIANS: Role[] = ['gynaecologist', 'physician'];
const HEAD: Role[] = ['medical_head'];
const SETTING: Role[] = ['medical_head', 'administrator'];

const by = (open: Door['open'], on?: Door['on']): Door => ({ open, ...(on === undefined ? {} : { on }) });

/** Laboratory, notification and tracing: model 3.5 names midwife and physicians, and no psychiatrist; physicians sign and report. */
export const LAB_DOORS: Readonly<Record<string, Door>> = {
  'GET /laboratory': by([...LAB, ...SETTING]),
  'PATCH /laboratory': by(SETTING),
  'GET /samples': by(LAB),
  'GET /samples/{id}': by(LAB, 'sample'),
  'POST /bookings/{id}/samples': by(LAB, 'booking'),
  'POST /bookings/{id}/sample-sending': by(LAB, 'booking'),
  'POST /samples/{id}/result': by(LAB, 'sample'),
  'POST /samples/{id}/telling': by(LAB, 'sample'),
  'POST /samples/{id}/signature': by(PHYSICIANS, 'sample'),
  'POST /samples/{id}/strike': by(LAB, 'sample'),
  'GET /results-to-tell': by(LAB),
  'GET /late-results': by(HEAD),
  'GET /disease-notifications': by(LAB),
  'GET /disease-notifications/{id}': by(LAB, 'notification'),
  'GET /disease-notifications/{id}/payload': by(PHYSICIANS, 'notification'),
  'POST /disease-notifications/{id}/take': by(PHYSICIANS, 'notification'),
  'POST /disease-notifications/{id}/report': by(PHYSICIANS, 'notification'),
  'POST /disease-notifications/{id}/tracing': by(LAB, 'notification'),
  'POST /disease-notifications/{id}/tracing-end': by(LAB, 'notification'),
  'GET /disease-notifications/{id}/contacts': by(LAB, 'notification'),
  'POST /disease-notifications/{id}/contacts': by(LAB, 'notification'),
  'PATCH /traced-contacts/{id}': by(LAB, 'tracedContact'),
  'POST /traced-contacts/{id}/mark': by(LAB, 'tracedContact'),
  'POST /clients/{id}/identification': by(LAB, 'client'),
};
