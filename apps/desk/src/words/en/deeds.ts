import type { WordTree } from '../tree.js';

const REPORTS = ['01', '03', '04', '05', '06', '07', '10', '11', '13', '14', '18', '19', '31'];

/** What each deed of the access log is called. A deed that is not here is shown by its own name. */
export const words: WordTree = {
  deeds: {
    access: {
      assignment: { end: 'Ended an assignment', grant: 'Granted an assignment' },
      log: { extract: 'Made a log extract', search: 'Searched the log' },
      session: { ended: 'Signed out' },
      'sign-in': {
        done: 'Signed in',
        failed: 'Failed to sign in',
        'first-link': 'Made the first administrator’s link',
        'password-set': 'Chose a password',
      },
      staff: {
        correct: 'Corrected a colleague’s details',
        link: 'Made a one-time link',
        list: 'Saw the list of staff',
        make: 'Made a colleague',
        read: 'Saw a colleague',
      },
      unit: { correct: 'Changed the unit’s page', read: 'Saw the unit’s page' },
    },
    calendar: {
      absence: {
        affected: 'Saw what an absence affects',
        list: 'Saw absences',
        record: 'Recorded an absence',
        withdraw: 'Withdrew an absence',
      },
      'opening-hours': { list: 'Saw opening hours', set: 'Set opening hours' },
      room: { change: 'Changed a room', list: 'Saw rooms', open: 'Made a room' },
    },
    clients: {
      alias: { add: 'Added a name' },
      'care-team': { appoint: 'Let a colleague into the file' },
      client: {
        change: 'Changed the client’s details',
        list: 'Saw own clients',
        read: 'Saw the client’s details',
        register: 'Opened a file',
        search: 'Searched for clients',
      },
      identity: { read: 'Saw the client’s identity' },
      'service-kind': { change: 'Changed a service', list: 'Saw services', offer: 'Made a service' },
    },
    counselling: {
      contract: {
        'change-slot': 'Changed the contract’s time',
        end: 'Ended a contract',
        list: 'Saw contracts',
        open: 'Opened a contract',
        pause: 'Paused a contract',
        preview: 'Previewed a contract',
        'preview-slot-change': 'Previewed a new time',
        read: 'Saw a contract',
        reassign: 'Reassigned a contract',
        resume: 'Resumed a contract',
      },
      'goal-review': {
        hold: 'Reviewed a goal',
        list: 'Saw reviews',
        overdue: 'Saw overdue reviews',
        waive: 'Waived a review',
      },
      goal: {
        agree: 'Agreed a goal',
        attainment: 'Saw how far goals have come',
        drop: 'Dropped a draft of a goal',
        history: 'Saw the history of a goal',
        list: 'Saw goals',
        rewrite: 'Changed a draft of a goal',
      },
      instrument: { add: 'Added an instrument', change: 'Changed an instrument', list: 'Saw instruments' },
      measurement: {
        correct: 'Corrected a measurement',
        history: 'Saw the history of a measurement',
        list: 'Saw measurements',
        record: 'Recorded a measurement',
      },
      study: {
        begin: 'Began a study',
        change: 'Changed a study',
        export: 'Took out a pseudonymised study file',
        list: 'Saw studies',
      },
      'study-participation': {
        answer: 'Recorded an answer about a study',
        ask: 'Recorded a question about a study',
        list: 'Saw who takes part in studies',
        register: 'Recorded a possible participant',
        withdraw: 'Recorded that somebody left a study',
      },
      queue: {
        answer: 'Recorded an answer to an offer',
        enter: 'Entered into the queue',
        hold: 'Put a place on hold',
        list: 'Saw the queue',
        offer: 'Offered a time',
        prioritise: 'Changed priority',
        read: 'Saw a place in the queue',
        resume: 'Resumed a place',
        withdraw: 'Withdrew from the queue',
      },
      session: {
        arrive: 'Recorded an arrival',
        book: 'Booked a session',
        list: 'Saw sessions',
        'list-of-contract': 'Saw a contract’s sessions',
        mark: 'Marked parts and themes',
        move: 'Moved a session',
        read: 'Saw a session',
        record: 'Recorded attendance',
        seat: 'Recorded the waiting room',
      },
    },
    demo: {
      seed: { write: 'Made-up data' },
    },
    frontdesk: {
      client: { overview: 'Saw the client’s overview', timeline: 'Saw the client’s timeline' },
      day: { read: 'Saw the day' },
    },
    journal: {
      draft: { discard: 'Discarded a draft', list: 'Saw own drafts', read: 'Saw own draft', save: 'Saved a draft' },
      note: {
        correct: 'Corrected a note',
        dispute: 'Recorded the client’s dispute',
        edit: 'Edited a note',
        enter: 'Entered a note',
        list: 'Saw notes',
        'list-unsigned': 'Saw unsigned notes',
        read: 'Read a note',
        'read-versions': 'Read a note’s versions',
        sign: 'Signed a note',
      },
    },
    network: {
      organisation: { change: 'Changed the directory', enter: 'Entered an organisation' },
    },
    outreach: {
      'contact-file': { read: 'Saw a contact card' },
      contact: {
        change: 'Changed a contact',
        list: 'Saw contacts',
        read: 'Saw a contact',
        record: 'Recorded a contact',
        'send-wish': 'Sent a booking wish',
      },
      shift: { list: 'Saw shifts', plan: 'Planned a shift', read: 'Saw a shift' },
      'support-task': { done: 'Did a support task', list: 'Saw support tasks', promise: 'Promised support' },
    },
    spiralen: {
      booking: { book: 'Booked a visit', list: 'Saw bookings', move: 'Moved a booking', read: 'Saw a booking' },
      'clinic-session': {
        list: 'Saw clinic hours',
        publish: 'Published clinic hours',
        withdraw: 'Withdrew clinic hours',
      },
      slot: { find: 'Looked for free times' },
      visit: { 'record-services': 'Recorded services' },
    },
    tasks: {
      task: {
        claim: 'Claimed a task',
        done: 'Did a task',
        list: 'Saw tasks',
        read: 'Saw a task',
        release: 'Released a task',
      },
    },
    reporting: {
      'unit-page': { read: 'Saw the unit’s figures' },
      ...Object.fromEntries(REPORTS.map((number) => [`r${number}`, { read: `Saw report R${number}` }])),
    },
  },
};
