import type { FastifyInstance, FastifyRequest } from 'fastify';

/** One line for each answer: which route, how it went, how long it took, and whose it was. Never what was said. */
export function logRequests(server: Pick<FastifyInstance, 'addHook'>, write: (line: string) => void): void {
  server.addHook('onResponse', async (request: FastifyRequest & { actor?: { id: string } }, reply) => {
    const line = {
      request: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      staff: request.actor?.id,
    };
    write(`${JSON.stringify(line)}\n`);
  });
}
