import { Injectable } from '@nestjs/common';
import { KeyRing, UnitOfWork } from '#persistence';
import { together } from '../transaction.js';
import { Failures } from './failures.js';
import { isPassword } from './passwords.js';
import { sameName, type PersonAtDoor } from './person-at-door.js';
import { invitation, newSecret, sealSecret } from './second-factor.js';
import { logSignIn, openSession } from './sessions.js';

const CANDIDATE = { name: 'sign-in-candidate', text: 'SELECT * FROM access.candidate($1)' };
const NEW_SECRET = {
  name: 'sign-in-new-secret',
  text: 'UPDATE access.credential SET totp_sealed = $2 WHERE staff_id = $1 AND enrolled_at IS NULL',
};

/** What the first step answers, and the half-open session it opened. */
export interface FirstStep {
  readonly token: string;
  readonly answer:
    { readonly next: 'totp' } | { readonly next: 'enrol'; readonly otpauthUri: string; readonly qrSvg: string };
}

/** The first factor: a name and a password. A wrong name and a wrong password cannot be told apart, by answer or by time. */
@Injectable()
export class SignInService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: KeyRing,
    private readonly failures: Failures,
  ) {}

  givePassword(username: string, password: string, requestId: string): Promise<FirstStep> {
    const name = sameName(username);
    return this.failures.attempt(name, async () => {
      const person = await this.#candidate(name);
      if ((await isPassword(person?.password_hash, password)) && person !== undefined) return this.#goOn(person);
      const staffId = person?.id ?? null;
      await this.work.outside((client) =>
        logSignIn(client, { staffId, deed: 'access.sign-in.failed', outcome: 'deny', requestId }),
      );
      return undefined;
    });
  }

  async #candidate(name: string): Promise<PersonAtDoor | undefined> {
    const { rows } = await this.work.outside((client) => client.query({ ...CANDIDATE, values: [name] }));
    return rows[0] as PersonAtDoor | undefined;
  }

  /** Until a first right code has come, every sign-in shows a new secret: one that was seen and not used is worth nothing. */
  async #goOn({ id, username, enrolled_at }: PersonAtDoor): Promise<FirstStep> {
    if (enrolled_at !== null) {
      const token = await this.work.outside((client) => openSession(client, id, 'half'));
      return { token, answer: { next: 'totp' } };
    }
    const secret = newSecret();
    const token = await this.work.outside((client) =>
      together(client, async () => {
        await client.query({ ...NEW_SECRET, values: [id, sealSecret(this.keys, id, secret)] });
        return openSession(client, id, 'half');
      }),
    );
    return { token, answer: { next: 'enrol', ...(await invitation(secret, username)) } };
  }
}
