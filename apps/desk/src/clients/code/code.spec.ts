import { inGroups, isWhole } from './code.js';

describe('a code that is typed', () => {
  it('is laid in groups of four, however it comes', () => {
    expect(['12345', '1234-5678 9012', '12345678901234567', 'x'].map(inGroups)).toEqual([
      '1234 5',
      '1234 5678 9012',
      '1234 5678 9012 3456',
      '',
    ]);
  });

  it('is whole at sixteen digits', () => {
    expect([isWhole('1234 5678 9012 345'), isWhole('1234 5678 9012 3456')]).toEqual([false, true]);
  });
});
