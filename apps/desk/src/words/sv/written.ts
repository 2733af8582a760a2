import type { WordTree } from '../tree.js';

/** Dates and times that are written by hand. */
export const words: WordTree = {
  written: {
    date: { form: 'åååå-mm-dd', fault: 'Skriv datumet som 2026-10-08' },
    time: { form: 'tt:mm', fault: 'Skriv klockslaget som 14:30' },
  },
};
