import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { SignInNeeded, type Assignment } from '#kernel';
import { KeyRing, UnitOfWork } from '#persistence';
import { together } from '../transaction.js';
import { Failures } from './failures.js';
import type { PersonAtDoor } from './person-at-door.js';
import { openSecret, stepOf } from './second-factor.js';
import { endSession, logSignIn, openSession } from './sessions.js';

const HALF_WAY = { name: 'sign-in-half-way', text: 'SELECT * FROM access.half_way($1)' };
const USE_STEP = {
  name: 'sign-in-use-step',
  text: 'INSERT INTO access.totp_used (staff_id, step) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT totp_step_is_used_once DO NOTHING',
};
const CONFIRM = {
  name: 'sign-in-confirm',
  text: 'UPDATE access.credential SET enrolled_at = coalesce(enrolled_at, clock_timestamp()) WHERE staff_id = $1 AND totp_sealed = $2',
};
const WHO = { name: 'access-who', text: 'SELECT access.who($1) AS known' };

const WRONG = ['access.sign-in.failed', 'deny'] as const;
const RIGHT = ['access.sign-in.done', 'allow'] as const;

interface Given {
  readonly person: PersonAtDoor;
  readonly halfToken: string;
  readonly code: string;
}

/** Who is signed in, as the screens are told. */
export interface SignedInStaff {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly assignments: readonly Assignment[];
}

/** The open session and whose it is. */
export interface FullSession {
  readonly token: string;
  readonly staff: SignedInStaff;
}

/** The second factor: six digits that work once. The first right ones confirm the secret they were made with. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: KeyRing,
    private readonly failures: Failures,
  ) {}

  async giveCode(halfToken: string, code: string, requestId: string): Promise<FullSession> {
    const person = await this.#halfWay(halfToken);
    const session = await this.failures.attempt(person.username, async () => {
      const given = { person, halfToken, code };
      return this.work.outside((client) =>
        together(client, async () => {
          const token = await this.#through(client, given);
          const [deed, outcome] = token === undefined ? WRONG : RIGHT;
          await logSignIn(client, { staffId: person.id, deed, outcome, requestId });
          return token;
        }),
      );
    });
    await this.failures.forget(person.username);
    return { token: session, staff: await this.#staff(session) };
  }

  async #halfWay(token: string): Promise<PersonAtDoor> {
    const { rows } = await this.work.outside((client) => client.query({ ...HALF_WAY, values: [token] }));
    const person = rows[0] as PersonAtDoor | undefined;
    if (person === undefined) throw new SignInNeeded();
    return person;
  }

  /** A new token for the open session: one planted before the sign-in leads nowhere. */
  async #through(client: PoolClient, { person, halfToken, code }: Given): Promise<string | undefined> {
    const step = this.#stepOf(person, code);
    if (step === undefined) return undefined;
    const unused = await client.query({ ...USE_STEP, values: [person.id, step] });
    if (unused.rowCount !== 1) return undefined;
    const confirmed = await client.query({ ...CONFIRM, values: [person.id, person.totp_sealed] });
    if (confirmed.rowCount !== 1) return undefined;
    if ((await endSession(client, halfToken)) === undefined) return undefined;
    return openSession(client, person.id, 'full');
  }

  /** By the machine's clock; where the house's is set to another day (tests, demos), by that one too. */
  #stepOf({ id, totp_sealed, shift_ms }: PersonAtDoor, code: string): number | undefined {
    if (totp_sealed === null) return undefined;
    const secret = openSecret(this.keys, id, totp_sealed);
    const now = Date.now();
    return stepOf(secret, code, now) ?? (shift_ms === '0' ? undefined : stepOf(secret, code, now + Number(shift_ms)));
  }

  async #staff(token: string): Promise<SignedInStaff> {
    const { rows } = await this.work.outside((client) => client.query({ ...WHO, values: [token] }));
    const { id, name, unitId, assignments } = (rows[0] as { known: SignedInStaff }).known;
    return { id, name, unitId, assignments };
  }
}
