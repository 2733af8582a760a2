import { type FileFacts, fileStateOf, sleepsFrom } from './file-state.js';

const NONE: FileFacts = { lastSeen: null, approaches: 0, contacts: 0, firstTalks: 0, supported: 0, wishes: 0 };
const seen = (facts: Partial<FileFacts>): FileFacts => ({ ...NONE, lastSeen: '2026-03-26', ...facts });

describe('a contact file (SM-8)', () => {
  it('stands at the furthest that was reached', () => {
    const on = (facts: FileFacts) => fileStateOf(facts, '2026-04-01');
    expect(on(NONE)).toBe('unknown');
    expect(on(seen({ approaches: 1 }))).toBe('approached');
    expect(on(seen({ approaches: 1, contacts: 2 }))).toBe('in_contact');
    expect(on(seen({ contacts: 2, firstTalks: 1 }))).toBe('first_talk');
    expect(on(seen({ firstTalks: 1, supported: 1 }))).toBe('supported');
    expect(on(seen({ supported: 1, wishes: 1 }))).toBe('linked');
  });

  it('sleeps after twelve months without contact, to the day, and wakes with the next', () => {
    expect(fileStateOf(seen({ wishes: 1 }), '2027-03-25')).toBe('linked');
    expect(fileStateOf(seen({ wishes: 1 }), '2027-03-26')).toBe('dormant');
    expect(fileStateOf(seen({ contacts: 1, lastSeen: '2027-03-26' }), '2027-03-26')).toBe('in_contact');
  });

  it('that was last seen on a leap day sleeps from the last of February', () => {
    expect(sleepsFrom('2028-02-29')).toBe('2029-02-28');
  });
});
