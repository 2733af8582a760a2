import type { Area, Landing, MenuEntry } from '../area.js';
import type { Me, Role } from '../api/types.js';
import { ROLE_ORDER } from '../roles.js';
import { holds, rolesOf } from '../session/session.js';

/** The lines of the menu this person has use for, in order. */
export const menuFor = (me: Me | null, areas: readonly Area[]): MenuEntry[] =>
  areas
    .flatMap((area) => area.menu ?? [])
    .filter(({ roles }) => holds(me, roles))
    .toSorted((one, other) => one.order - other.order);

/** From here on, the orders of what is not done every day. */
const SELDOM = 30;

/** The menu in two parts: what is done every day, and the rest below. Either may be empty. */
export const partsOf = (entries: readonly MenuEntry[]): MenuEntry[][] =>
  [entries.filter(({ order }) => order < SELDOM), entries.filter(({ order }) => order >= SELDOM)].filter(
    (part) => part.length > 0,
  );

const landingOf = (role: Role, landings: readonly Landing[]) =>
  landings.find(({ roles }) => roles.includes(role))?.path;

/** Where this person's day begins; null while no area claims any of her roles. */
export const landingFor = (me: Me | null, areas: readonly Area[]): string | null => {
  const landings = areas.flatMap((area) => area.landing ?? []);
  const held = rolesOf(me);
  const paths = ROLE_ORDER.filter((role) => held.includes(role)).map((role) => landingOf(role, landings));
  return paths.find((path) => path !== undefined) ?? null;
};
