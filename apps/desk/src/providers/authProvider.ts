import type { AuthProvider } from 'react-admin';
import { currentSession } from '../session/session.js';
import { resume, signOut } from '../session/sign-in.js';
import type { Can } from '../api/types.js';
import { areas } from '../areas.js';
import { statusOf } from '../api/status-of.js';

/** Which permission opens which page: `clients.list` → `clients.readClients`, as the areas declare it. */
const permissionOf = (resource: string, action: string): string =>
  areas.flatMap((area) => area.resources ?? []).find(({ name }) => name === resource)?.access[action] ??
  `${resource}.${action}`;

/** The server's own `can` for a record, its permissions for the rest: never a second copy of the rules. */
const canAccess = (resource: string, action: string, record?: { can?: Can }): boolean =>
  record?.can?.[action] ?? currentSession().me?.permissions.includes(permissionOf(resource, action)) ?? false;

/** react-admin's view of the session; the steps of signing in are in `session/sign-in.ts`. */
export const authProvider: AuthProvider = {
  // Both factors have been given when the page calls this; it only lets react-admin go on to the wanted page.
  login: async () => undefined,
  logout: signOut,
  checkAuth: async () => {
    if (!currentSession().me) await resume();
  },
  checkError: async (error: unknown) => {
    if (statusOf(error) === 401) throw Object.assign(new Error('sign-in-required'), { message: false });
  },
  getIdentity: async () => {
    const { me } = currentSession();
    return { id: me?.id ?? '', fullName: me?.name ?? '' };
  },
  getPermissions: async () => currentSession().me?.permissions ?? [],
  canAccess: async ({ resource, action, record }) => canAccess(resource, action, record),
};
