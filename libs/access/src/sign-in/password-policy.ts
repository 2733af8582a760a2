import { RuleBroken } from '#kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** Letters and digits count, not bytes: 15 at least, and room for a whole sentence (safety 3). */
export const SHORTEST = 15;
export const LONGEST = 128;

/** What a password may not be built on: the person's own name, her unit's. */
export interface Surroundings {
  readonly username: string;
  readonly name: string;
  readonly unitName: string;
}

/** Fewer different signs than this is a finger that rested on the keyboard. */
const VARIETY = 6;
/** A common phrase with at most this much added is still that phrase. */
const ADDED = 5;

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is left when every known word is taken away. */
const without = (text: string, words: readonly string[]): string =>
  words.reduce((left, word) => (word.length > 2 ? left.replaceAll(word, '') : left), text);

/** The same few signs over and over: `hejhejhejhejhej`, `12ab12ab12ab12ab`. */
const repeats = (text: string): boolean => /^(.{1,7})\1+.{0,6}$/su.test(text);

/** A walk of at least eight steps up or down, like 12345678 or hgfedcba, in most of the text. */
function walks(text: string): boolean {
  const steps = Array.from(text).map((sign, at) => (at === 0 ? 0 : sign.codePointAt(0)! - text.codePointAt(at - 1)!));
  const walked = steps.filter((step, at) => at > 0 && Math.abs(step) === 1 && step === steps[at === 1 ? 1 : at - 1]);
  return walked.length >= 8 && walked.length > text.length / 2;
}

const common = COMMON_PASSWORDS.map(bare);

function weakness(password: string, { username, name, unitName }: Surroundings): string | undefined {
  const text = bare(password);
  const own = [username, name, unitName, ...username.split('.'), ...name.split(' '), ...unitName.split(' ')].map(bare);
  if (new Set(text).size < VARIETY || repeats(text) || walks(text)) return 'password.repeats-itself';
  if (common.some((phrase) => text.includes(phrase) && text.length - phrase.length <= ADDED))
    return 'password.too-common';
  if (
    without(
      text,
      own.toSorted((a, b) => b.length - a.length),
    ).length < 8
  )
    return 'password.like-a-name';
  return undefined;
}

const WORDS: Record<string, string> = {
  'password.too-short': `A password has at least ${SHORTEST} characters.`,
  'password.too-long': `A password has at most ${LONGEST} characters.`,
  'password.repeats-itself': 'The password is the same few characters again and again.',
  'password.too-common': 'The password is one that many people choose.',
  'password.like-a-name': 'The password is little more than a name.',
};

/** Refuses a password that can be guessed (422 with the reason); says nothing about which signs it must hold. */
export function mustBeGoodPassword(password: string, around: Surroundings): void {
  const length = Array.from(password).length;
  const code =
    length < SHORTEST ? 'password.too-short' : length > LONGEST ? 'password.too-long' : weakness(password, around);
  if (code !== undefined) throw new RuleBroken(code, WORDS[code] ?? code);
}
