import { contactBody, contactValues, type KastContact, NEW_CONTACT } from './kast.js';

const CONTACT: KastContact = {
  id: 'a',
  at: '2026-03-30T08:15:00.000Z',
  channel: 'phone',
  relation: 'partner',
  reasons: ['webcam'],
  county: '20',
  municipality: null,
  minutes: null,
  pathway: 'unknown',
  formOfContact: 'phone_advice',
  offered: [],
  clientId: null,
  displayName: null,
  version: 1,
  can: {},
};

describe('a KAST contact in its form', () => {
  it('is sent as it was told, and comes back the same', () => {
    const { id: _id, clientId: _file, displayName: _name, version: _version, can: _can, ...told } = CONTACT;
    expect(contactBody(contactValues(CONTACT))).toEqual(told);
  });

  it('is of now where no time is said', () => {
    expect(contactBody(NEW_CONTACT)).not.toHaveProperty('at');
    expect(contactBody({ ...NEW_CONTACT, date: '2026-03-30', time: '09:30' }).at).toBe('2026-03-30T07:30:00.000Z');
    expect(contactBody({ ...NEW_CONTACT, county: '' }).county).toBeNull();
  });
});
