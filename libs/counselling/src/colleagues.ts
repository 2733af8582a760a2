import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#kernel';
import type { Tx } from '#persistence';

const GIVES = {
  name: 'counselling-gives-service',
  text: `SELECT FROM access.staff s WHERE s.id = $1 AND (s.employed_until IS NULL OR s.employed_until >= $4::date)
    AND EXISTS (SELECT FROM access.assignment a WHERE a.staff_id = s.id AND a.role = ANY ($2::text[]) AND a.compartment = $3
      AND a.since <= $5 AND (a.until IS NULL OR a.until > $5))`,
};
const ROOM = {
  name: 'counselling-usable-room',
  text: 'SELECT FROM calendar.room WHERE id = $1 AND active AND $2 = ANY (usable_by)',
};

/** What it takes to give a service: the kind's roles, in the file's compartment. */
interface Service {
  readonly givenBy: readonly string[];
  readonly compartment: string;
}

/** Who can give a service, and where: asked before anybody's week is booked. */
@Injectable()
export class Colleagues {
  async mustGive(tx: Tx, staffId: string, { givenBy, compartment }: Service, on: string): Promise<void> {
    const found = await tx.rows(GIVES, [staffId, givenBy, compartment, on, tx.now]);
    if (found.length === 0)
      throw new RuleBroken('contract.not-a-counsellor', 'She does not give this service in this part of the unit.');
  }

  /** In person needs a room of this part of the unit; any other channel needs none. */
  async mustHaveRoom(tx: Tx, roomId: string | null, place: { channel: string; compartment: string }): Promise<void> {
    if (roomId === null && place.channel === 'in_person')
      throw new RuleBroken('contract.room-needed', 'A talk in person needs a room.');
    if (roomId === null) return;
    const found = await tx.rows(ROOM, [roomId, place.compartment]);
    if (found.length === 0) throw new RuleBroken('room.unknown', 'There is no such room in this part of the unit.');
  }
}
