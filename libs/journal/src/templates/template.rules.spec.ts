import type { RuleBroken } from '#kernel';
import type { Headings, NoteKind } from '../notes/record-rules.js';
import { STANDARD_TEMPLATES } from './standard-templates.js';
import { mustBeTemplate } from './template.rules.js';

const codeOf = (kind: NoteKind, headings: Headings): string => {
  try {
    mustBeTemplate(kind, headings);
    return 'kept';
  } catch (error) {
    return (error as RuleBroken).code;
  }
};

describe('a template', () => {
  it.each<[NoteKind, Headings, string]>([
    ['session', { facts: 'Klienten tar upp (SoL 11:6, lag 2001:454):' }, 'kept'],
    ['visit', { findings: 'Prover:' }, 'kept'],
    ['session', {}, 'note.empty'],
    ['session', { facts: ' ' }, 'note.empty'],
    ['session', { findings: 'Prover:' }, 'note.heading-not-of-kind'],
    ['visit', { facts: 'Uppgifter:' }, 'note.heading-not-of-kind'],
    ['contact', { facts: 'Ring 070-000 00 00' }, 'template.personal-data'],
    ['contact', { facts: '19640823-3234' }, 'template.personal-data'],
    ['contact', { facts: 'född 1964-08-23' }, 'template.personal-data'],
  ])('of kind %s with %j: %s', (kind, headings, code) => expect(codeOf(kind, headings)).toBe(code));

  it('comes with the house for every kind of note, and in order', () => {
    expect(new Set(STANDARD_TEMPLATES.map(({ kind }) => kind)).size).toBe(5);
    expect(STANDARD_TEMPLATES.map(({ kind, headings }) => codeOf(kind, headings))).toEqual(
      STANDARD_TEMPLATES.map(() => 'kept'),
    );
    expect(new Set(STANDARD_TEMPLATES.map(({ id }) => id)).size).toBe(STANDARD_TEMPLATES.length);
  });
});
