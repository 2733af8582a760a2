import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { Page } from './list-query.js';

interface Reply {
  header(name: string, value: string): unknown;
}

/** Puts the version in ETag and the page in Content-Range, so that no controller has to. */
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<Reply>();
    return next.handle().pipe(map((answer: unknown) => dress(answer, reply)));
  }
}

function dress(answer: unknown, reply: Reply): unknown {
  if (answer instanceof Page) {
    reply.header('content-range', answer.contentRange);
    return answer.rows;
  }
  const { version } = (answer ?? {}) as { version?: unknown };
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
  return answer;
}
