import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HEADERS } from './headers.js';

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** Serves the staff's screens: one page with a fresh style nonce, and files whose names change with their content. */
export async function serveScreens(server: FastifyInstance, deskDir: string): Promise<void> {
  const page = readFileSync(path.join(deskDir, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: path.join(deskDir, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  server.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.url === '/favicon.svg') return reply.sendFile('favicon.svg', deskDir);
    if (/^\/(api|assets|docs)(\/|$|\?)/.test(request.url)) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ ...HEADERS, 'content-security-policy': policy(nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__NONCE__', nonce));
  });
}
