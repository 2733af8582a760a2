import { Injectable } from '@nestjs/common';
import type { Actor, Expected, StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { CalendarPermissions } from '../calendar.permissions.js';
import { Room } from './room.entity.js';
import type { ChangeRoom, OpenRoom } from './room.inputs.js';
import { RoomView } from './room.views.js';

type Wanted = { id?: string[]; active?: boolean; usableBy?: Room['usableBy'][number] };

/** The unit's rooms. */
@Injectable()
export class RoomsService {
  constructor(private readonly work: UnitOfWork) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<RoomView>> {
    return this.work.look(actor, 'calendar.room.list', async (tx) => {
      const { id, active, usableBy } = query.filter as Wanted;
      const kept = (await tx.find(Room, { unitId: tx.unitId })).filter(
        (room) =>
          (id === undefined || id.includes(room.id)) &&
          (active === undefined || room.active === active) &&
          (usableBy === undefined || room.usableBy.includes(usableBy)),
      );
      const sorted = kept.toSorted((a, b) => inSwedish(a.name, b.name) || a.id.localeCompare(b.id));
      if (query.sort?.descending) sorted.reverse();
      return Page.of(
        sorted.map((room) => new RoomView(room, mayEdit(actor))),
        query,
      );
    });
  }

  open(actor: StaffActor, input: OpenRoom): Promise<RoomView> {
    return this.work.run(actor, 'calendar.room.open', async (tx) => new RoomView(await this.openIn(tx, input), true));
  }

  /** The same inside a transaction of the caller's. */
  openIn(tx: Tx, input: OpenRoom): Promise<Room> {
    return tx.add(Object.assign(new Room(), { ...said(input), unitId: tx.unitId, createdAt: tx.now }));
  }

  change(actor: StaffActor, id: string, { input, expected }: { input: ChangeRoom; expected: Expected }) {
    return this.work.run(actor, 'calendar.room.change', async (tx) => {
      const room = await tx.lock(Room, id);
      expected.of(room);
      return new RoomView(await tx.save(Object.assign(room, said(input))), true);
    });
  }
}

/** What was filled in; a field sent as null is a field left out. */
const said = (input: object) => Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));

/** Room 2 before room 10. */
const inSwedish = (a: string, b: string): number => a.localeCompare(b, 'sv', { numeric: true });

const mayEdit = (actor: Actor): boolean => actor.permissions.has(CalendarPermissions.administerRooms.name);
