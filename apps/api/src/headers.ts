import type { FastifyInstance } from 'fastify';

/** What every answer says of itself; nothing here knows a third party (safety 3, Headers). */
export const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

/** Dresses every answer, and keeps those of the API out of every cache. */
export function dressAnswers(server: Pick<FastifyInstance, 'addHook'>): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers(HEADERS);
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
  });
}
