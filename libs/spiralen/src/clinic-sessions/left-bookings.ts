import { Injectable } from '@nestjs/common';
import { covers, type HalfOpen } from '#calendar';
import type { Tx } from '#persistence';
import { TaskSender } from '#tasks';

/** A time that stands booked while the hours it was booked in go. */
export interface LeftBooking extends HalfOpen {
  readonly id: string;
}

const BOOKED = {
  name: 'hours-booked',
  text: `SELECT source_id AS id, starts_at AS "startsAt", ends_at AS "endsAt" FROM calendar.reservation
    WHERE unit_id = $1 AND resource_id = $2 AND held AND kind = 'booking' AND starts_at >= $3 AND starts_at < $4 ORDER BY starts_at`,
};

/** Nobody is moved when hours go: what stands booked in them stays, is told of first, and is laid on reception's desk. */
@Injectable()
export class LeftBookings {
  constructor(private readonly tasks: TaskSender) {}

  /** What would stand without hours of hers around it. */
  async of(tx: Tx, clinicianId: string, { going, staying }: Hours): Promise<LeftBooking[]> {
    const [first, last] = [going[0], going.at(-1)];
    if (first === undefined || last === undefined) return [];
    const since = first.startsAt > tx.now ? first.startsAt : tx.now;
    const booked = await tx.rows<LeftBooking>(BOOKED, [tx.unitId, clinicianId, since, last.endsAt]);
    return booked.filter(
      (one) => going.some((hours) => covers(hours, one)) && !staying.some((hours) => covers(hours, one)),
    );
  }

  async lay(tx: Tx, left: readonly LeftBooking[]): Promise<void> {
    await this.tasks.affected(
      tx,
      left.map(({ id }) => ({ type: 'booking', id, compartment: 'spiralen' })),
    );
  }
}

/** Hours of one clinician, in the order of their days. */
interface Hours {
  readonly going: readonly HalfOpen[];
  readonly staying: readonly HalfOpen[];
}
