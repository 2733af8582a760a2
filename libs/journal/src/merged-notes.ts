import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MergePart, MergeParts } from '#clients';

/** What the record of a file holds, for the side by side before a merge. */
@Injectable()
export class MergedNotes implements MergePart, OnModuleInit {
  readonly holdings = {
    name: 'merge-holdings-notes',
    text: `SELECT 'note' AS kind, count(*)::int AS count, NULL AS service_kind, NULL AS status, max(event_at) AS since FROM journal.note
      WHERE client_id = ANY (clients.files_of($1)) HAVING count(*) > 0`,
  };

  constructor(private readonly parts: MergeParts) {}

  onModuleInit(): void {
    this.parts.add(this);
  }
}
