import type { WordTree } from '../tree.js';

/** The waiting list for earlier times. */
export const words: WordTree = {
  earlier: {
    title: 'Tidigare tider',
    means:
      'Den som väntar har en tid och vill ha en tidigare. När en tid blir ledig visas de som den passar, i den ordning de ställde sig. Ring som kortet säger och flytta tiden när patienten har sagt ja; ingen flyttas av sig själv.',
    nobody: 'Ingen väntar på en tidigare tid.',
    fits: 'Det finns en tidigare tid',
    waits: 'Väntar',
    only: 'bara hos %{name}',
    anyTime: 'Vilken tid som helst',
    has: '%{service} %{time} hos %{name}',
    since: 'väntar sedan %{date}',
    choose: 'Välj en tid för att se hur du får ringa.',
    move: 'Flytta dit',
    moveMeans: 'Flyttas från %{from} till %{to}.',
    withdraw: 'Ta bort från listan',
    want: 'Vill ha en tidigare tid',
    put: 'Sätt upp på listan',
    notBefore: 'Tidigast',
    waitsSince: 'Väntar på en tidigare tid sedan %{date}',
    notice: 'En väntar på en tid som är ledig nu |||| %{smart_count} väntar på tider som är lediga nu',
    show: 'Visa',
    from: 'från %{date}',
  },
  errors: {
    'earlier-wish': {
      'already-waiting': 'Patienten väntar redan på en tidigare tid.',
      ended: 'Patienten väntar inte längre.',
    },
  },
};
