import { randomBytes } from 'node:crypto';
import { Box } from './box.js';
import { KeyRing } from './key-ring.js';

const place = { column: 'journal.note_version.text', row: 'r1' };

describe('a sealed text', () => {
  const ring = new KeyRing(randomBytes(32));
  const { key, wrapped } = ring.newDataKey('client-1');
  const box = new Box(key, 'client-1');

  it('opens again as it was, whatever letters it has', () => {
    for (const text of ['', 'Hon håller i taktpinnen', '🫶 שלום', 'x'.repeat(100_000)])
      expect(box.open(place, box.seal(place, text))).toBe(text);
  });

  it('does not open in another place', () => {
    expect(() => box.open({ ...place, row: 'r2' }, box.seal(place, 'hemligt'))).toThrow();
  });

  it('does not open with another file’s key', () => {
    const other = new Box(ring.newDataKey('client-2').key, 'client-1');
    expect(() => other.open(place, box.seal(place, 'hemligt'))).toThrow();
  });

  it('tells nothing by its length', () => {
    expect(box.seal(place, 'ja')).toHaveLength(box.seal(place, 'nej, aldrig').length);
  });

  it('has a key that only its own file can unwrap', () => {
    expect(ring.unwrap(wrapped, 'client-1').equals(key)).toBe(true);
    expect(() => ring.unwrap(wrapped, 'client-2')).toThrow();
  });
});
