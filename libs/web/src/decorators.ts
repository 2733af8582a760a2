import { createParamDecorator, type ExecutionContext, ParseUUIDPipe, Param } from '@nestjs/common';
import { ApiHeader, ApiQuery } from '@nestjs/swagger';
import { BadRequest, Expected, NotFound } from '#kernel';
import { type ListShape, readListQuery } from './list-query.js';

interface Asked {
  readonly headers: Record<string, string | undefined>;
  readonly query: Record<string, unknown>;
}

const readList = createParamDecorator((shape: ListShape, context: ExecutionContext) =>
  readListQuery(context.switchToHttp().getRequest<Asked>().query, shape),
);

/** A list's filter, sort and range, checked against what this list may be asked. */
export const Lists =
  (shape: ListShape): ParameterDecorator =>
  (target, key, index) => {
    readList(shape)(target, key, index);
    const keys = ['id', ...Object.keys(shape.filters ?? {})].join(', ');
    const on = Object.getOwnPropertyDescriptor(target, key as string) as PropertyDescriptor;
    const say = (name: string, description: string) =>
      ApiQuery({ name, required: false, type: String, description })(target, key as string, on);
    say('range', 'JSON: [from,to], at most 200 rows');
    say('sort', `JSON: ["field","ASC"|"DESC"]; fields: ${['id', ...(shape.sorts ?? [])].join(', ')}`);
    say('filter', `JSON object; keys: ${keys}`);
  };

const readExpected = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const given = context.switchToHttp().getRequest<Asked>().headers['if-match'];
  if (given === undefined) return new Expected();
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(given.trim()) ?? [];
  if (version === undefined)
    throw new BadRequest('request.invalid', 'If-Match is not a version.', [
      { field: 'If-Match', code: 'shape', message: 'If-Match must be "<version>"' },
    ]);
  return new Expected(Number(version));
});

/** The version the caller says she changes. The service asks `expected.of(row)` after sight and right. */
export const IfMatch = (): ParameterDecorator => (target, key, index) => {
  readExpected()(target, key, index);
  const on = Object.getOwnPropertyDescriptor(target, key as string) as PropertyDescriptor;
  ApiHeader({ name: 'If-Match', required: true, description: '"<version>" of the addressed record' })(
    target,
    key as string,
    on,
  );
};

/** An id in the path. What is not even an id is as absent as what is not there. */
export const PathId = (name = 'id'): ParameterDecorator =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => new NotFound() }));
