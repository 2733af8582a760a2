import { hoursText } from './hours.js';

describe('the hours a client may be called', () => {
  it('are said as days and times', () => {
    const hours = [
      { weekdays: [1, 3], from: '09:00', to: '12:00' },
      { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '19:00' },
    ];
    expect(hoursText(hours, 'alla dagar', 'sv')).toBe('mån ons 09:00–12:00; alla dagar 18:00–19:00');
  });

  it('are empty where nothing was said', () => {
    expect([hoursText([], 'x', 'sv'), hoursText(null, 'x', 'sv'), hoursText('09:00–10:00', 'x', 'sv')]).toEqual([
      '',
      '',
      '09:00–10:00',
    ]);
  });
});
