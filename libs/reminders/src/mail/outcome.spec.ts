import { outcomeOf } from './outcome.js';

describe('what a failure means', () => {
  const before = { connected: true, begun: false };
  const after = { connected: true, begun: true };

  it.each([
    ['no server', undefined, { connected: false, begun: false }, 'unreachable'],
    ['a server that does not know us', 535, { connected: false, begun: false }, 'unreachable'],
    ['no such address', 550, before, 'refused'],
    ['an address that is full just now', 452, before, 'later'],
    ['a text that is not taken', 554, after, 'refused'],
    ['a text that is not taken just now', 451, after, 'later'],
    ['silence before the text was asked for', undefined, before, 'later'],
    ['silence after the text was given', undefined, after, 'unknown'],
  ])('%s', (_, code, progress, kind) => {
    expect(outcomeOf(code, progress)).toEqual({ kind });
  });
});
