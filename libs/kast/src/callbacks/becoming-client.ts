import { Injectable } from '@nestjs/common';
import { ClientsService } from '#clients';
import { BookSession, QueueService, SessionsService } from '#counselling';
import type { Tx } from '#persistence';
import { CallbackContact, CallbackFile } from './callback-parts.entity.js';
import type { Callback } from './callback.entity.js';
import type { ConcludeCallback } from './callback.inputs.js';

const PATHWAY = 'police_operation_callback';
const TALK = 'kast_counselling';

/** A call-back that was booked becomes a client file with a first talk, or a place in the queue; all of it or nothing. */
@Injectable()
export class BecomingClient {
  constructor(
    private readonly clients: ClientsService,
    private readonly queue: QueueService,
    private readonly sessions: SessionsService,
  ) {}

  async open(tx: Tx, callback: Callback, { keepContact, firstTalk }: ConcludeCallback): Promise<string> {
    const client = await this.clients.registerIn(tx, {
      compartment: 'kast',
      pathway: PATHWAY,
      ...(callback.county === null ? {} : { homeCounty: callback.county }),
      ...(keepContact === true ? await this.#carried(tx, callback) : {}),
    });
    await tx.add(Object.assign(new CallbackFile(), { ...client.file, createdAt: tx.now, callbackId: callback.id }));
    if (firstTalk === undefined) await this.queue.placeIn(tx, client, { serviceKind: TALK });
    else {
      const counsellorId = firstTalk.counsellorId ?? tx.actor.id;
      await this.sessions.bookIn(
        tx,
        Object.assign(new BookSession(), firstTalk, { counsellorId, clientId: client.id, serviceKind: TALK }),
      );
    }
    return client.id;
  }

  /** What was agreed about calling goes along: number, hours, message or not, and that nobody says from where. */
  async #carried(tx: Tx, { id, preferredTimes, voicemailOk }: Callback): Promise<object> {
    const [contact] = await tx.find(CallbackContact, { callbackId: id });
    if (contact === undefined) return {};
    const { phone, alias } = contact.read(tx);
    const card = { phone, mayLeaveVoicemail: voicemailOk, neutralSender: true, allowedHours: preferredTimes };
    return { ...(alias === null ? {} : { displayName: alias }), contact: card };
  }
}
