import type { Report } from '../report.js';
import { compartment, defined, said } from '../words.js';

export const slotFidelity: Report = {
  id: 'R08',
  title: said('Samma dag, tid och plats', 'Same day, time and place'),
  definition: defined(
    'Hållna samtal på plats inom kontrakt, med planerad dag i perioden: på kontraktets veckodag, högst 15 minuter från dess tid och i dess rum, mot alla. Extra samtal har ingen kontraktstid och räknas inte.',
    'Sessions of contracts held in person, with their planned day in the period: on the contract’s weekday, at most 15 minutes from its time and in its room, against all. Extra sessions have no slot and do not count.',
  ),
  definitionVersion: 1,
  over: 'period',
  roles: ['unit_manager'],
  columns: [
    compartment,
    {
      key: 'line',
      title: said('Rad', 'Line'),
      kind: 'text',
      words: {
        held: said('Hållna på plats', 'Held in person'),
        in_slot: said('Samma dag, tid och rum', 'Same day, time and room'),
        other_time: said('Annan dag eller tid', 'Another day or time'),
        other_room: said('Rätt tid, annat rum', 'Right time, another room'),
      },
    },
    { key: 'sessions', title: said('Samtal', 'Sessions'), kind: 'count' },
    { key: 'percent', title: said('Andel', 'Share'), kind: 'percent' },
  ],
  picture: {
    kind: 'bars',
    along: 'line',
    of: 'percent',
    by: 'compartment',
    only: { line: ['in_slot', 'other_time', 'other_room'] },
  },
};
