import type { Area } from './area.js';
import { today } from './today/area.js';

/** Every part of the work that has screens: one line each. */
export const areas: readonly Area[] = [today];
