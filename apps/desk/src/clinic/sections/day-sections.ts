import type { ComponentType } from 'react';
import { ToTellSection } from '../../laboratory/ToTellSection.js';
import { UnsignedSection } from './UnsignedSection.js';

/** What stands under the patients on a clinician's day, from top to bottom: a new part is a file of its own and a line here. */
export const DAY_SECTIONS: readonly { name: string; Section: ComponentType }[] = [
  { name: 'toTell', Section: ToTellSection },
  { name: 'unsigned', Section: UnsignedSection },
];
