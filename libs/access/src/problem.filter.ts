import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import { AnsweredBefore, UnitOfWork } from '#persistence';
import { isId, type Problem, problemOf } from '#web';
import type { Guarded } from './decorators.js';

interface Reply {
  readonly sent: boolean;
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body?: unknown): unknown;
}

/** The one place where what went wrong becomes an answer; refusals are written in the access log. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly work: UnitOfWork) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Guarded>();
    const reply = host.switchToHttp().getResponse<Reply>();
    const known = error instanceof AnsweredBefore ? await this.#showAgain(error, request) : error;
    if (known instanceof AnsweredBefore) return void replay(known, reply);
    const problem = problemOf(known);
    if (problem.status === 500) report(known, request);
    await this.#logDenial(request, problem);
    answer(problem, reply);
  }

  /** The first answer, once the log says that it is shown again; or why it cannot be. */
  async #showAgain(before: AnsweredBefore, { actor }: Guarded): Promise<unknown> {
    try {
      if (actor !== undefined) await this.work.showAgain(actor, before);
      return before;
    } catch (failure: unknown) {
      // No row in the log, no answer: the caller is told that the house cannot answer.
      return failure;
    }
  }

  /** A refusal that cannot be logged is still a refusal: the log's own failure must not open the door. */
  async #logDenial(request: Guarded, { status, code }: Problem): Promise<void> {
    const subject = subjectOf(request);
    if (request.actor === undefined || !(status === 403 || (status === 404 && subject !== null))) return;
    const door = `${request.method} ${request.routeOptions?.url ?? ''}`;
    await this.work.deny(request.actor, door, subject, code).catch((failure: unknown) => report(failure, request));
  }
}

/** What was asked for, where the address named one thing. */
function subjectOf({ params }: Guarded): string | null {
  const id = params?.id;
  return id !== undefined && isId(id) ? id : null;
}

function replay({ status, body }: AnsweredBefore, reply: Reply): void {
  const { version } = (body ?? {}) as { version?: unknown };
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
  reply.status(status).header('idempotent-replayed', 'true').send(body);
}

function answer({ status, code, title, more, retryAfter }: Problem, reply: Reply): void {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  const body = { type: `urn:taktpinnen:problem:${code}`, title, status, code, ...more };
  reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

/** Where it went wrong, never with what: error messages may carry what somebody wrote. */
function report(error: unknown, request: Guarded): void {
  const { name, stack = '', code } = error as Error & { code?: string };
  const frames = stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  const at = frames.map((frame) => frame.trim());
  process.stderr.write(
    `${JSON.stringify({ level: 'error', request: request.id, route: request.routeOptions?.url, name, code, at })}\n`,
  );
}
