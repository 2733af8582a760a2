import { randomInt } from 'node:crypto';

const HALF = 100_000_000;
const half = (): string => String(randomInt(HALF)).padStart(8, '0');

/** Sixteen digits that nobody can work out: from chance alone, never from anything about her. */
export const newCode = (): string => `${half()}${half()}`;

/** In groups of four, to be written down and read aloud. */
export const inGroups = (code: string): string => code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');

/** What was told, without the spaces and strokes between the groups. */
export const withoutGroups = (told: string): string => told.replaceAll(/[\s.\-–]/g, '');
