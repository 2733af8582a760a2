import { filledBy, headingsOf, isDraftOf, tooLong, writtenOf } from './note.js';

describe('the headings of a note', () => {
  it('are those of its record', () => {
    expect(headingsOf('session')).toEqual(['facts', 'assessment']);
    expect(headingsOf('session', true)).toContain('reason');
    expect(headingsOf('decision')).toContain('decision');
    expect(headingsOf('visit')).not.toContain('facts');
  });

  it('are sent only where something is written', () => {
    expect(writtenOf({ facts: 'Text', assessment: ' \n' })).toEqual({ facts: 'Text' });
    expect(tooLong({ facts: 'x'.repeat(60_001) })).toBe(true);
  });
});

describe('a template', () => {
  it('fills what is empty and leaves what is written', () => {
    const template = { facts: 'Idag:', assessment: 'Nästa steg:' };
    expect(filledBy({ facts: 'Hon kom.', assessment: ' ' }, template)).toEqual({
      facts: 'Hon kom.',
      assessment: 'Nästa steg:',
    });
    expect(filledBy({}, template)).toEqual(template);
  });
});

describe('a draft', () => {
  const of = { noteId: null, kind: 'session', subject: { type: 'session', id: 'a' } } as const;
  const draft = { kind: 'session', subject: { type: 'session', id: 'a' }, savedAt: '2026-03-24T08:00:00Z' } as const;

  it('belongs to one note of one meeting', () => {
    expect(isDraftOf(draft, of)).toBe(true);
    expect(isDraftOf({ ...draft, subject: { type: 'session', id: 'b' } }, of)).toBe(false);
    expect(isDraftOf({ ...draft, noteId: 'n' }, of)).toBe(false);
  });
});
