import { decoded, partsOf } from './code-file.js';

const bytes = (buffer: Buffer) => new Uint8Array(buffer).buffer;

describe('a file of codes', () => {
  it('is read in either encoding', () => {
    expect(decoded(bytes(Buffer.from('åäö', 'utf8')))).toBe('åäö');
    expect(decoded(bytes(Buffer.from('åäö', 'latin1')))).toBe('åäö');
  });

  it('goes in parts in its order, however long its lines are', () => {
    const lines = Array.from({ length: 4_500 }, (_, n) => `A${n}\tText`);
    const parts = partsOf(lines.join('\r\n')) ?? [];
    expect(parts.map((part) => part.length)).toEqual([2_000, 2_000, 500]);
    expect(parts.flat()).toEqual(lines);
    expect((partsOf(Array.from({ length: 300 }, () => 'x'.repeat(5_000)).join('\n')) ?? []).length).toBe(4);
    expect(partsOf('\n'.repeat(500_000))).toBeUndefined();
  });
});
