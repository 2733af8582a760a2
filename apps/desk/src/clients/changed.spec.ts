import { changedOf, filledOf, withIdentity } from './changed.js';

describe('what is sent of a form', () => {
  it('is what differs from before, part by part, and null where a field was emptied', () => {
    const before = { displayName: 'Ljus Anemon', language: 'sv', contact: { phone: '070-000 00 00', maySms: false } };
    expect(changedOf(before, before)).toEqual({});
    expect(changedOf({ ...before, language: 'en', contact: { phone: '', maySms: false } }, before)).toEqual({
      language: 'en',
      contact: { phone: null },
    });
  });

  it('is only what was filled in, for a new file', () => {
    expect(filledOf({ displayName: '', compartment: 'kast', contact: { phone: null, allowedHours: [] } })).toEqual({
      compartment: 'kast',
    });
    expect(filledOf({ contact: { maySms: false } })).toEqual({ contact: { maySms: false } });
  });

  it('has a number with its kind, where the file may hold one and one was given', () => {
    const identity = { type: 'other', value: 'ABC 1' };
    expect(withIdentity({ language: 'sv', identity }, true)).toEqual({ language: 'sv', identity });
    expect(withIdentity({ language: 'sv', identity }, false)).toEqual({ language: 'sv' });
    expect(withIdentity({ language: 'sv', identity: { type: 'other', value: ' ' } }, true)).toEqual({ language: 'sv' });
  });
});
