import { HttpError } from 'react-admin';
import type { FieldProblem, Problem } from './types.js';

/** A refusal in the server's words: status, stable code, faults by field and what stands in the way. */
export class Refusal extends HttpError {
  readonly code: string;
  readonly problem: Problem;
  /** Seconds to wait before it is worth trying again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? String(status), status, { ...problem, errors: byField(problem.errors) });
    // HttpError sets the prototype to its own; without this nothing would be an instance of Refusal.
    Object.setPrototypeOf(this, Refusal.prototype);
    this.code = problem.code ?? '';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get conflicts(): unknown[] {
    return this.problem.conflicts ?? [];
  }

  /** Nobody knows whether the deed was done: the same click may be sent again with the same key. */
  get isUncertain(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** react-admin's shape: `{phone: 'message', 'contact.phone': …}` with dots opened into objects. */
const byField = (errors: FieldProblem[] = []): Record<string, unknown> => {
  const tree: Record<string, unknown> = {};
  for (const fault of errors) plant(tree, fault.field.split('.'), sentenceOf(fault));
  return tree;
};

/** react-admin's own form of a message: the word for the code, and the server's sentence where there is none. */
const sentenceOf = ({ code, message }: FieldProblem): string =>
  `@@react-admin@@${JSON.stringify({ message: `errors.field.${code}`, args: { _: message } })}`;

const plant = (tree: Record<string, unknown>, [head = '', ...rest]: string[], message: string): void => {
  if (rest.length === 0) {
    tree[head] ??= message;
    return;
  }
  const branch = typeof tree[head] === 'object' ? (tree[head] as Record<string, unknown>) : {};
  tree[head] = branch;
  plant(branch, rest, message);
};

type Translate = (key: string, options?: Record<string, unknown>) => string;

const untranslated = (error: Refusal) => error.problem.detail ?? error.problem.title ?? '';

/** One sentence in the reader's language: by code, else by status, else what the server wrote. */
export const problemText = (error: unknown, translate: Translate): string => {
  if (!(error instanceof Refusal)) return translate('errors.unexpected');
  const byStatus = translate(`errors.status.${error.status}`, {
    _: untranslated(error) || translate('errors.unexpected'),
  });
  // A sentence may tell what the server told besides the code: how many, since when.
  return translate(`errors.${error.code || 'none'}`, { ...error.problem, _: byStatus });
};
