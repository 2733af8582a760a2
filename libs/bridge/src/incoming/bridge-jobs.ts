import { Injectable } from '@nestjs/common';
import { DAY_MS } from '#calendar';
import type { Tx } from '#persistence';
import { Message } from './message.entity.js';

const LAPSE_DAYS = 60;
const UNANSWERED = {
  name: 'bridge-unanswered',
  text: `SELECT id FROM bridge.message WHERE unit_id = $1 AND status IN ('sent', 'received') AND created_at < $2`,
};

/** What the house does by itself with those who are linked. */
@Injectable()
export class BridgeJobs {
  /** SM-9: what nobody has answered in sixty days, whether it was opened or not, lapses; its sender sees that. */
  async lapse(tx: Tx): Promise<void> {
    const since = new Date(tx.now.getTime() - LAPSE_DAYS * DAY_MS);
    const rows = await tx.rows<{ id: string }>(UNANSWERED, [tx.unitId, since]);
    const messages = await tx.lockAll(
      Message,
      rows.map(({ id }) => id),
    );
    const unanswered = messages.filter((message) => message.isReadyFor('open'));
    for (const message of unanswered) {
      message.lapse(tx.now);
      await tx.save(message);
    }
    if (unanswered.length > 0) tx.note(`lapsed=${unanswered.length}`);
  }
}
