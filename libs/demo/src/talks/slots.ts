import type { Channel, Compartment } from '#kernel';
import { Dice } from '../chance/dice.js';
import { talkRoom } from '../house/rooms.js';
import type { Employed, Unit } from '../house/unit.js';

export type Talking = Extract<Compartment, 'counselling' | 'kast'>;

/** A weekly hour of a counsellor: the same day, the same time and the same room (W15). */
export interface Slot {
  readonly unit: Unit;
  readonly compartment: Talking;
  readonly serviceKind: string;
  readonly counsellor: Employed;
  readonly weekday: number;
  readonly startTime: string;
  readonly durationMinutes: number;
  readonly roomId: string;
  readonly channel: Channel;
}

const TIMES = ['09:00', '10:15', '13:00', '14:15', '15:30'] as const;
const EVENING = { weekday: 4, startTime: '17:00' };
/** Kept free for sessions that are moved. */
export const SPARE_TIME = '11:30';

const KINDS: Readonly<Record<Talking, string>> = { counselling: 'counselling', kast: 'kast_counselling' };
/** KAST meets by telephone and video too: some of its clients live where there is no KAST (E20). */
const CHANNELS: Readonly<Record<Talking, Partial<Record<Channel, number>>>> = {
  counselling: { in_person: 96, video: 4 },
  kast: { in_person: 62, phone: 26, video: 12 },
};

/** Every weekly hour the counsellors of one side of a unit give, and those they have besides to offer. */
export function slotsOf(unit: Unit, compartment: Talking, seed: number): { taken: Slot[]; free: Slot[] } {
  const sides = [...unit.holding('counsellor'), ...unit.holding('kast_counsellor')];
  const role = compartment === 'kast' ? 'kast_counsellor' : 'counsellor';
  const [taken, free]: [Slot[], Slot[]] = [[], []];
  for (const counsellor of unit.holding(role)) {
    const dice = Dice.of(seed, 'slots', counsellor.colleague.username);
    const roomId = unit.room(talkRoom(sides.indexOf(counsellor)));
    const hours = dice.shuffled(grid()).map((hour) => ({
      ...hour,
      unit,
      compartment,
      serviceKind: KINDS[compartment],
      counsellor,
      durationMinutes: 60,
      roomId,
      channel: dice.weighed(CHANNELS[compartment]),
    }));
    const given = compartment === 'kast' ? dice.between(6, 8) : dice.between(9, 12);
    taken.push(...hours.slice(0, given));
    free.push(...hours.slice(given, given + 4));
  }
  return { taken, free };
}

const grid = (): { weekday: number; startTime: string }[] => [
  ...[1, 2, 3, 4, 5].flatMap((weekday) => TIMES.map((startTime) => ({ weekday, startTime }))),
  EVENING,
];
