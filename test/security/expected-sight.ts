import type { PersonName } from './cast.js';
import { type FileName, FILES, type Kind, type Place } from './places.js';

/** The files whose shell a person sees (model 3.1 and 3.5): by hand, from no line of the code. */
const FILES_OF: Readonly<Record<PersonName, readonly FileName[]>> = {
  receptionist: ['team', 'protected', 'anonymous', 'notTeam', 'kast', 'spiralen'],
  counsellor: ['team', 'protected', 'anonymous'],
  stranger: ['notTeam'],
  kastCounsellor: ['kast'],
  outreachWorker: ['outreach'],
  midwife: ['spiralen'],
  unitManager: [],
  administrator: [],
  logReviewer: [],
  researcher: [],
  otherCounsellor: ['malmo'],
  otherReception: ['malmo', 'malmoSpiralen'],
  nobody: [],
};

const QUEUES: readonly FileName[] = ['team', 'protected', 'anonymous', 'notTeam', 'kast'];
const ELSEWHERE: readonly PersonName[] = ['otherCounsellor', 'otherReception'];
const OF_THE_UNIT: readonly Kind[] = [
  ...([
    'staff',
    'assignment',
    'room',
    'serviceKind',
    'serviceRule',
    'eligibilityRule',
    'clinicSeries',
    'pathway',
    'unit',
    'organisation',
    'consultation',
    'template',
    'codeImport',
    'absence',
    'clinicSession',
    'shift',
    'operation',
    'instrument',
    'study',
  ] as const),
];

/** May she know of this record at all? Whether the door is hers is another question. */
export function sees(person: PersonName, kind: Kind, place: Place): boolean {
  if (person === 'nobody' || place === 'absent') return false;
  if (OF_THE_UNIT.includes(kind)) return ELSEWHERE.includes(person) === IN_MALMO.has(place);
  // The manager knows the queue by number, days and status, and nobody in it.
  if (kind === 'queueEntry' && person === 'unitManager') return QUEUES.includes(place as FileName);
  // Asked for are those who are proposed, and here is nobody.
  if (kind === 'takeover') return false;
  // Those who said yes to a call are for KAST's own counsellors; others count them.
  if (kind === 'callback') return person === 'kastCounsellor' && place === 'here';
  // What was sent to a part of the unit is for those who write there, and for whom it is about least of all.
  if (kind === 'incoming') return RECEIVERS[place]?.includes(person) ?? false;
  // She lists contracts and names who takes over by number, and opens none of the files.
  if ((kind === 'reassignment' || kind === 'contract') && person === 'unitManager')
    return QUEUES.includes(place as FileName);
  // Whoever reviews the log is told what it says of any file of the unit, and sees none of them.
  if (kind === 'logged' && person === 'logReviewer') return !IN_MALMO.has(place);
  // Of an emergency those are told who review it, by number.
  if (kind === 'emergencyLift' && person === 'logReviewer') return place === 'spiralen';
  // What outreach has sent lies on the desk of its unit's reception.
  if (kind === 'task' && person === 'receptionist') return place === 'outreach';
  if (kind === 'task' && person === 'otherReception') return place === 'malmoOutreach';
  return FILES_OF[person].includes(place as FileName);
}

/** From counselling to KAST, and from Spiralen to counselling here and there. */
const RECEIVERS: Partial<Record<Place, readonly PersonName[]>> = {
  kast: ['kastCounsellor'],
  here: ['counsellor', 'stranger'],
  there: ['otherCounsellor'],
};

const IN_MALMO = new Set<Place>(['there', 'malmo', 'malmoSpiralen', 'malmoOutreach']);

/** The files of which not one character may reach her. */
export const foreignTo = (person: PersonName): readonly FileName[] =>
  FILES.filter((file) => !FILES_OF[person].includes(file));

const KEEPERS: readonly PersonName[] = ['counsellor', 'stranger', 'kastCounsellor', 'midwife', 'otherCounsellor'];

/** Doors that are open to a person, for a record that she sees, but where the deed is another's: 403. */
export const NOT_HERS: Readonly<Record<string, readonly PersonName[]>> = {
  // That a session was held is the counsellor's to say (contract 4); the example says so.
  'POST /sessions/{id}/attendance': ['receptionist', 'otherReception'],
  // The manager names who takes over; reception carries it through (SM-3).
  'POST /reassignments/{id}/proposal': ['receptionist', 'otherReception'],
  'POST /reassignments/{id}/completion': ['counsellor', 'stranger', 'kastCounsellor', 'otherCounsellor'],
  // Nobody signs off her own lift, and the example’s is the midwife’s.
  'POST /emergency-lifts/{id}/sign-off': ['midwife'],
  // What outreach sent lies on reception's desk; its sender sees how far it has come.
  'POST /tasks/{id}/claim': ['outreachWorker'],
  'POST /tasks/{id}/release': ['outreachWorker'],
  'POST /tasks/{id}/done': ['outreachWorker'],
  // The number is for whoever has taken the call.
  'GET /callbacks/{id}/contact': ['kastCounsellor'],
  // Somebody else's absence is for those who plan the unit's days.
  'DELETE /absences/{id}': ['counsellor', 'stranger', 'kastCounsellor', 'outreachWorker', 'midwife', 'otherCounsellor'],
  // The example reviews nothing: it decides, and only the reviewer does that, whom there is not yet one.
  'POST /releases/{id}/decision': KEEPERS,
  'POST /releases/{id}/masks': KEEPERS,
  // Those who write a kind of note keep its templates: the one there is belongs to a talk.
  'PATCH /note-templates/{id}': ['midwife'],
};
