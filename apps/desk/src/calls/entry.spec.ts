import { bodyOf, EMPTY, faultsByLine, filled, pasted, timesOf } from './entry.js';

describe('a list that is pasted', () => {
  it('is read line by line, from a spreadsheet or with semicolons', () => {
    expect(pasted('070-174 06 05\tBlå Keps\t17-20\tja\n\n0701740606;;;nej\r\n')).toEqual([
      { ...EMPTY, phone: '070-174 06 05', alias: 'Blå Keps', times: '17-20', voicemailOk: true },
      { ...EMPTY, phone: '0701740606' },
    ]);
  });
});

describe('a line that is sent', () => {
  it.each([
    ['17-20', '17:00-20:00'],
    ['9.30 – 12', '09:30-12:00'],
    ['17:00-20:00', '17:00-20:00'],
    ['kvällar', 'kvällar'],
    [' ', undefined],
  ])('has the hours %j as %j', (text, sent) => expect(timesOf(text)).toBe(sent));

  it('leaves out what is empty', () => {
    expect(bodyOf({ ...EMPTY, phone: ' 070-174 06 05 ' })).toEqual({ phone: '070-174 06 05', voicemailOk: false });
  });

  it('finds its faults again, past the lines that are empty', () => {
    const sent = filled([EMPTY, { ...EMPTY, phone: '1' }, EMPTY, { ...EMPTY, phone: '2', times: 'x' }]);
    const faults = [
      { field: 'lines.0.phone', code: 'shape', message: '' },
      { field: 'lines.1.preferredTimes.0.to', code: 'before-from', message: '' },
      { field: 'consentGivenAt', code: 'shape', message: '' },
    ];
    expect(faultsByLine(faults, sent)).toEqual({ 1: { phone: 'shape' }, 3: { preferredTimes: 'before-from' } });
  });
});
