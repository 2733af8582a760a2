import type { WordTree } from '../tree.js';

/** The waiting list for earlier times. */
export const words: WordTree = {
  earlier: {
    title: 'Earlier times',
    means:
      'Whoever waits has a time and wants an earlier one. When a time falls free, those it fits are shown in the order they came. Call as the card says and move the booking when she has said yes; nobody is moved by itself.',
    nobody: 'Nobody waits for an earlier time.',
    fits: 'There is an earlier time',
    waits: 'Waiting',
    only: 'only with %{name}',
    anyTime: 'Any time',
    has: '%{service} %{time} with %{name}',
    since: 'waiting since %{date}',
    choose: 'Choose a time to see how you may call.',
    move: 'Move there',
    moveMeans: 'Is moved from %{from} to %{to}.',
    withdraw: 'Take off the list',
    want: 'Wants an earlier time',
    put: 'Put on the list',
    notBefore: 'Not before',
    waitsSince: 'Waits for an earlier time since %{date}',
    notice: 'One waits for a time that is free now |||| %{smart_count} wait for times that are free now',
    show: 'Show',
    from: 'from %{date}',
  },
  errors: {
    'earlier-wish': { 'already-waiting': 'She already waits for an earlier time.', ended: 'She no longer waits.' },
  },
};
