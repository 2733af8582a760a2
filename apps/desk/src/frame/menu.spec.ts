import type { Area } from '../area.js';
import type { Me, Role } from '../api/types.js';
import { landingFor, menuFor, partsOf } from './menu.js';

const person = (...roles: Role[]): Me => ({
  id: 'a',
  name: 'Påhittad Person',
  unitId: 'u',
  permissions: [],
  assignments: roles.map((role) => ({ role, compartment: null })),
});
const icon = () => null;
const areas: Area[] = [
  { landing: [{ roles: ['counsellor'], path: '/min-vecka' }], menu: [{ path: '/b', label: 'b', icon, order: 20 }] },
  {
    landing: [{ roles: ['receptionist'], path: '/idag' }],
    menu: [{ path: '/a', label: 'a', icon, order: 1, roles: ['receptionist'] }],
  },
];

describe('the first page', () => {
  it('is the one of the role', () => expect(landingFor(person('counsellor'), areas)).toBe('/min-vecka'));
  it('is the one of the role that meets people first', () =>
    expect(landingFor(person('counsellor', 'receptionist'), areas)).toBe('/idag'));
  it('is nobody’s when no area claims the role', () => expect(landingFor(person('registrar'), areas)).toBeNull());
});

describe('the menu', () => {
  it('holds only what the person has use for, in order', () => {
    expect(menuFor(person('receptionist'), areas).map(({ path }) => path)).toEqual(['/a', '/b']);
    expect(menuFor(person('midwife'), areas).map(({ path }) => path)).toEqual(['/b']);
    expect(menuFor(null, areas).map(({ path }) => path)).toEqual(['/b']);
  });

  it('keeps what is done every day apart from the rest, and shows no empty part', () => {
    const entry = (order: number) => ({ path: `/${order}`, label: 'a', icon, order });
    const orders = (...all: number[]) => partsOf(all.map(entry)).map((part) => part.map(({ order }) => order));
    expect(orders(0, 29, 30, 60)).toEqual([
      [0, 29],
      [30, 60],
    ]);
    expect(orders(60)).toEqual([[60]]);
  });
});
