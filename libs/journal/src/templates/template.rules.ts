import { type Actor, CLINICIANS, holds, RuleBroken } from '#kernel';
import { type Headings, headingsFor, type NoteKind, SOCIAL_AUTHORS } from '../notes/record-rules.js';

/** Longer than a paragraph's number or a year: an identity number, a phone number, a date of birth. */
const LONG_NUMBER = /\d(?:[\s./-]?\d){5,}/u;

/** Those who write a kind of note keep its templates; the administrator keeps them all. */
export function keepsTemplatesOf(actor: Actor, kind: NoteKind): boolean {
  return holds(actor, kind === 'visit' ? [...CLINICIANS, 'administrator'] : [...SOCIAL_AUTHORS, 'administrator']);
}

/** A template says something, under headings of its kind, and nothing about anybody. */
export function mustBeTemplate(kind: NoteKind, headings: Headings): void {
  const written = Object.entries(headings).filter(([, text]) => text.trim() !== '');
  if (written.length === 0) throw new RuleBroken('note.empty', 'Write under at least one heading.');
  const allowed: readonly string[] = headingsFor(kind);
  if (written.some(([heading]) => !allowed.includes(heading)))
    throw new RuleBroken('note.heading-not-of-kind', 'The template has headings of another record.');
  if (written.some(([, text]) => LONG_NUMBER.test(text)))
    throw new RuleBroken('template.personal-data', 'A template holds no number that could be somebody’s.');
}
