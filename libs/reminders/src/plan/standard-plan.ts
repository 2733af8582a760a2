/** What is sent where the unit has written nothing of its own: off, the day before, and words that tell nothing. */
export const STANDARD_PLAN = {
  enabled: false,
  daysBefore: 1,
  sendAt: '15:00',
  senderName: 'Påminnelse',
  subject: 'Påminnelse om tid',
  body: 'Hej!\n\nDu har en tid {dag} kl. {tid}.\n\nDet går inte att svara på det här meddelandet.\n\nYou have an appointment on {date} at {tid}. Please do not reply.',
} as const;

/** What is put into the words: the day in Swedish, the date, and the time of day. */
export const PLACES = ['{dag}', '{date}', '{tid}'] as const;

const DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** The unit's words with her time in them. `date` as 2026-03-31, `time` as 10:00, `weekday` 1 Monday … 7. */
export function filledIn(
  words: string,
  { date, time, weekday }: { date: string; time: string; weekday: number },
): string {
  const [, month, day] = date.split('-').map(Number);
  const dag = `${DAYS[weekday - 1]} ${day} ${MONTHS[(month ?? 1) - 1]}`;
  return words.replaceAll('{dag}', dag).replaceAll('{date}', date).replaceAll('{tid}', time.replace(':', '.'));
}
