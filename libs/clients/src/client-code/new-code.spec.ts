import { inGroups, newCode, withoutGroups } from './new-code.js';

describe('the code of an anonymous client', () => {
  it('is sixteen digits, and each time others', () => {
    const codes = Array.from({ length: 100 }, newCode);
    expect(codes.filter((code) => !/^\d{16}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(100);
  });

  it('is the same in groups, with strokes and without', () => {
    expect(inGroups('1234567890123456')).toBe('1234 5678 9012 3456');
    for (const told of ['1234 5678 9012 3456', '1234-5678-9012-3456', ' 1234567890123456 '])
      expect(withoutGroups(told)).toBe('1234567890123456');
  });
});
