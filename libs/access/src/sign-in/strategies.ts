import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Guarded } from '../decorators.js';
import { SecondFactorService, type FullSession } from './second-factor.service.js';
import { SignInService, type FirstStep } from './sign-in.service.js';

export const PASSWORD = 'password';
export const CODE = 'totp';

/** Passport's way to a name and a password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, PASSWORD) {
  constructor(private readonly signIn: SignInService) {
    super({ session: false, passReqToCallback: true });
  }

  validate(request: Guarded, username: string, password: string): Promise<FirstStep> {
    return this.signIn.givePassword(username, password, request.id);
  }
}

type Verify = (request: Guarded, done: (error: unknown, session: FullSession) => void) => void;

/** A strategy in passport's sense for six digits; what they are worth is asked of `verify`. */
class SixDigits extends passport.Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: unknown): void {
    this.verify(request as Guarded, (error, session) => (error === null ? this.success(session) : this.error(error)));
  }
}

/** Passport's way to the second factor, for a session that is half open. */
@Injectable()
export class CodeStrategy extends PassportStrategy(SixDigits, CODE) {
  constructor(private readonly secondFactor: SecondFactorService) {
    super();
  }

  validate({ half, body, id }: Guarded): Promise<FullSession> {
    const { code } = body as { code: string };
    return this.secondFactor.giveCode(half?.token ?? '', code, id);
  }
}
