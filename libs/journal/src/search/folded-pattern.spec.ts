import { foldedPattern } from './folded-pattern.js';

const found = (words: string, text: string) => text.normalize('NFC').match(foldedPattern(words)) ?? [];

describe('words that are looked for in a file', () => {
  it.each([
    ['SKAM', 'Känner skam och Skam.', ['skam', 'Skam']],
    ['är trygg', 'Hon ÄR\n  trygg nu', ['ÄR\n  trygg']],
    ['idé', 'En ide, en IDÉ', ['ide', 'IDÉ']],
    ['ide', 'En idé', ['idé']],
    ['muller', 'Fru Müller', ['Müller']],
    ['ångest', 'A\u030Angest', ['Ångest']],
    ['bjorn', 'Bjørn', []],
    ['björn', 'Bjørn', ['Bjørn']],
    ['(2+2)', 'svaret (2+2) gav', ['(2+2)']],
    ['a.b', 'axb', []],
    ['👩🏽', 'hej 👩🏽 där', ['👩🏽']],
  ])('%s in “%s”', (words, text, expected) => expect(found(words, text)).toEqual(expected));

  it.each([
    ['far', 'får'],
    ['angest', 'ångest'],
    ['lada', 'låda'],
    ['for', 'för'],
    ['må', 'mä'],
    ['får', 'far'],
  ])('%s is not %s', (words, text) => expect(found(words, text)).toEqual([]));
});
