/** Where mail leaves the house, and whom it says it is from. Without it nothing is sent. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  readonly url: string;
  /** An address that names neither the unit nor what it does. */
  readonly from: string;
}

export const MAIL = Symbol('where mail leaves the house');

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What the connection is opened with. Only to this very machine does anything go unencrypted. */
export function connectionTo({ url, from }: MailSettings) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const own = LOOPBACK.has(hostname);
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    options: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: !secure && !own,
      ignoreTLS: !secure && own,
      // What a server writes of us in its lines: the domain of the sender and not the name of this machine.
      name: domainOf(from),
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
    },
    auth: username === '' ? undefined : auth,
  };
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
