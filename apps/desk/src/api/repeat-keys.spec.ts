import { forgetKey, keyFor } from './repeat-keys.js';

describe('the key of a click', () => {
  it('stays the same while nobody knows how it went', () => {
    expect(keyFor('POST /a')).toBe(keyFor('POST /a'));
    expect(keyFor('POST /a')).not.toBe(keyFor('POST /b'));
  });

  it('is new once the answer has come', () => {
    const first = keyFor('POST /a');
    forgetKey('POST /a');
    expect(keyFor('POST /a')).not.toBe(first);
  });
});
