import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';

const pack = promisify(gzip);
const WORTH_PACKING = 16_384;

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}
interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * A large unit's day is a few hundred kilobytes of ids and times; packed it is under a tenth of that. Nothing a stranger
 * sends stands in the answer and only our own pages may ask, so that its length tells nobody anything.
 */
export class Packed implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const accepts = /\bgzip\b/.test(http.getRequest<Request>().headers['accept-encoding'] ?? '');
    const reply = http.getResponse<Reply>();
    return next.handle().pipe(mergeMap((answer) => (accepts ? packed(answer, reply) : [answer])));
  }
}

async function packed(answer: unknown, reply: Reply): Promise<unknown> {
  const text = JSON.stringify(answer);
  if (text.length < WORTH_PACKING) return answer;
  reply.header('content-type', 'application/json; charset=utf-8');
  reply.header('content-encoding', 'gzip');
  reply.header('vary', 'accept-encoding');
  return pack(text, { level: constants.Z_BEST_SPEED });
}
