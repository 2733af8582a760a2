import { addDays, daysBetween, fromAsked, toAsked, today } from '#calendar';
import { BadRequest, isCivilDate } from '#kernel';
import { isInstant } from '#web';
import type { FindSlots } from './slot.inputs.js';

type Asked = Pick<FindSlots, 'from' | 'to' | 'first'>;

const DEFAULT_DAYS = 14;
const MOST_DAYS = 62;

/** The span that is asked for, or two weeks from now, two months where the first are asked for; 400 where it is no span or longer than anybody looks through. */
export function spanOf(input: Asked, now: Date): { from: Date; to: Date } {
  mustBeTime(input, 'from');
  mustBeTime(input, 'to');
  const from = input.from == null ? now : fromAsked(input.from);
  const to = toAsked(input.to ?? addDays(today(from), input.first == null ? DEFAULT_DAYS : MOST_DAYS - 1));
  if (to < from) throw wrong('to', 'too-small', 'to must come after from');
  if (daysBetween(today(from), today(to)) > MOST_DAYS)
    throw wrong('to', 'too-large', `ask for at most ${MOST_DAYS} days at a time`);
  return { from, to };
}

function mustBeTime(input: Asked, field: 'from' | 'to'): void {
  const text = input[field];
  if (text != null && !isCivilDate(text) && !isInstant(text))
    throw wrong(field, 'shape', `${field} must be a date or an instant with its zone`);
}

const wrong = (field: string, code: string, message: string): BadRequest =>
  new BadRequest('request.invalid', 'The request is not in order.', [{ field, code, message }]);
