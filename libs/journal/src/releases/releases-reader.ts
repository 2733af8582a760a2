import { Injectable } from '@nestjs/common';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { RELEASE_COLUMNS, RELEASE_FROM, releaseView, readRelease, type StoredRelease } from './release-reading.js';
import type { ReleaseView } from './release.views.js';

const LIST = {
  name: 'release-list',
  text: `SELECT ${RELEASE_COLUMNS}, count(*) OVER () AS total FROM ${RELEASE_FROM}
    WHERE ($1::uuid IS NULL OR r.client_id = ANY ((SELECT clients.files_of($1))::uuid[])) AND ($2::text IS NULL OR r.status = $2) AND ($3::uuid[] IS NULL OR r.id = ANY ($3))
    ORDER BY r.created_at DESC, r.id DESC LIMIT $4 OFFSET $5`,
};

/** Reads what stands on the outside of packages: those of the files whose shell the asker sees. */
@Injectable()
export class ReleasesReader {
  constructor(private readonly work: UnitOfWork) {}

  read(actor: StaffActor, id: string): Promise<ReleaseView> {
    return this.work.look(actor, 'journal.release.read', (tx) => readRelease(tx, id));
  }

  list(actor: StaffActor, query: ListQuery): Promise<Page<ReleaseView>> {
    return this.work.look(actor, 'journal.release.list', async (tx) => {
      const { clientId = null, status = null, id = null } = query.filter;
      const values = [clientId, status, id, query.size, query.from];
      const rows = await tx.rows<StoredRelease & { total: string }>(LIST, values);
      const views = rows.map((row) => releaseView(tx, row));
      return new Page(views, Number(rows[0]?.total ?? 0), query);
    });
  }
}
