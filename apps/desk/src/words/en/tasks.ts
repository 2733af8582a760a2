import type { WordTree } from '../tree.js';

export const words: WordTree = {
  tasks: {
    title: 'Tasks',
    none: 'Nothing is on the desk.',
    filter: 'Show',
    open: 'To do',
    done: 'Done',
    kinds: {
      booking_wish: 'Wish for a time at Spiralen',
      queue_wish: 'Wish for talks',
      affected_appointment: 'Appointment that must be moved',
      undelivered_reminder: 'Reminder that did not arrive',
    },
    references: { session: 'Session', booking: 'Booking', shift: 'Shift' },
    sent: 'Came %{time}',
    claim: 'Take the task',
    release: 'Put back',
    finish: 'Done',
    outcome: 'How did it go?',
    takenBy: 'Taken by %{name}',
    name: 'Name to use',
    reach: 'Reached at',
    wish: 'Wish',
    consent: 'Consent given',
    byHand: 'The message belongs to no record. Find or register the patient yourself, then book.',
    queueByHand: 'The message belongs to no file. Search for the client or make a file, and put her in the queue.',
    queue: 'To the queue',
    book: 'To the booking',
  },
  errors: {
    task: {
      claimed: 'Somebody else has already taken the task.',
      'not-claimed': 'Take the task first.',
      'already-done': 'The task is already done.',
      'already-open': 'There is already a task for that appointment.',
      'message-frozen': 'A message that was sent cannot be changed.',
    },
  },
};
