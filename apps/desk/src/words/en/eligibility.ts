import type { WordTree } from '../tree.js';

/** Whom the clinic’s services are open to, and why a patient may come. */
export const words: WordTree = {
  eligibility: {
    menu: 'Eligibility rules',
    title: 'Whom the services are open to',
    means:
      'A tick means that the service is booked only when a clinician has decided and written why. It goes by the gender the patient states, never by a digit of an identity number. Every change holds at once and is kept.',
    history: 'Rules that have held',
    ground: 'Ground',
    reason: 'Reason',
    reasonHelp: 'Read by the clinicians of Spiralen alone.',
    reasonMissing: 'The reason is missing',
    recorded: 'Written %{date} %{name}',
    ended: 'Ended %{date} %{name}',
    end: 'No longer holds',
    endConfirm: 'The ground is struck out and stays, with who and when.',
    add: 'Add a ground',
    none: 'No ground is written.',
  },
  errors: {
    'eligibility-rule': {
      'already-there': 'The service is already closed to that gender.',
      ended: 'The rule already holds no longer.',
      'ends-before-it-began': 'A rule ends after it began.',
    },
    ground: {
      unknown: 'There is no such ground.',
      'needs-reason': 'Say why.',
      'already-there': 'The ground is already written.',
      ended: 'The ground already holds no longer.',
    },
  },
};
