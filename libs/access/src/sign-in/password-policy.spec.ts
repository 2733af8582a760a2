import { LONGEST, mustBeGoodPassword } from './password-policy.js';

const around = { username: 'anna.lindqvist', name: 'Anna Lindqvist', unitName: 'Mottagningen Stockholm' };
const codeOf = (password: string): string | undefined => {
  try {
    mustBeGoodPassword(password, around);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a password', () => {
  it.each([
    'sju trappor ner mot vattnet',
    'måsar ropar över taken',
    'kX9#vQ2!mZ7pLw4',
    'Anna plockar blåbär i gryningen',
    'жили были дед и баба',
    '🦊🌲🎻🧭 fyra bilder och text',
    'x9'.repeat(2) + 'en lång rad med ord '.repeat(6).slice(0, LONGEST - 4),
  ])('may be %s', (password) => expect(codeOf(password)).toBeUndefined());

  it.each([
    ['fjorton tecken', 'password.too-short'],
    ['x y z'.padEnd(LONGEST + 1, 'abcdefg '), 'password.too-long'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password.repeats-itself'],
    ['hejhejhejhejhejhej', 'password.repeats-itself'],
    ['12345678901234567890', 'password.repeats-itself'],
    ['abcdefghijklmnopq', 'password.repeats-itself'],
    ['CorrectHorseBatteryStaple', 'password.too-common'],
    ['Correct-Horse-Battery-Staple-1', 'password.too-common'],
    ['dettaärmittlösenord', 'password.too-common'],
    ['Qwertyuiopåasdfgh!', 'password.too-common'],
    ['annalindqvist2026', 'password.like-a-name'],
    ['Anna.Lindqvist 1984!', 'password.like-a-name'],
    ['MottagningenStockholm1', 'password.like-a-name'],
  ])('may not be %s', (password, code) => expect(codeOf(password)).toBe(code));

  it('needs no capital, digit or sign', () => expect(codeOf('bara små bokstäver här')).toBeUndefined());
});
