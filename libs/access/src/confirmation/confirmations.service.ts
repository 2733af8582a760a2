import { Injectable } from '@nestjs/common';
import { RuleBroken, SignInNeeded, type StaffActor } from '#kernel';
import { KeyRing, UnitOfWork } from '#persistence';
import { Failures } from '../sign-in/failures.js';
import { openSecret, stepOf } from '../sign-in/second-factor.js';
import { logSignIn } from '../sign-in/sessions.js';
import { Confirmation } from './confirmation.entity.js';
import { ConfirmationView } from './confirmation.views.js';

const SECRET = {
  name: 'confirmation-secret',
  text: `SELECT s.username, c.totp_sealed AS sealed, (extract(epoch FROM ctx.clock_now() - transaction_timestamp()) * 1000)::float AS shift
    FROM access.staff s LEFT JOIN access.credential c ON c.staff_id = s.id WHERE s.id = $1`,
};
const USE_STEP = {
  name: 'confirmation-use-step',
  text: 'INSERT INTO access.totp_used (staff_id, step) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT totp_step_is_used_once DO NOTHING',
};

interface Secret {
  readonly username: string;
  readonly sealed: Buffer | null;
  readonly shift: number;
}

/** Asks somebody who is signed in for her second factor once more; guesses are counted as at the front door. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: KeyRing,
    private readonly failures: Failures,
  ) {}

  async confirm(actor: StaffActor, code: string): Promise<ConfirmationView> {
    const secret = await this.work.look(actor, 'access.confirmation.ask', (tx) => tx.row<Secret>(SECRET, [actor.id]));
    try {
      return await this.failures.attempt(secret.username, async () =>
        (await this.#isRight(actor.id, secret, code)) ? this.#keep(actor) : undefined,
      );
    } catch (error) {
      // She stays signed in: a wrong code here is a fault in a form, and no end of her session.
      if (!(error instanceof SignInNeeded)) throw error;
      await this.#refused(actor);
      throw new RuleBroken('confirmation.wrong', 'The code is not right, or has been used.');
    }
  }

  #keep(actor: StaffActor): Promise<ConfirmationView> {
    return this.work.run(actor, 'access.confirmation.make', async (tx) => {
      const made = { unitId: tx.unitId, staffId: actor.id, createdAt: tx.now };
      return new ConfirmationView(await tx.add(Object.assign(new Confirmation(), made)));
    });
  }

  /** A code is worth one thing: signing in, or this. */
  async #isRight(staffId: string, { sealed, shift }: Secret, code: string): Promise<boolean> {
    if (sealed === null) return false;
    const secret = openSecret(this.keys, staffId, sealed);
    const now = Date.now();
    const step = stepOf(secret, code, now) ?? (shift === 0 ? undefined : stepOf(secret, code, now + shift));
    if (step === undefined) return false;
    const { rowCount } = await this.work.outside((client) => client.query({ ...USE_STEP, values: [staffId, step] }));
    return rowCount === 1;
  }

  async #refused({ id, requestId }: StaffActor): Promise<void> {
    const entry = { staffId: id, deed: 'access.session.confirmation-refused', outcome: 'deny', requestId } as const;
    await this.work.outside((client) => logSignIn(client, entry));
  }
}
