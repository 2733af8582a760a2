import { createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { KeyRing } from '#persistence';
import { connectionTo, domainOf, MAIL, type MailSettings } from './mail-settings.js';
import { type Outcome, outcomeOf } from './outcome.js';

/** A letter as it goes out. */
export interface Letter {
  /** Its own in our books; outside, only what it makes of a keyed hash is seen. */
  readonly id: string;
  readonly to: string;
  readonly senderName: string;
  readonly subject: string;
  readonly body: string;
}

/** Longer than this no server is waited for, however slowly it answers. */
const PATIENCE_MS = 180_000;

/** Hands one letter to the mail server, and says how sure it is that it went. */
@Injectable()
export class Mailer {
  constructor(
    @Inject(MAIL) private readonly settings: MailSettings | null,
    private readonly keys: KeyRing,
  ) {}

  /** Can anything be sent at all? */
  get ready(): boolean {
    return this.settings !== null;
  }

  async send(letter: Letter): Promise<Outcome> {
    if (this.settings === null) return { kind: 'unreachable' };
    const { options, auth } = connectionTo(this.settings);
    const connection = new SMTPConnection(options);
    const progress = { connected: false, begun: false };
    try {
      await opened(connection, auth);
      progress.connected = true;
      const text = await this.#composed(letter, this.settings);
      await handed(connection, { from: this.settings.from, to: [letter.to] }, watched(text, progress));
      return { kind: 'sent' };
    } catch (error) {
      // What went wrong is told by how far it had come and by the server's number, never by its words.
      return outcomeOf((error as { responseCode?: number }).responseCode, progress);
    } finally {
      connection.close();
    }
  }

  /** Nothing in it but what the unit has written: no program, no machine, no number of ours. */
  #composed({ id, to, senderName, subject, body }: Letter, { from }: MailSettings): Promise<Buffer> {
    const name = createHmac('sha256', this.keys.key('message-id')).update(id).digest('hex').slice(0, 32);
    return new MailComposer({
      from: { name: senderName, address: from },
      to,
      subject,
      text: body,
      messageId: `<${name}@${domainOf(from)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      xMailer: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as ConstructorParameters<typeof MailComposer>[0])
      .compile()
      .build();
  }
}

type Auth = ReturnType<typeof connectionTo>['auth'];

function opened(connection: SMTPConnection, auth: Auth): Promise<void> {
  return new Promise((open, fail) => {
    connection.once('error', fail);
    connection.once('end', () => fail(new Error('closed')));
    connection.connect((error) => {
      if (error) fail(error);
      else if (auth === undefined) open();
      else connection.login({ credentials: auth } as never, (refused) => (refused ? fail(refused) : open()));
    });
  });
}

function handed(connection: SMTPConnection, envelope: { from: string; to: string[] }, text: Readable): Promise<void> {
  return new Promise((taken, fail) => {
    const patience = setTimeout(() => fail(new Error('no answer')), PATIENCE_MS);
    const ended = (error?: Error | null) => {
      clearTimeout(patience);
      if (error) fail(error);
      else taken();
    };
    connection.once('error', ended);
    connection.once('end', () => ended(new Error('closed')));
    connection.send(envelope, text, (error) => ended(error));
  });
}

/** The text as a stream that says when the server has asked for it: from then on nobody knows without an answer. */
function watched(text: Buffer, progress: { begun: boolean }): Readable {
  let given = false;
  return new Readable({
    highWaterMark: 0,
    read() {
      progress.begun = true;
      this.push(given ? null : text);
      given = true;
    },
  });
}
