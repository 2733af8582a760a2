import { dayName } from '../contracts/contract.js';
import type { Place } from './queue.js';

type Translate = (key: string) => string;

/** `tisdag, torsdag · Eftermiddag · Kvinna`; empty where nothing was wished. */
export const wishesOf = (place: Place, translate: Translate, locale: string): string =>
  [
    place.weekdays.map((day) => dayName(day, locale)).join(', '),
    place.partsOfDay.map((part) => translate(`queue.parts.${part}`)).join(', '),
    place.counsellorGender ? translate(`queue.genders.${place.counsellorGender}`) : '',
  ]
    .filter(Boolean)
    .join(' · ');
