import { changed, grantOf, linkAddress, placeText, ROLE_PLACES } from './staff.js';

describe('a role in its place', () => {
  it('is one choice, and goes to the server as role and compartment', () => {
    expect(ROLE_PLACES).toContain('receptionist|kast');
    expect(ROLE_PLACES).not.toContain('counsellor|kast');
    expect([grantOf('receptionist|kast'), grantOf('unit_manager|')]).toEqual([
      { role: 'receptionist', compartment: 'kast' },
      { role: 'unit_manager' },
    ]);
  });

  it('is read as words', () => {
    const translate = (key: string) => `[${key}]`;
    expect(placeText(translate, 'midwife', 'spiralen')).toBe('[roles.midwife], [compartments.spiralen]');
    expect(placeText(translate, 'registrar', null)).toBe('[roles.registrar]');
  });
});

it('a one-time link keeps its secret behind the #', () => {
  expect(linkAddress('https://desk.example', 'abc')).toBe('https://desk.example/#/valkommen?token=abc');
});

it('only what was changed is sent, and an emptied field as null', () => {
  const before = { name: 'Eva', capacity: 12, licenceNo: null };
  expect(
    changed({ name: 'Eva', capacity: '', licenceNo: undefined }, before, ['name', 'capacity', 'licenceNo']),
  ).toEqual({
    capacity: null,
  });
});
