import type { FieldProblem } from '../api/types.js';

/** A line of the list as it is typed. */
export interface Line {
  phone: string;
  alias: string;
  times: string;
  county: string;
  voicemailOk: boolean;
  sharedNumber: boolean;
}

export const EMPTY: Line = { phone: '', alias: '', times: '', county: '', voicemailOk: false, sharedNumber: false };

const YES = /^(ja|j|yes|y|x|1)$/i;

/** A list from a spreadsheet or a text: number, name, hours, and whether a message may be left; a line for each. */
export const pasted = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [phone = '', alias = '', times = '', message = ''] = line.split(/[\t;]/).map((part) => part.trim());
      return { ...EMPTY, phone, alias, times, voicemailOk: YES.test(message) };
    });

/** `17-20` and `17:00 – 20:00` as the server takes them; what is something else is sent as it is, and named. */
export const timesOf = (text: string): string | undefined => {
  const [, from = '', fromMinutes = '00', to = '', toMinutes = '00'] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  if (text.trim() === '') return undefined;
  return from === '' ? text : `${from.padStart(2, '0')}:${fromMinutes}-${to.padStart(2, '0')}:${toMinutes}`;
};

/** Where something stands in the page and in what is sent: empty lines are not sent. */
export const filled = (lines: readonly Line[]): number[] =>
  lines.flatMap(({ phone, alias, times }, at) => (`${phone}${alias}${times}`.trim() === '' ? [] : [at]));

export const bodyOf = ({ phone, alias, times, county, voicemailOk, sharedNumber }: Line): Record<string, unknown> => ({
  phone: phone.trim(),
  voicemailOk,
  ...(alias.trim() === '' ? {} : { alias: alias.trim() }),
  ...(timesOf(times) === undefined ? {} : { preferredTimes: timesOf(times) }),
  ...(county === '' ? {} : { county }),
  ...(sharedNumber ? { sharedNumber } : {}),
});

/** What is wrong with each line as it stands in the page: `[line][field]` gives the code. */
export function faultsByLine(
  faults: readonly FieldProblem[],
  sent: readonly number[],
): Record<number, Record<string, string>> {
  const found: Record<number, Record<string, string>> = {};
  for (const { field, code } of faults) {
    const [, index, name] = /^lines\.(\d+)\.(\w+)/.exec(field) ?? [];
    const line = index === undefined ? undefined : sent[Number(index)];
    if (line !== undefined && name !== undefined) found[line] = { [name]: code, ...found[line] };
  }
  return found;
}
