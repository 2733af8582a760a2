import { COMPARTMENTS } from '#kernel';
import { Can, Flag, Id, SomeOf, Text, Whole } from '#web';
import type { Room } from './room.entity.js';

/** A room, as everybody in the unit may read it. */
export class RoomView {
  @Id() readonly id: string;
  @Text({ max: 60 }) readonly name: string;
  @Text({ min: 0, max: 100 }) readonly site: string;
  @Whole({ min: 1, max: 100 }) readonly capacity: number;
  @SomeOf(COMPARTMENTS) readonly usableBy: readonly string[];
  @Flag() readonly active: boolean;
  @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number;
  @Can() readonly can: { readonly edit: boolean };

  constructor(room: Room, mayEdit: boolean) {
    this.id = room.id;
    this.name = room.name;
    this.site = room.site;
    this.capacity = room.capacity;
    this.usableBy = room.usableBy;
    this.active = room.active;
    this.version = room.version;
    this.can = { edit: mayEdit };
  }
}
