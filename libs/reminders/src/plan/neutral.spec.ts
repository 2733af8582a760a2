import { STANDARD_PLAN } from './standard-plan.js';
import { tellingWords } from './neutral.js';

describe('the words of what leaves the house', () => {
  it.each([
    ['the unit', 'Hälsningar från Mikamottagningen', ['mikamottagningen']],
    ['the clinic', 'Tid på SPIRALEN i morgon', ['spiralen']],
    ['the kind of help', 'Din tid hos barnmorskan för provtagning', ['barnmorskan', 'provtagning']],
    ['a short word by itself', 'Svar på ditt hiv-test', ['hiv', 'test']],
    ['a compound', 'Kvinnokliniken', ['kvinnokliniken']],
    ['the help in English', 'Your therapist at the clinic', ['therapist', 'clinic']],
  ])('tell %s', (_, text, words) => {
    expect(tellingWords(text)).toEqual(words);
  });

  it('tell the unit by its own name, also inside another word', () => {
    expect(tellingWords('Vi ses på Nordanvinden', ['Nordanvinden'])).toEqual(['nordanvinden']);
    expect(tellingWords('Nordanvindens dörr', ['Nordanvinden', 'Arboga'])).toEqual(['nordanvindens']);
  });

  it.each(['Kl. 10.00 i morgon', 'sextio minuter', 'kasta inte lappen', 'Testa dörren till höger'])(
    'say nothing by “%s”',
    (text) => {
      expect(tellingWords(text)).toEqual([]);
    },
  );

  it('say nothing as they are from the beginning', () => {
    const { senderName, subject, body } = STANDARD_PLAN;
    expect(tellingWords(`${senderName} ${subject} ${body}`, ['Enheten Stockholm', 'Stockholm'])).toEqual([]);
  });
});
