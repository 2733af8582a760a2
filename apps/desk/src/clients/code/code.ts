import type { Can } from '../../api/types.js';

/** Whether a client holds a code; the code itself stands only in the answer that made it. */
export interface ClientCode {
  clientId: string;
  madeAt: string | null;
  madeBy: string | null;
  code: string | null;
  version: number | null;
  can: Can;
}

/** The file a code leads to. */
export interface CodeHolder {
  clientId: string;
  number: string;
}

const DIGITS = 16;

/** What has been typed, in groups of four. */
export const inGroups = (typed: string): string =>
  typed
    .replaceAll(/\D/g, '')
    .slice(0, DIGITS)
    .replaceAll(/(\d{4})(?=\d)/g, '$1 ');

export const isWhole = (typed: string): boolean => typed.replaceAll(/\D/g, '').length === DIGITS;
