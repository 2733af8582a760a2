import { HttpException } from '@nestjs/common';
import {
  BadRequest,
  NotAllowed,
  NotFound,
  Overloaded,
  RuleBroken,
  SignInNeeded,
  Taken,
  TooMany,
  VersionMissing,
  VersionStale,
} from '#kernel';
import { meaningOf } from './constraints.js';

/** What leaves the house when something is refused (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly retryAfter?: number;
}

type Describe = (error: never) => Problem;

const NOT_FOUND: Problem = { status: 404, code: 'not-found', title: 'Not found' };
const UNAVAILABLE: Problem = {
  status: 503,
  code: 'try-again',
  title: 'The house cannot answer just now; nothing was done',
  retryAfter: 2,
};

const KNOWN: readonly (readonly [new (...args: never[]) => Error, Describe])[] = [
  [RuleBroken, ({ code, message, more }: RuleBroken) => ({ status: 422, code, title: message, more })],
  [Taken, ({ code, message, more }: Taken) => ({ status: 409, code, title: message, more })],
  [NotFound, () => NOT_FOUND],
  [NotAllowed, () => ({ status: 403, code: 'not-allowed', title: 'You may not do this' })],
  [BadRequest, ({ code, message, errors }: BadRequest) => ({ status: 400, code, title: message, more: { errors } })],
  [VersionMissing, ({ message }: VersionMissing) => ({ status: 428, code: 'version.missing', title: message })],
  [VersionStale, ({ message }: VersionStale) => ({ status: 412, code: 'version.stale', title: message })],
  [SignInNeeded, ({ code, message }: SignInNeeded) => ({ status: 401, code, title: message })],
  [
    TooMany,
    ({ code, message, retryAfterSeconds }: TooMany) => ({
      status: 429,
      code,
      title: message,
      retryAfter: retryAfterSeconds,
    }),
  ],
  [Overloaded, ({ retryAfterSeconds }: Overloaded) => ({ ...UNAVAILABLE, retryAfter: retryAfterSeconds })],
  [HttpException, (error: HttpException) => ofStatus(error.getStatus())],
];

const STATUSES: Record<number, Problem> = {
  400: { status: 400, code: 'request.invalid', title: 'The request is not in order' },
  404: NOT_FOUND,
  413: { status: 413, code: 'request.too-large', title: 'A request holds at most 1 MB' },
  415: { status: 415, code: 'request.not-json', title: 'Send JSON' },
};

const ofStatus = (status: number): Problem =>
  STATUSES[status] ??
  (status < 500 ? { status, code: 'request.invalid', title: 'The request is not in order' } : UNEXPECTED);

export const UNEXPECTED: Problem = {
  status: 500,
  code: 'unexpected',
  title: 'Something went wrong in the house; nothing was done',
};

interface DatabaseFault {
  readonly code?: string;
  readonly constraint?: string;
}

/** Turns whatever was thrown into what the caller is told. Nothing of the database's own words goes out. */
export function problemOf(error: unknown): Problem {
  const known = KNOWN.find(([kind]) => error instanceof kind);
  if (known !== undefined) return known[1](error as never);
  const fault = databaseFault(error);
  if (fault !== undefined) return ofDatabase(fault);
  if (isLost(error)) return UNAVAILABLE;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? ofStatus(statusCode) : UNEXPECTED;
}

/** The database has gone away, or has not come yet. */
function isLost(error: unknown): boolean {
  const { code = '', message = '' } = ((error as { driverError?: unknown } | null)?.driverError ?? error ?? {}) as {
    code?: string;
    message?: string;
  };
  return (
    /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT)$/.test(code) ||
    /^Connection terminated|Client has encountered a connection error/.test(message)
  );
}

function databaseFault(error: unknown): DatabaseFault | undefined {
  const inner = ((error as { driverError?: unknown } | null)?.driverError ?? error) as DatabaseFault | null;
  return typeof inner?.code === 'string' && /^[0-9A-Z]{5}$/.test(inner.code) ? inner : undefined;
}

/** By SQLSTATE: a row behind a wall, a session that has gone, a rule the database holds, a house that is too busy. */
const BY_STATE: readonly (readonly [RegExp, Problem])[] = [
  [/^42501$/, NOT_FOUND],
  [/^28000$/, { status: 401, code: 'sign-in-required', title: 'Sign in' }],
  [/^23(505|P01)$/, { status: 409, code: 'already-there', title: 'Already taken' }],
  [/^23503$/, { status: 422, code: 'request.refers-to-nothing', title: 'It refers to something that is not there' }],
  [/^23(502|514)$/, { status: 422, code: 'request.breaks-a-rule', title: 'It breaks a rule of the record' }],
  [/^22/, { status: 400, code: 'request.invalid', title: 'The request is not in order' }],
  [/^(40|53|55|57|08)/, UNAVAILABLE],
];

const ofDatabase = ({ code = '', constraint }: DatabaseFault): Problem =>
  meaningOf(constraint) ?? BY_STATE.find(([state]) => state.test(code))?.[1] ?? UNEXPECTED;
