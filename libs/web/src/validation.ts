import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { BadRequest, type FieldFault } from '#kernel';

const CODES: Record<string, string> = {
  whitelistValidation: 'unknown',
  isUuid: 'shape',
  isString: 'type',
  isInt: 'type',
  isNumber: 'type',
  isBoolean: 'type',
  isArray: 'type',
  isObject: 'type',
  isIn: 'not-one-of',
  maxLength: 'too-long',
  minLength: 'too-short',
  min: 'too-small',
  max: 'too-large',
  arrayMaxSize: 'too-many',
};

/** Flattens nested faults to `contact.phone`, each with a stable code and a sentence; never with the value itself. */
export function faultsOf(errors: readonly ValidationError[], inside = ''): FieldFault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = `${inside}${property}`;
    const own = Object.entries(constraints).map(([name, message]) => ({
      field,
      code: CODES[name] ?? 'shape',
      message: name === 'whitelistValidation' ? `${property} is not known here` : message,
    }));
    return [...own, ...faultsOf(children, `${field}.`)];
  });
}

/** Checks what is sent. Without a body there may be nothing to say; a body that says `null` is no object. */
class BodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value === null)
      throw new BadRequest('request.invalid', 'The request is not in order.', [
        { field: '', code: 'type', message: 'The body must be an object' },
      ]);
    return super.transform(value, metadata);
  }
}

/** Every body is checked against its input class; unknown fields are refused, and every fault is named at once. */
export const bodyPipe = (): ValidationPipe =>
  new BodyPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new BadRequest('request.invalid', 'The request is not in order.', faultsOf(errors)),
  });
