import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { type Actor, type Expected, NotAllowed, RuleBroken, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { counsels, TALKING } from '../counselling.policy.js';
import { AccompanimentList } from './accompaniment-list.js';
import { Accompaniment } from './accompaniment.entity.js';
import type { RecordAccompaniment, WriteAccompaniment } from './accompaniment.inputs.js';
import type { AccompanimentView } from './accompaniment.views.js';
import { Companions } from './companions.js';

/** Plans to go along with clients, and tells what came of it. */
@Injectable()
export class AccompanimentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clients: ClientDirectory,
    private readonly goers: Companions,
    private readonly accompaniments: AccompanimentList,
  ) {}

  write(actor: Actor, input: WriteAccompaniment): Promise<AccompanimentView> {
    return this.work.run(actor, 'counselling.accompaniment.write', async (tx) =>
      this.accompaniments.one(tx, (await this.writeIn(tx, input)).id),
    );
  }

  async writeIn(tx: Tx, input: WriteAccompaniment): Promise<Accompaniment> {
    const client = await this.clients.fileIn(tx, input.clientId, TALKING);
    if (!counsels(tx.actor, client.compartment)) throw new NotAllowed();
    const { destination, purpose, on: onDate, minutes, status = 'planned' } = input;
    if (status === 'done' && onDate > today(tx.now))
      throw new RuleBroken('accompaniment.to-come', 'What has been done was today or before.');
    const staffIds = [...new Set(input.staffIds?.length ? input.staffIds : [tx.actor.id])];
    const accompaniment = Object.assign(new Accompaniment(), {
      ...client.file,
      ...{ destination, purpose, onDate, minutes, status, staffIds },
      startTime: input.startTime ?? null,
      recordedBy: tx.actor.id,
      createdAt: tx.now,
    });
    await this.goers.join(tx, client, accompaniment);
    await tx.add(accompaniment);
    await this.goers.hold(tx, accompaniment);
    return accompaniment;
  }

  record(
    actor: StaffActor,
    id: string,
    { input, expected }: { input: RecordAccompaniment; expected: Expected },
  ): Promise<AccompanimentView> {
    return this.work.run(actor, 'counselling.accompaniment.record', async (tx) => {
      const accompaniment = await tx.lock(Accompaniment, id);
      if (!counsels(actor, accompaniment.compartment)) throw new NotAllowed();
      expected.of(accompaniment);
      if (input.outcome === 'done' && accompaniment.onDate > today(tx.now))
        throw new RuleBroken('accompaniment.to-come', 'What has been done was today or before.');
      accompaniment.conclude(input.outcome);
      accompaniment.minutes = input.minutes ?? accompaniment.minutes;
      if (input.outcome === 'cancelled') await this.goers.release(tx, accompaniment);
      await tx.save(accompaniment);
      return this.accompaniments.one(tx, id);
    });
  }
}
