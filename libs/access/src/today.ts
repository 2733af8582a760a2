const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The local calendar day at an instant, `2026-03-31`. */
export const dayOf = (instant: Date): string => DAY.format(instant);
