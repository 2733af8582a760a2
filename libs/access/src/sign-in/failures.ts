import { Injectable } from '@nestjs/common';
import { SignInNeeded } from '#kernel';
import { Tries } from './tries.js';

/** How often signing in to a name has failed in a row. */
@Injectable()
export class Failures {
  constructor(private readonly tries: Tries) {}

  /** Tries once; answers 401 where it was wrong, 429 where it was the sixth or more. */
  attempt<T>(username: string, attempt: () => Promise<T | undefined>): Promise<T> {
    const wrong = () => new SignInNeeded('sign-in.wrong', 'That is not right');
    return this.tries.attempt({ at: 'sign-in', who: username, wrong }, attempt);
  }

  /** She is who she says: the row of failures ends. */
  forget(username: string): Promise<void> {
    return this.tries.forget({ at: 'sign-in', who: username });
  }
}
