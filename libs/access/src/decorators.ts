import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import type { Permission } from './permission.js';

/** The metadata that says who may use a door. A route without it stops the house from opening. */
export const ACCESS = 'taktpinnen:access';

export type Door = 'public' | 'half-signed-in' | 'signed-in' | Permission;

/** Only for those who hold this permission. */
export const Requires = (permission: Permission) => SetMetadata<string, Door>(ACCESS, permission);
/** For everybody, without a session. */
export const Public = () => SetMetadata<string, Door>(ACCESS, 'public');
/** For whoever has given the first factor and not yet the second. */
export const HalfSignedIn = () => SetMetadata<string, Door>(ACCESS, 'half-signed-in');
/** For every member of staff who is signed in. */
export const SignedIn = () => SetMetadata<string, Door>(ACCESS, 'signed-in');

/** What the guard leaves on a request. */
export interface Guarded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly routeOptions?: { readonly url?: string };
  readonly params?: Readonly<Record<string, string>>;
  readonly id: string;
  actor?: StaffActor;
  /** Who has come half-way through the sign-in. */
  half?: { readonly staffId: string; readonly token: string };
}

/** The signed-in person. */
export const Who = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Guarded>().actor,
);

/** The person who has given the first factor. */
export const Half = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Guarded>().half,
);
