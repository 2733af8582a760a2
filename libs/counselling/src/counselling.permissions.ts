import { definePermissions } from '#access';
import type { Role } from '#kernel';

/** Those who hold the talks, each in her own compartment. */
export const COUNSELLORS: readonly Role[] = ['counsellor', 'kast_counsellor'];

const WITH_RECEPTION: readonly Role[] = ['receptionist', ...COUNSELLORS];

export const CounsellingPermissions = definePermissions('counselling', {
  readQueue: {
    means: 'See the queue: reception all, a counsellor her offers, KAST its own, the manager numbers',
    roles: [...WITH_RECEPTION, 'unit_manager'],
  },
  keepQueue: {
    means: 'Give places in the queue, set priority with a reason, offer times and record answers',
    roles: ['receptionist'],
  },
  readPlaceHistory: { means: 'See what has happened to a place in the queue, and why', roles: WITH_RECEPTION },
  reviewPlaces: {
    means: 'Say what is to be done where three offers came to nothing, by the client’s number',
    roles: ['unit_manager'],
  },
  readContracts: { means: 'See the contracts of clients you may see', roles: WITH_RECEPTION },
  listContracts: {
    means: 'List contracts: of clients you may see, the manager number, slot and counsellor',
    roles: [...WITH_RECEPTION, 'unit_manager'],
  },
  agreeContracts: { means: 'Open, pause, resume, end and hand over contracts with your clients', roles: COUNSELLORS },
  placeContracts: { means: 'Change the day, time and room of a contract', roles: WITH_RECEPTION },
  readSessions: { means: 'See the sessions of clients you may see', roles: WITH_RECEPTION },
  bookSessions: { means: 'Book single sessions and move sessions', roles: WITH_RECEPTION },
  receiveClients: { means: 'Record arrivals and how sessions came out', roles: WITH_RECEPTION },
  orderInterpreters: { means: 'Order, confirm and cancel interpreters for sessions', roles: WITH_RECEPTION },
  markSessions: { means: 'Mark the parts and themes a session worked with', roles: COUNSELLORS },
  readReassignments: {
    means: 'See what a counsellor who leaves or is away leaves to others; the manager by number',
    roles: [...WITH_RECEPTION, 'unit_manager'],
  },
  planReassignments: {
    means: 'Propose who takes over, name who covers, and carry a reassignment through',
    roles: [...WITH_RECEPTION, 'unit_manager'],
  },
  tellReassignments: { means: 'Tell the client who takes over, and record her answer', roles: WITH_RECEPTION },
  answerTakeovers: {
    means: 'See by number what you are asked to take over or cover, and say if you can',
    roles: COUNSELLORS,
  },
  readGoals: { means: 'See the goals and reviews of your clients', roles: COUNSELLORS },
  readOverdueReviews: { means: 'See which goal reviews are overdue, by client number', roles: ['unit_manager'] },
  keepSelfReports: { means: 'Write down where your clients say they stand', roles: COUNSELLORS },
  agreeGoals: { means: 'Agree goals with your clients and review them every term', roles: COUNSELLORS },
  keepInstruments: {
    means: 'Keep the list of instruments: names and score ranges, never items',
    roles: ['unit_manager', 'administrator'],
  },
  readMeasures: { means: 'See the scores of your clients', roles: COUNSELLORS },
  recordMeasures: { means: 'Enter and correct the scores of your clients', roles: COUNSELLORS },
  readStudies: {
    means: 'See which outcome studies there are',
    roles: [...COUNSELLORS, 'unit_manager', 'administrator', 'study_export'],
  },
  keepStudies: { means: 'Begin outcome studies that are approved', roles: ['unit_manager', 'administrator'] },
  enrolInStudies: { means: 'Ask your clients about a study, and record what they answer', roles: COUNSELLORS },
  exportStudies: { means: 'Take out a study’s scores by study id', roles: ['study_export'] },
  followUp: { means: 'Keep contact with your clients after their contract has ended', roles: COUNSELLORS },
  accompany: { means: 'Go along with your clients to authorities and others', roles: COUNSELLORS },
});
