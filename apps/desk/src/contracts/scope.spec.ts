import { scopeFrom, scopesOf, weekFrom } from './scope.js';
import type { Session } from '../week/session.js';

const friday = { plannedDate: '2026-04-10' } as Session;

describe('how far a change reaches', () => {
  it('begins with the Monday of the week, or today where that has gone by', () => {
    expect(weekFrom(friday, '2026-04-01')).toBe('2026-04-06');
    expect(weekFrom(friday, '2026-04-08')).toBe('2026-04-08');
  });

  it('is all of the contract from today where no week was asked about', () => {
    expect(scopesOf(undefined)).toEqual(['whole']);
    expect(scopeFrom('whole', undefined, '2026-04-01')).toBe('2026-04-01');
    expect(scopeFrom('whole', friday, '2026-04-01')).toBe('2026-04-01');
    expect(scopeFrom('following', friday, '2026-04-01')).toBe('2026-04-06');
  });
});
