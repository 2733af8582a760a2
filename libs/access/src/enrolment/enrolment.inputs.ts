import { Maybe, Pattern, Text } from '#web';

/** Plain letters, so that a name can be typed on any keyboard. */
export const USERNAME = /^[a-z0-9][a-z0-9._-]{2,49}$/;
export const USERNAME_SAYS = 'must be 3 to 50 of a–z, 0–9, dot, dash and underscore';

/** A password for whoever holds a one-time link. The token comes in the body only: addresses end up in logs. */
export class Enrol {
  @Pattern(/^[\w-]{43}$/, 'must be the token of a one-time link')
  readonly token: string;

  @Maybe()
  @Pattern(USERNAME, USERNAME_SAYS)
  readonly username?: string;

  @Text({ max: 1000 })
  readonly password: string;
}

/** The name to sign in with from now on. */
export class EnrolledView {
  @Text({ max: 50 })
  readonly username: string;

  constructor(username: string) {
    this.username = username;
  }
}
