import type { WordTree } from '../tree.js';

export const words: WordTree = {
  errors: {
    unexpected: 'Something went wrong. Nothing was saved.',
    'no-contact': 'No contact with the server. Press again: the same thing is never done twice.',
    'try-again': 'The server is busy. Try again in a moment.',
    'not-found': 'There is nothing here.',
    'not-allowed': 'You may not do this.',
    'cross-site': 'The request did not come from this page. Reload and try again.',
    'already-there': 'It is already there.',
    'sign-in-required': 'Sign in again.',
    'second-factor-required': 'Give the code from your app.',
    'sign-in': {
      wrong: 'Wrong user name, password or code.',
      'too-many': 'Too many attempts. Wait a while and try again.',
    },
    version: {
      stale: 'Somebody else has changed this. Reload and make your change again.',
      missing: 'The page is not fresh. Reload and try again.',
    },
    request: {
      invalid: 'Something in the form is not right.',
      'too-large': 'The text is too long.',
      'breaks-a-rule': 'What was sent breaks a rule. Nothing was saved.',
      'refers-to-nothing': 'Something that was referred to is no longer there.',
      'not-json': 'The request could not be read.',
    },
    idempotency: { 'key-reused': 'The page is not fresh. Reload and try again.' },
    calendar: {
      conflict: 'The time is taken.',
      'no-such-local-time': 'There is no such time that day: the clocks change.',
    },
    search: {
      'too-short': 'Write at least two characters.',
      'not-allowed': 'This search is not allowed. Search for name, alias or number.',
    },
    status: {
      0: 'No contact with the server.',
      400: 'Something in the form is not right.',
      401: 'Sign in again.',
      403: 'You may not do this.',
      404: 'There is nothing here.',
      412: 'Somebody else has changed this. Reload and make your change again.',
      428: 'The page is not fresh. Reload and try again.',
      429: 'Too many attempts. Wait a while.',
      500: 'Something went wrong. Nothing was saved.',
      503: 'The server is busy. Try again in a moment.',
    },
    field: {
      unknown: 'Not known here',
      shape: 'Has the wrong form',
      type: 'Has the wrong form',
      'not-one-of': 'Choose one of the alternatives',
      'too-long': 'Too long',
      'too-short': 'Too short',
      'too-small': 'Too small',
      'too-large': 'Too large',
      'too-many': 'Too many',
      required: 'Must be filled in',
    },
  },
};
