import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { CLINICIANS, type StaffActor } from '#kernel';
import { type Tx, UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type Edition, givenOn } from './editions.js';
import { openServices } from './eligibility.js';
import type { ServiceView } from './service.views.js';
import { EDITIONS } from './services.sql.js';

/** What the clinic gives, by whom and where. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
  ) {}

  list(actor: StaffActor, query: ListQuery): Promise<Page<ServiceView>> {
    return this.work.look(actor, 'spiralen.service.list', async (tx) => {
      const { clientId, id } = query.filter as { clientId?: string; id?: string[] };
      const all = await this.all(tx);
      const client = clientId === undefined ? undefined : await this.directory.client(tx, clientId);
      const open = client === undefined ? undefined : openServices(all, client);
      const views = all.map((row): ServiceView =>
        open === undefined ? viewOf(row) : { ...viewOf(row), fits: open.includes(row.code) },
      );
      return Page.of(
        views.filter((one) => id === undefined || id.includes(one.id)),
        query,
      );
    });
  }

  /** Every service the clinic gives just now. */
  async all(tx: Tx): Promise<Edition[]> {
    return givenOn(await this.editions(tx), today(tx.now));
  }

  /** Every service as it is given, and as it will be from the days that are decided. */
  editions(tx: Tx): Promise<Edition[]> {
    return tx.rows<Edition>(EDITIONS, [tx.unitId, tx.now, today(tx.now), CLINICIANS]);
  }
}

const viewOf = ({ id, code, labelSv, labelEn, version, ...rest }: Edition): ServiceView => ({
  ...{ id, code, labelSv, labelEn, version },
  ...{ durationMinutes: rest.durationMinutes, minutesBefore: rest.minutesBefore, minutesAfter: rest.minutesAfter },
  ...{ givenBy: rest.givenBy, closedToGenders: rest.closedToGenders, acceptedModes: rest.acceptedModes },
  ...{ clinicians: rest.clinicians, rooms: rest.rooms },
});
