import type { FastifyInstance, FastifyRequest } from 'fastify';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses a change that another site has sent on a signed-in person's behalf (contract 1, Cross-site). */
export function keepOut(server: Pick<FastifyInstance, 'addHook'>, publicOrigin: () => string): void {
  server.addHook('onRequest', async (request, reply) => {
    if (HARMLESS.has(request.method) || isOurs(request, publicOrigin())) return;
    const body = {
      type: 'urn:taktpinnen:problem:cross-site',
      title: 'Refused: sent from another site',
      status: 403,
      code: 'cross-site',
    };
    await reply
      .status(403)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  });
}

function isOurs({ headers }: FastifyRequest, ours: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === ours : site === 'same-origin';
}
