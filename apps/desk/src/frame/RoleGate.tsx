import type { ReactNode } from 'react';
import { AccessDenied } from 'react-admin';
import type { Role } from '../api/types.js';
import { holds, useMe } from '../session/session.js';

/** Keeps people from pages that have nothing for them; what they may read is decided by the server. */
export const RoleGate = ({ roles, children }: { roles: readonly Role[] | undefined; children: ReactNode }) =>
  holds(useMe(), roles) ? children : <AccessDenied />;
