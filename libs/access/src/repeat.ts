import { createHash } from 'node:crypto';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { BadRequest, type Repeatable } from '#kernel';
import { UnitOfWork } from '#persistence';
import { isId } from '#web';
import type { Observable } from 'rxjs';
import type { Guarded } from './decorators.js';

const STATUS = '__httpCode__';

/** The key of a POST that may be sent again, with what it was sent for (contract 1, Repeats). */
export function repeatableOf(request: Guarded, handler: object, reflector: Reflector): Repeatable | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return undefined;
  if (!isId(key))
    throw new BadRequest('request.invalid', 'Idempotency-Key is not a UUID.', [
      { field: 'Idempotency-Key', code: 'shape', message: 'Idempotency-Key must be a UUID' },
    ]);
  const route = request.url.split('?')[0] ?? '';
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
  const status = reflector.get<number | undefined>(STATUS, handler as never) ?? 201;
  return { key, route, fingerprint, status, used: false };
}

/** Gives the first answer again before anything else is asked: a repeat comes before every refusal. */
@Injectable()
export class RepeatInterceptor implements NestInterceptor {
  constructor(private readonly work: UnitOfWork) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { actor } = context.switchToHttp().getRequest<Guarded>();
    const { repeatable } = actor ?? {};
    if (actor !== undefined && repeatable !== undefined) {
      const before = await this.work.answeredBefore(actor, repeatable);
      if (before !== undefined) throw before;
    }
    return next.handle();
  }
}
