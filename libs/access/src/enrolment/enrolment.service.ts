import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#kernel';
import { UnitOfWork } from '#persistence';
import { Failures } from '../sign-in/failures.js';
import { mustBeGoodPassword } from '../sign-in/password-policy.js';
import { hashPassword } from '../sign-in/passwords.js';
import { logSignIn } from '../sign-in/sessions.js';
import { tokenHash } from '../sign-in/tokens.js';
import { together } from '../transaction.js';
import type { Enrol } from './enrolment.inputs.js';

const HOLDER = {
  name: 'enrolment-holder',
  text: 'SELECT id, name, username, unit_name AS "unitName" FROM access.link_holder($1)',
};
const ENROL = { name: 'enrolment-enrol', text: 'SELECT access.enrol($1, $2, $3) AS id' };

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly unitName: string;
}

/** Turns a one-time link into a password of one's own. The second factor follows at the first sign-in. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly failures: Failures,
  ) {}

  async enrol({ token, username, password }: Enrol, requestId: string): Promise<string> {
    const holder = await this.#holder(token);
    const name = username ?? holder.username;
    mustBeGoodPassword(password, { ...holder, username: name });
    const hash = await hashPassword(password);
    await this.work.outside((client) =>
      together(client, async () => {
        const { rows } = await client.query({ ...ENROL, values: [tokenHash(token), username ?? null, hash] });
        if ((rows[0] as { id: string | null }).id === null) throw usedUp();
        await logSignIn(client, {
          staffId: holder.id,
          deed: 'access.sign-in.password-set',
          outcome: 'allow',
          requestId,
        });
      }),
    );
    await this.failures.forget(name);
    return name;
  }

  async #holder(token: string): Promise<Holder> {
    const { rows } = await this.work.outside((client) => client.query({ ...HOLDER, values: [tokenHash(token)] }));
    const holder = rows[0] as Holder | undefined;
    if (holder === undefined) throw usedUp();
    return holder;
  }
}

/** One answer for a link that was used, has run out, or never was. */
const usedUp = (): RuleBroken =>
  new RuleBroken('enrolment.link-not-good', 'The link has been used or has run out; ask for a new one.');
