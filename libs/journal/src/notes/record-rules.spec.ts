import { RuleBroken } from '#kernel';
import { type Headings, mustBelongToRecord, mustHaveHeadingsOf, type NoteKind, type NotePlan } from './record-rules.js';

const codeOf = (act: () => void): string => {
  try {
    act();
    return 'kept';
  } catch (error) {
    return (error as RuleBroken).code;
  }
};

describe('a record', () => {
  it.each<[NotePlan, string]>([
    [{ compartment: 'counselling', kind: 'session', subject: 'session' }, 'kept'],
    [{ compartment: 'kast', kind: 'contact' }, 'kept'],
    [{ compartment: 'outreach', kind: 'closing', subject: 'contract' }, 'kept'],
    [{ compartment: 'spiralen', kind: 'visit', subject: 'visit' }, 'kept'],
    [{ compartment: 'spiralen', kind: 'contact' }, 'note.kind-not-of-record'],
    [{ compartment: 'kast', kind: 'visit' }, 'note.kind-not-of-record'],
    [{ compartment: 'kast', kind: 'session', subject: 'visit' }, 'note.subject-not-of-record'],
    [{ compartment: 'spiralen', kind: 'visit', subject: 'session' }, 'note.subject-not-of-record'],
  ])('takes of %j: %s', (plan, code) => expect(codeOf(() => mustBelongToRecord(plan))).toBe(code));

  it.each<[NoteKind, Headings, string]>([
    ['session', { facts: 'a' }, 'kept'],
    ['session', { facts: 'a', decision: 'b', reason: 'c' }, 'kept'],
    ['decision', { decision: 'b', reason: 'c' }, 'kept'],
    ['visit', { refusal: 'avstod' }, 'kept'],
    ['session', {}, 'note.empty'],
    ['session', { facts: ' \n ' }, 'note.empty'],
    ['visit', {}, 'note.empty'],
    ['session', { facts: 'a', reason: 'c' }, 'note.decision-without-reason'],
    ['decision', { facts: 'a' }, 'note.decision-without-reason'],
    ['decision', { decision: 'a' }, 'note.decision-without-reason'],
    ['visit', { facts: 'a' }, 'note.heading-not-of-kind'],
    ['closing', { diagnosis: 'a' }, 'note.heading-not-of-kind'],
  ])('has in a note of kind %s with %j: %s', (kind, headings, code) =>
    expect(codeOf(() => mustHaveHeadingsOf(kind, headings))).toBe(code),
  );
});
