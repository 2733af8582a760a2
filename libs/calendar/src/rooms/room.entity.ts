import { Column, Entity } from 'typeorm';
import type { Compartment } from '#kernel';
import { Row } from '#persistence';

/** A room where clients are met. It is one resource for the whole unit, whoever sits in it (I02). */
@Entity({ schema: 'calendar', name: 'room' })
export class Room extends Row {
  @Column('text')
  name: string;

  @Column('text')
  site: string = '';

  @Column('smallint')
  capacity: number = 2;

  /** The parts of the unit that may book it. */
  @Column('text', { array: true })
  usableBy: Compartment[];

  @Column('boolean')
  active: boolean = true;
}
