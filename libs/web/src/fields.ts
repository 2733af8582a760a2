import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isCivilDate, isClockTime, isInstant, isWellFormed } from './shapes.js';

/** One decorator per field: what is checked and what the API document says cannot drift apart. */
type Field = PropertyDecorator;

const shaped = (name: string, fits: (value: string) => boolean, says: string) =>
  ValidateBy({
    name,
    validator: {
      validate: (value) => typeof value === 'string' && fits(value),
      defaultMessage: (seen) => `${seen?.property ?? ''} ${says}`,
    },
  });

export const Id = (): Field => applyDecorators(IsUUID(), ApiProperty({ type: String, format: 'uuid' }));

/** Text of so many characters; whatever its script, but no NUL and no half character. */
export const Text = ({ min = 1, max }: { min?: number; max: number }): Field =>
  applyDecorators(
    IsString(),
    MinLength(min),
    MaxLength(max),
    shaped('wellFormed', isWellFormed, 'holds characters that cannot be stored'),
    ApiProperty({ type: String, minLength: min, maxLength: max }),
  );

export const Whole = ({ min, max }: { min: number; max: number }): Field =>
  applyDecorators(IsInt(), Min(min), Max(max), ApiProperty({ type: 'integer', minimum: min, maximum: max }));

export const Figure = ({ min, max }: { min: number; max: number }): Field =>
  applyDecorators(IsNumber(), Min(min), Max(max), ApiProperty({ type: 'number', minimum: min, maximum: max }));

export const Flag = (): Field => applyDecorators(IsBoolean(), ApiProperty({ type: Boolean }));

export const OneOf = (values: readonly string[]): Field =>
  applyDecorators(IsIn([...values]), ApiProperty({ type: String, enum: [...values] }));

/** Any number of these words, each at most once. */
export const SomeOf = (values: readonly string[]): Field =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn([...values], { each: true }),
    ApiProperty({ type: String, enum: [...values], isArray: true }),
  );

/** A local calendar date, `2026-03-31`. */
export const CivilDate = (): Field =>
  applyDecorators(
    shaped('civilDate', isCivilDate, 'must be a date such as 2026-03-31'),
    ApiProperty({ type: String, format: 'date' }),
  );

/** A local time of day, `14:00`. */
export const ClockTime = (): Field =>
  applyDecorators(
    shaped('clockTime', isClockTime, 'must be a time such as 14:00'),
    ApiProperty({ type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  );

/** An instant with its zone, `2026-03-31T12:00:00Z`; one without is refused. */
export const Instant = (): Field =>
  applyDecorators(
    shaped('instant', isInstant, 'must be an instant with a zone, such as 2026-03-31T12:00:00Z'),
    ApiProperty({ type: String, format: 'date-time' }),
  );

export const Pattern = (pattern: RegExp, says: string): Field =>
  applyDecorators(
    IsString(),
    Matches(pattern, { message: `$property ${says}` }),
    ApiProperty({ type: String, pattern: pattern.source }),
  );

export const Ids = ({ max }: { max: number }): Field =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsUUID(undefined, { each: true }),
    ApiProperty({ type: String, format: 'uuid', isArray: true, maxItems: max }),
  );

/** Days of the week, 1 Monday … 7 Sunday. */
export const Weekdays = (): Field =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(7),
    IsInt({ each: true }),
    Min(1, { each: true }),
    Max(7, { each: true }),
    ApiProperty({ type: 'integer', isArray: true, minimum: 1, maximum: 7 }),
  );

/** Several short texts. */
export const Texts = ({ max, length }: { max: number; length: number }): Field =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(length, { each: true }),
    ApiProperty({ type: String, isArray: true, maxItems: max }),
  );

const isDay = (value: unknown): boolean => typeof value === 'string' && isCivilDate(value);

/** Some days. */
export const Dates = ({ max }: { max: number }): Field =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    ValidateBy(
      { name: 'civilDates', validator: { validate: isDay, defaultMessage: () => 'must be dates such as 2026-03-31' } },
      { each: true },
    ),
    ApiProperty({ type: String, format: 'date', isArray: true, maxItems: max }),
  );

type Class = new (...args: never[]) => object;

/** A part with fields of its own. */
export const Part = (of: Class): Field =>
  applyDecorators(
    IsObject(),
    ValidateNested(),
    Type(() => of),
    ApiProperty({ type: of } as ApiPropertyOptions),
  );

export const Parts = (of: Class, { max }: { max: number }): Field =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(() => of),
    ApiProperty({ type: of, isArray: true, maxItems: max } as ApiPropertyOptions),
  );

/** May be left out. Stands above the decorator that says what it is otherwise. */
export const Maybe = (): Field => applyDecorators(IsOptional(), ApiProperty({ required: false }));

/** In an answer: a field that may be null. */
export const OrNull = (): Field => applyDecorators(IsOptional(), ApiProperty({ nullable: true }));

/** In an answer: what the asker may do to this record, by name of the deed. */
export const Can = (): Field => ApiProperty({ type: 'object', additionalProperties: { type: 'boolean' } }) as Field;
