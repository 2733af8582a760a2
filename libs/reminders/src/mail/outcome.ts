/** How sure it is that a letter went. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** The server said no to this one for now, or never asked for it. */
  | { readonly kind: 'later' }
  /** No server to speak with, or it does not know us: nothing is wrong with the letter. */
  | { readonly kind: 'unreachable' }
  /** The server said no to this one for good. */
  | { readonly kind: 'refused' }
  /** The server had the text and did not say whether it took it: it is never sent again. */
  | { readonly kind: 'unknown' };

/** How far it had come when it went wrong. */
export interface Progress {
  readonly connected: boolean;
  readonly begun: boolean;
}

/** What a failure means, by the server's number (RFC 5321 4.2.1) or, where it gave none, by how far it had come. */
export function outcomeOf(responseCode: number | undefined, { connected, begun }: Progress): Outcome {
  if (!connected) return { kind: 'unreachable' };
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused' };
  if (responseCode !== undefined && responseCode >= 400) return { kind: 'later' };
  return { kind: begun ? 'unknown' : 'later' };
}
