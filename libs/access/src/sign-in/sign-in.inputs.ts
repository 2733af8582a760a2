import { Pattern, Text } from '#web';
import { LONGEST } from './password-policy.js';

const NAME_LENGTH = 100;
const SIX_DIGITS = /^\d{6}$/;

/** Name and password. */
export class GivePassword {
  @Text({ max: NAME_LENGTH })
  readonly username: string;

  @Text({ max: LONGEST })
  readonly password: string;
}

/** The six digits an authenticator app shows. */
export class GiveCode {
  @Pattern(SIX_DIGITS, 'must be six digits')
  readonly code: string;
}

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= max && !value.includes('\u0000') && value.isWellFormed();

const only = (body: unknown, ...names: string[]): body is Fields =>
  typeof body === 'object' && body !== null && Object.keys(body).toSorted().join() === names.toSorted().join();

/** The same shapes, for the guards that stand before the pipe. */
export const SHAPES = {
  password: (body: unknown): boolean =>
    only(body, 'username', 'password') && text(body.username, NAME_LENGTH) && text(body.password, LONGEST),
  totp: (body: unknown): boolean => only(body, 'code') && typeof body.code === 'string' && SIX_DIGITS.test(body.code),
};
