/** A rule of the work was broken; the code is stable and a screen has words for it (422). */
export class RuleBroken extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** Somebody else has what was asked for (409); `more` may carry `conflicts` or alternatives. */
export class Taken extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** What was asked for does not exist, or does not exist for this person: the two are never told apart (404). */
export class NotFound extends Error {
  constructor() {
    super('Not found');
  }
}

/** The person may see this but not do this to it (403). */
export class NotAllowed extends Error {
  constructor() {
    super('You may not do this');
  }
}

/** A fault in one field of a request, named so that a screen can show it beside the field. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The request itself is not in order; every fault is named at once (400). */
export class BadRequest extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly errors: readonly FieldFault[] = [],
  ) {
    super(message);
  }
}

/** A change was sent without saying which version it changes (428). */
export class VersionMissing extends Error {
  constructor() {
    super('Say which version you change, in If-Match');
  }
}

/** The record has changed since it was read (412). */
export class VersionStale extends Error {
  constructor() {
    super('Somebody has changed this since you read it');
  }
}

/** The house cannot answer just now, and nothing was done (503); try again after so many seconds. */
export class Overloaded extends Error {
  constructor(readonly retryAfterSeconds = 2) {
    super('Try again in a moment');
  }
}

/** Nobody is signed in, or not with both factors (401). */
export class SignInNeeded extends Error {
  constructor(
    readonly code: 'sign-in-required' | 'second-factor-required' | 'sign-in.wrong' = 'sign-in-required',
    message = 'Sign in',
  ) {
    super(message);
  }
}

/** Too many tries (429); the next is heard after so many seconds. */
export class TooMany extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}
