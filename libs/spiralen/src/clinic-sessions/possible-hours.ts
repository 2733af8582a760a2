import { Injectable } from '@nestjs/common';
import { localOf, wholeDays } from '#calendar';
import { RuleBroken, Taken } from '#kernel';
import type { Tx } from '#persistence';
import { notGivenOn, type NotGiven } from '../services/editions.js';
import { HoursGround } from './hours-ground.js';
import { type Collision, type Hours, inTheWay, isAway } from './in-the-way.js';
import { CollidingHoursView } from './month-copy.views.js';

type Wish = Omit<Hours, 'clinicianName' | 'roomName'>;

/** Says whether one day's hours can be published as they are wished, and what is in the way where they cannot. */
@Injectable()
export class PossibleHours {
  constructor(private readonly ground: HoursGround) {}

  /** `instead`: the published hours these take the place of. */
  async mustBePossible(
    tx: Tx,
    wish: Wish,
    { shareRoom, instead }: { shareRoom: boolean; instead?: string },
  ): Promise<void> {
    const day = localOf(wish.startsAt).date;
    const { standing, away, inRooms, editions } = await this.ground.read(tx, wholeDays(day), [wish.roomId]);
    const wrong = notGivenOn(editions, day, wish);
    if (wrong !== undefined) throw notGiven(wrong);
    const hours = named(wish, editions);
    if (isAway(hours, away))
      throw new Taken('clinic-session.away', 'She is away, or the room is closed, in a part of that time.');
    const others = standing.filter(({ id }) => id !== instead);
    const found = inTheWay(hours, { standing: others, inRooms }, shareRoom);
    if (found.length > 0) throw collides(found);
  }
}

type Named = {
  readonly clinicians: readonly { id: string; name: string }[];
  readonly rooms: readonly { id: string; name: string }[];
};

/** Hers are among those who give the service: that has been asked before. */
const named = (wish: Wish, editions: readonly Named[]): Hours => ({
  ...wish,
  clinicianName: nameOf(
    editions.flatMap(({ clinicians }) => clinicians),
    wish.clinicianId,
  ),
  roomName: nameOf(
    editions.flatMap(({ rooms }) => rooms),
    wish.roomId,
  ),
});

const nameOf = (all: readonly { id: string; name: string }[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? '';

/** Why a service cannot be given so, in the words of the house. */
export function notGiven({ code, why }: NotGiven): RuleBroken {
  if (why === 'service')
    return new RuleBroken('service.not-given-here', 'The clinic does not give this service.', { service: code });
  if (why === 'clinician')
    return new RuleBroken('clinic-session.not-her-service', 'She does not give this service.', { service: code });
  return new RuleBroken('room.not-usable', 'The clinic cannot use this room for the service.', { service: code });
}

function collides(found: readonly Collision[]): Taken {
  const collisions = found.map((one) => new CollidingHoursView(one));
  return found.some(({ resource }) => resource === 'staff')
    ? new Taken('clinic-session.overlaps', 'She already has published hours then.', { collisions })
    : new Taken('clinic-session.room-taken', 'Others are in the room then.', { collisions });
}
