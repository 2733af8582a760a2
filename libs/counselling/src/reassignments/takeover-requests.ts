import { Injectable } from '@nestjs/common';
import { type Expected, NotFound, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import type { ReplyToProposal } from './reassignment.inputs.js';
import { type TakeoverRow, TakeoverRequestView } from './takeover-request.views.js';

const ASKED = {
  name: 'takeovers-asked-of-me',
  text: `SELECT id, kind, client_id AS "clientId", number AS "clientNumber", service_kind AS "serviceKind", weekday, start_time AS "startTime",
    duration_minutes AS "durationMinutes", staff_name AS "staffName", starts_on::text AS "startsOn", ends_on::text AS "endsOn", weeks, reply,
    status, version FROM counselling.asked_of_me()`,
};
const HELD = { name: 'takeover-held', text: 'SELECT counselling.hold_proposal($1)' };
const REPLY = { name: 'takeover-reply', text: 'SELECT counselling.reply_to_proposal($1, $2)' };

/** What a counsellor is asked to take over or cover, before any of it is hers: by number, and her word on it (SM-3). */
@Injectable()
export class TakeoverRequests {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor): Promise<TakeoverRequestView[]> {
    return this.work.look(actor, 'counselling.takeover-request.list', async (tx) => {
      const rows = await this.#asked(tx);
      return rows.map((row) => new TakeoverRequestView(row));
    });
  }

  /** Whoever names carries it through: her word changes nothing but what they are told. */
  reply(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: ReplyToProposal; expected: Expected },
  ): Promise<TakeoverRequestView> {
    return this.work.run(actor, 'counselling.takeover-request.reply', async (tx) => {
      await tx.rows(HELD, [id]);
      expected.of(await this.#one(tx, id));
      await tx.rows(REPLY, [id, input.reply]);
      return new TakeoverRequestView(await this.#one(tx, id));
    });
  }

  async #one(tx: Tx, id: string): Promise<TakeoverRow> {
    const row = (await this.#asked(tx)).find((one) => one.id === id);
    if (row === undefined) throw new NotFound();
    return row;
  }

  async #asked(tx: Tx): Promise<TakeoverRow[]> {
    const rows = await tx.rows<TakeoverRow>(ASKED);
    tx.shown(rows.map(({ clientId }) => clientId));
    return rows;
  }
}
