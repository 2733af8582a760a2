import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HEADERS } from './headers.js';

const NEVER_KEPT = {
  ...HEADERS,
  'cache-control': 'no-store',
  'content-type': 'application/problem+json; charset=utf-8',
};

const problem = (status: number): string => {
  const code = 'request.invalid';
  const title = 'The request is not in order';
  return JSON.stringify({ type: `urn:taktpinnen:problem:${code}`, title, status, code });
};

const LINES: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Answers an address that cannot be read: no hook and no route has seen the request. */
function answerBadAddress(_: Error, __: FastifyRequest, reply: FastifyReply): void {
  void reply.status(400).headers(NEVER_KEPT).send(problem(400));
}

/** Answers what is not HTTP, on the bare line, and hangs up. */
function answerNoise(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const line = LINES[error.code ?? ''] ?? '400 Bad Request';
  const body = problem(Number(line.slice(0, 3)));
  const headers = { ...NEVER_KEPT, 'content-length': String(body.length), connection: 'close' };
  const written = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${line}\r\n${written.join('')}\r\n${body}`);
}

/** What comes before there is a request is answered in the house's own words and headers too. */
export const NOISE = { frameworkErrors: answerBadAddress, clientErrorHandler: answerNoise };
