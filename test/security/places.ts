/** The files that stand for what a file can be to a person. */
export const FILES = [
  'team',
  'protected',
  'anonymous',
  'notTeam',
  'kast',
  'spiralen',
  'outreach',
  'malmo',
  'malmoSpiralen',
  'malmoOutreach',
] as const;
export type FileName = (typeof FILES)[number];

/** Where a record is: on a file, or of the unit itself, here or there; or nowhere. */
export type Place = FileName | 'here' | 'there' | 'absent';

/** The records that can be asked for by id. */
export type Kind =
  | (
      | 'client'
      | 'note'
      | 'queueEntry'
      | 'offer'
      | 'contract'
      | 'session'
      | 'interpreter'
      | 'reassignment'
      | 'takeover'
      | 'goal'
      | 'review'
    )
  | ('followUp' | 'accompaniment')
  | ('release' | 'template' | 'codeImport')
  | ('careBlock' | 'blockConsent' | 'careRelation' | 'emergencyLift')
  | ('booking' | 'earlierWish' | 'examinationPlan' | 'clinicSession' | 'shift' | 'contact' | 'support' | 'task')
  | ('sample' | 'notification' | 'tracedContact')
  | ('consent' | 'referral' | 'incoming')
  | ('operation' | 'callback' | 'kastContact' | 'consultation')
  | (
      | 'staff'
      | 'assignment'
      | 'room'
      | 'serviceKind'
      | 'serviceRule'
      | 'eligibilityRule'
      | 'clinicSeries'
      | 'pathway'
      | 'unit'
      | 'organisation'
      | 'absence'
    )
  | ('instrument' | 'measurement' | 'study' | 'participation')
  /** What hangs on a client file under the file's own id. */
  | ('identity' | 'ground' | 'draft' | 'logged');

export type Records = Partial<Record<Kind, string>>;

export const TODAY = '2026-03-30';
export const MORNING = `${TODAY}T07:00:00+02:00`;
