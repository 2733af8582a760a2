import type { WordTree } from '../tree.js';

export const words: WordTree = {
  reports: {
    title: 'Rapporter',
    none: 'Den rapporten finns inte',
    definition: 'Vad rapporten räknar',
    stamp: 'Definition version %{version}. Framtagen %{at} av %{by}.',
    suppressed:
      'En siffra visas inte, eftersom få personer står bakom. |||| %{smart_count} siffror visas inte, eftersom få personer står bakom eller skulle gå att räkna ut.',
    gaps: 'Siffror som inte får visas är tomma i bilden.',
    nothingToDraw: 'Det finns inget att rita för de här dagarna.',
    take: { csv: 'CSV', xlsx: 'Excel' },
    taken: 'Hämtade %{smart_count} rad, %{size} kB |||| Hämtade %{smart_count} rader, %{size} kB',
    days: {
      from: 'Från och med',
      to: 'Till och med',
      on: 'Dag',
      show: 'Visa',
      thisMonth: 'Denna månad',
      lastMonth: 'Förra månaden',
      quarter: 'Tre månader',
      thisYear: 'I år',
      lastYear: 'Förra året',
    },
  },
};
