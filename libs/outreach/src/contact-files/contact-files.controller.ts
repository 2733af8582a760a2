import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires, Who } from '#access';
import { today } from '#calendar';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { PathId } from '#web';
import { OutreachPermissions } from '../outreach.permissions.js';
import { type ContactFileRow, ContactFileView } from './contact-file.view.js';

const FILE = {
  name: 'outreach-file',
  text: `SELECT f.id, f.number, f.display_name AS "displayName", f.version,
      min(s.service_date)::text AS "firstSeen", max(s.service_date)::text AS "lastSeen", count(c.id)::int AS met,
      count(*) FILTER (WHERE c.kind = 'approach')::int AS approaches,
      count(*) FILTER (WHERE c.kind IN ('contact', 'follow_up'))::int AS contacts,
      count(*) FILTER (WHERE c.kind = 'first_talk')::int AS "firstTalks",
      (SELECT count(*)::int FROM outreach.support_task t WHERE t.client_id = ANY (f.files) AND t.done_at IS NOT NULL) AS supported,
      count(c.booking_task_id)::int AS wishes
    FROM (SELECT x.*, clients.files_of(x.id) AS files FROM clients.client x) f
    LEFT JOIN outreach.contact c ON c.unit_id = f.unit_id AND c.client_id = ANY (f.files)
    LEFT JOIN outreach.shift s ON s.unit_id = c.unit_id AND s.id = c.shift_id
    WHERE f.unit_id = $1 AND f.id = $2 AND f.compartment = 'outreach'
    GROUP BY f.id, f.number, f.display_name, f.version, f.files`,
};

/** How far the contact with somebody who has a file has come. */
@Controller('contact-files')
export class ContactFilesController {
  constructor(private readonly work: UnitOfWork) {}

  @Get(':id')
  @Requires(OutreachPermissions.keepContacts)
  @ApiOkResponse({ type: ContactFileView })
  read(@Who() actor: StaffActor, @PathId() id: string): Promise<ContactFileView> {
    return this.work.look(actor, 'outreach.contact-file.read', async (tx) => {
      const row = await tx.row<ContactFileRow>(FILE, [tx.unitId, id]);
      tx.shown([row.id]);
      return new ContactFileView(row, today(tx.now));
    });
  }
}
