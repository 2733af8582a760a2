import { Agenda } from './agenda.js';

const from = (start: string, end: string) => ({ startsAt: new Date(start), endsAt: new Date(end) });
const holiday = from('2026-07-01T22:00:00Z', '2026-07-29T22:00:00Z');

describe('the agenda of the plan', () => {
  it('gives a time once', () => {
    const agenda = new Agenda();
    const hour = from('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z');
    expect(agenda.takeIfFree(['a', 'room'], hour)).toBe(true);
    expect(agenda.takeIfFree(['b', 'room'], from('2026-03-02T09:59:00Z', '2026-03-02T10:30:00Z'))).toBe(false);
    expect(agenda.takeIfFree(['b', 'room'], from('2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z'))).toBe(true);
  });

  it('knows of long absences on each of their days', () => {
    const agenda = new Agenda();
    agenda.take(['a'], holiday);
    expect(agenda.isFree(['a'], from('2026-07-15T09:00:00Z', '2026-07-15T10:00:00Z'))).toBe(false);
    expect(agenda.isFree(['a'], from('2026-07-30T09:00:00Z', '2026-07-30T10:00:00Z'))).toBe(true);
  });
});
