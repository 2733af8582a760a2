import { Injectable } from '@nestjs/common';
import { type Hold, instantOf, lasting, Reservations, today, wholeDays } from '#calendar';
import { type Client, ClientDirectory } from '#clients';
import { fileOf, type Tx } from '#persistence';
import { Colleagues } from '../colleagues.js';
import { COUNSELLORS } from '../counselling.permissions.js';
import type { Accompaniment } from './accompaniment.entity.js';

/** Those who go along: let into the file for it, and their time held where it has one. */
@Injectable()
export class Companions {
  constructor(
    private readonly clients: ClientDirectory,
    private readonly colleagues: Colleagues,
    private readonly reservations: Reservations,
  ) {}

  /** Each of them reads the file because of it, until ninety days after (model 3.1). */
  async join(tx: Tx, client: Client, { id, staffIds, onDate }: Accompaniment): Promise<void> {
    const { compartment } = client;
    for (const staffId of staffIds) {
      await this.colleagues.mustGive(tx, staffId, { givenBy: COUNSELLORS, compartment }, today(tx.now));
      await this.clients.join(tx, client.file, { staffId, ground: 'session', sourceId: id });
    }
    await this.clients.leave(tx, id, wholeDays(onDate).endsAt);
  }

  /** The client's own time is held with theirs; what is told afterwards holds nobody. */
  async hold(tx: Tx, accompaniment: Accompaniment): Promise<void> {
    const { id: sourceId, startTime, staffIds, status, onDate, minutes } = accompaniment;
    if (startTime === null || status !== 'planned') return;
    const time = lasting(instantOf(onDate, startTime), minutes);
    const resources = [
      ...staffIds.map((id) => ({ kind: 'staff' as const, id })),
      { kind: 'client' as const, file: fileOf(accompaniment) },
    ];
    await this.reservations.hold(
      tx,
      resources.map((resource): Hold => ({ resource, ...time, kind: 'accompaniment', sourceId })),
    );
  }

  async release(tx: Tx, { id }: Accompaniment): Promise<void> {
    await this.reservations.release(tx, [id]);
  }
}
