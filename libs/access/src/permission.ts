import type { Role } from '#kernel';

/** A right to use a door: what it means in plain words, and the roles that have it. */
export interface Permission {
  readonly name: string;
  readonly means: string;
  readonly roles: readonly Role[];
}

const ALL = new Map<string, Permission>();

/** Names a library's permissions, `<library>.<verb><Things>`. Who is not named does not have it. */
export function definePermissions<K extends string>(
  area: string,
  meanings: Readonly<Record<K, { readonly means: string; readonly roles: readonly Role[] }>>,
): Readonly<Record<K, Permission>> {
  const made = Object.entries(meanings) as [K, { means: string; roles: readonly Role[] }][];
  const named = made.map(([key, { means, roles }]) => [key, { name: `${area}.${key}`, means, roles }] as const);
  for (const [, permission] of named) ALL.set(permission.name, permission);
  return Object.fromEntries(named) as unknown as Record<K, Permission>;
}

/** Every permission of the house, for the test that reads them against model 3.5. */
export const allPermissions = (): readonly Permission[] => [...ALL.values()];

/** What these roles may do together. */
export const permissionsOf = (roles: ReadonlySet<Role>): ReadonlySet<string> =>
  new Set(
    allPermissions().flatMap(({ name, roles: having }) => (having.some((role) => roles.has(role)) ? [name] : [])),
  );
