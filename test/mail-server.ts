import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as the server got it: to whom, and every line of it. */
export interface Got {
  readonly to: string;
  readonly text: string;
}

type Answer = 'take' | 'hang-up' | { readonly code: number };

/** A real mail server on this machine, on a port of its own, that keeps what it is given. */
export class MailServer {
  readonly got: Got[] = [];
  /** What it says to whom, where it is not simply taken: before the text is asked for, or after. */
  readonly before = new Map<string, number>();
  readonly after = new Map<string, Answer>();
  /** Something that happens while the sender waits for the answer. */
  meanwhile: () => Promise<void> = async () => undefined;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailServer> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _, done) => done(refusal(mail.before.get(address))),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          const said = mail.after.get(to) ?? 'take';
          if (typeof said === 'object') return done(refusal(said.code));
          mail.got.push({ to, text: Buffer.concat(chunks).toString('utf8') });
          if (said === 'hang-up') return mail.#hangUp();
          mail.meanwhile().then(
            () => done(),
            (error: Error) => done(error),
          );
        });
      },
    });
    const mail = new MailServer(server);
    server.on('error', () => undefined);
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    return mail;
  }

  get settings(): { url: string; from: string } {
    const { port } = this.server.server.address() as AddressInfo;
    return { url: `smtp://127.0.0.1:${port}`, from: 'paminnelse@kommun.example' };
  }

  /** Who got a letter, in order. */
  get receivers(): string[] {
    return this.got.map(({ to }) => to).toSorted();
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  #hangUp(): void {
    const { connections } = this.server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
    for (const { _socket: socket } of connections) socket.destroy();
  }
}

const refusal = (code: number | undefined): Error | null =>
  code === undefined ? null : Object.assign(new Error('Not now'), { responseCode: code });
