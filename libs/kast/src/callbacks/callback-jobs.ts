import { Injectable } from '@nestjs/common';
import { DAY_MS } from '#calendar';
import type { Tx } from '#persistence';
import { Callback } from './callback.entity.js';
import { FORGOTTEN, MARK_PURGED, PURGE_CONTACTS } from './callbacks.sql.js';

/** Whom nobody has closed by then is closed by the house: no number lies here without an end. */
const LAST_NET_DAYS = 60;

/** What the house does by itself with the call list. */
@Injectable()
export class CallbackJobs {
  /** Erases the numbers whose day has come (D8, I22), and says how many in the log, also when there were none. */
  async purge(tx: Tx): Promise<void> {
    const forgotten = await tx.rows<{ id: string }>(FORGOTTEN, [tx.unitId, new Date(+tx.now - LAST_NET_DAYS * DAY_MS)]);
    const ids = forgotten.map(({ id }) => id);
    for (const callback of await tx.lockAll(Callback, ids)) {
      // Whoever was spoken with was told something; of the others nobody knows.
      callback.close(callback.status === 'reached' ? 'info_only' : 'unreached', { by: null, at: tx.now });
      callback.purgeAt = tx.now;
      await tx.save(callback);
    }
    const erased = await tx.change(PURGE_CONTACTS, [tx.unitId, tx.now]);
    await tx.change(MARK_PURGED, [tx.unitId, tx.now]);
    tx.note(`erased=${erased} closed=${ids.length}`);
  }
}
