import { languageChoices, languageName } from './languages.js';

describe('a language', () => {
  it('is called by its Swedish name, and an unknown code by itself', () => {
    expect(languageName('ar', 'sv')).toBe('Arabiska');
    expect(languageName('not a code', 'sv')).toBe('not a code');
  });

  it('is chosen from a list with Swedish first, every name known, and with the one that the file has', () => {
    const choices = languageChoices('sv', 'is');
    expect(choices[0]).toEqual({ id: 'sv', name: 'Svenska' });
    expect(choices.filter(({ id, name }) => id.toLowerCase() === name.toLowerCase())).toEqual([]);
    expect(choices).toContainEqual({ id: 'is', name: 'Isländska' });
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
  });
});
