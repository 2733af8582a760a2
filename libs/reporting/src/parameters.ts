import { BadRequest, type FieldFault, isCivilDate } from '#kernel';
import type { Report } from './report.js';

/** The days a report is asked for: a period, both days included, or one day. */
export type Asked = { readonly from: string; readonly to: string } | { readonly on: string };

/** What each kind of report must be told. */
export const PARAMETERS = { period: ['from', 'to'], day: ['on'] } as const;

/** Checks what a report was asked for; every fault is named at once. */
export function readParameters(given: Readonly<Record<string, unknown>>, { over }: Pick<Report, 'over'>): Asked {
  const wanted: readonly string[] = PARAMETERS[over];
  const faults: FieldFault[] = [
    ...Object.keys(given).flatMap((field) => (wanted.includes(field) ? [] : [unknown(field)])),
    ...wanted.flatMap((field) => faultIn(field, given[field])),
  ];
  const { from, to, on } = given as Record<string, string>;
  if (faults.length === 0 && over === 'period' && (to as string) < (from as string))
    faults.push({ field: 'to', code: 'before-from', message: 'to must not be before from' });
  if (faults.length > 0) throw new BadRequest('request.invalid', 'The report cannot be asked for like this.', faults);
  return over === 'period' ? { from: from as string, to: to as string } : { on: on as string };
}

/** The days as the functions of schema `stat` take them. */
export const daysOf = (asked: Asked): string[] => ('on' in asked ? [asked.on] : [asked.from, asked.to]);

const unknown = (field: string): FieldFault => ({ field, code: 'unknown', message: `${field} is not known here` });

function faultIn(field: string, value: unknown): FieldFault[] {
  if (value === undefined || value === '') return [{ field, code: 'missing', message: `${field} is missing` }];
  const right = isCivilDate(value) && value >= '1900' && value < '2200';
  return right ? [] : [{ field, code: 'shape', message: `${field} must be a date such as 2026-03-31` }];
}
