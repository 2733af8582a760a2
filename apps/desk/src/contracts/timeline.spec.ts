import type { Session } from '../week/session.js';
import type { Contract } from './contract.js';
import { timelineOf } from './timeline.js';

const contract = {
  slotChanges: [{ effectiveFrom: '2026-04-01', weekday: 4, startTime: '13:00' }],
  pauses: [{ from: '2026-06-20', until: '2026-07-10', ended: false }],
  responsible: [{ since: '2026-03-03', until: null, counsellorId: 'b', counsellorName: 'Bo' }],
  endedOn: null,
} as unknown as Contract;
const week = (plannedDate: string) => ({ plannedDate }) as Session;

describe('the line of time of a contract', () => {
  it('holds its weeks and what has changed of it, term by term', () => {
    const sessions = ['2026-03-03', '2026-04-02', '2026-07-16'].map(week);
    const told = timelineOf(contract, sessions, (weekday) => `dag ${weekday}`).map(({ term, lines }) => [
      term,
      ...lines.map((line) => ('mark' in line ? line.mark.kind : line.session.plannedDate)),
    ]);
    expect(told).toEqual([
      ['2026-VT', 'responsible', '2026-03-03', 'slot', '2026-04-02', 'pause'],
      ['2026-HT', 'resume', '2026-07-16'],
    ]);
  });
});
