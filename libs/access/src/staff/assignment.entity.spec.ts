import { Assignment } from './assignment.entity.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const granted = (since?: Date) =>
  Assignment.grant(
    'unit',
    { staffId: 'staff', role: 'counsellor', compartment: 'counselling' },
    { by: 'admin', now: NOW, since },
  );
const broken = (code: string) => expect.objectContaining({ code });

describe('an assignment', () => {
  it('holds from its beginning until its end', () => {
    const assignment = granted();
    assignment.end(later(1));
    expect([later(-1), NOW, later(1)].map((at) => assignment.holdsAt(at))).toEqual([false, true, false]);
  });

  it('may begin on a coming day, and never hold if it ends before', () => {
    const assignment = granted(later(7));
    assignment.end(later(2));
    expect([NOW, later(2), later(7), later(8)].some((at) => assignment.holdsAt(at))).toBe(false);
  });

  it('is not written backwards', () => expect(() => granted(later(-1))).toThrow(broken('assignment.backdated')));

  it('ends once', () => {
    const assignment = granted();
    assignment.end(later(1));
    expect(() => assignment.end(later(2))).toThrow(broken('assignment.ended'));
  });
});
