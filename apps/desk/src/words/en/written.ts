import type { WordTree } from '../tree.js';

/** Dates and times that are written by hand. */
export const words: WordTree = {
  written: {
    date: { form: 'yyyy-mm-dd', fault: 'Write the date as 2026-10-08' },
    time: { form: 'hh:mm', fault: 'Write the time as 14:30' },
  },
};
