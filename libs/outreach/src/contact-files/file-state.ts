import type { CivilDate } from '#kernel';

export const FILE_STATES = [
  'unknown',
  'approached',
  'in_contact',
  'first_talk',
  'supported',
  'linked',
  'dormant',
] as const;
export type FileState = (typeof FILE_STATES)[number];

/** What has happened in a contact file, counted. */
export interface FileFacts {
  readonly lastSeen: CivilDate | null;
  readonly approaches: number;
  readonly contacts: number;
  readonly firstTalks: number;
  readonly supported: number;
  readonly wishes: number;
}

/** The day a file falls asleep: twelve months after the last contact (SM-8). Nothing is closed by it (W09). */
export function sleepsFrom(lastSeen: CivilDate): CivilDate {
  const [year = '', month = '', day = ''] = lastSeen.split('-');
  // 29 February has no anniversary next year: the month's last day then.
  const kept = month === '02' && day === '29' ? '28' : day;
  return `${Number(year) + 1}-${month}-${kept}`;
}

/** SM-8, read from what happened: the furthest that was reached, or dormant when nobody has met her for a year. */
export function fileStateOf(facts: FileFacts, today: CivilDate): FileState {
  if (facts.lastSeen !== null && sleepsFrom(facts.lastSeen) <= today) return 'dormant';
  if (facts.wishes > 0) return 'linked';
  if (facts.supported > 0) return 'supported';
  if (facts.firstTalks > 0) return 'first_talk';
  if (facts.contacts > 0) return 'in_contact';
  return facts.approaches > 0 ? 'approached' : 'unknown';
}
