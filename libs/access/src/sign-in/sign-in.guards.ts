import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, type IAuthGuard, type Type } from '@nestjs/passport';
import { SignInNeeded } from '#kernel';
import type { Guarded } from '../decorators.js';
import { SHAPES } from './sign-in.inputs.js';
import { CODE, PASSWORD } from './strategies.js';

/** A body that is not even of the right shape is no try: it goes on to the pipe, which names what is wrong with it. */
const passing = (strategy: keyof typeof SHAPES): Type<IAuthGuard> => {
  @Injectable()
  class Passing extends AuthGuard(strategy) {
    override canActivate(context: ExecutionContext): ReturnType<IAuthGuard['canActivate']> {
      const { body } = context.switchToHttp().getRequest<Guarded>();
      return SHAPES[strategy](body) ? super.canActivate(context) : true;
    }

    override handleRequest<T>(error: unknown, passed: T | false): T {
      if (error) throw error as Error;
      if (passed === false) throw new SignInNeeded('sign-in.wrong', 'That is not right');
      return passed;
    }
  }
  return Passing;
};

export const PasswordGuard = passing(PASSWORD);
export const CodeGuard = passing(CODE);

/** What passport found at this step; nothing where the body was no try, which the pipe then refuses. */
export const Passed = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ user?: unknown }>().user,
);

export const RequestId = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Guarded>().id,
);
