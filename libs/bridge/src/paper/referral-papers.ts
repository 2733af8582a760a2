import { Injectable, StreamableFile } from '@nestjs/common';
import { today } from '#calendar';
import { ClientDirectory } from '#clients';
import { RuleBroken, type StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { isOutside } from '../items.js';
import { Referral } from '../referrals/referral.entity.js';
import { ReferralList } from '../referrals/referral-list.js';
import { paperOf } from './paper.js';

const UNIT = { name: 'bridge-paper-unit', text: 'SELECT name FROM access.unit WHERE id = $1' };

/** A referral on paper, made when it is asked for and kept nowhere. */
@Injectable()
export class ReferralPapers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: ClientDirectory,
    private readonly referrals: ReferralList,
  ) {}

  print(actor: StaffActor, id: string): Promise<StreamableFile> {
    return this.work.look(actor, 'bridge.referral.print', async (tx) => {
      const referral = await tx.get(Referral, id);
      if (referral.status !== 'sent' || !isOutside(referral.toRecipient))
        throw new RuleBroken('referral.no-paper', 'Only what was sent outside the unit is printed.');
      const client = await this.directory.client(tx, referral.clientId);
      const { items, recipient } = await this.referrals.view(tx, referral);
      const { name: unit } = await tx.row<{ name: string }>(UNIT, [tx.unitId]);
      // Marked afterwards, or printed again afterwards: who is protected is told nowhere (S25).
      const hidden = client.protectedLevel !== 'none';
      const told = items.filter(({ kind }) => !hidden || (kind !== 'name' && kind !== 'contact'));
      const paper = {
        unit,
        sender: actor.name,
        recipient: recipient ?? '',
        number: client.number,
        hidden,
        items: told,
      };
      const pdf = await paperOf({ ...paper, date: today(referral.sentAt ?? tx.now) });
      return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'attachment; filename="remiss.pdf"' });
    });
  }
}
