import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MergePart, MergeParts } from '#clients';

/** How often the street has met the person of a file, for the side by side before a merge. */
@Injectable()
export class MergedContacts implements MergePart, OnModuleInit {
  readonly holdings = {
    name: 'merge-holdings-contacts',
    text: `SELECT 'contact' AS kind, count(*)::int AS count, NULL AS service_kind, NULL AS status, max(created_at) AS since FROM outreach.contact
      WHERE client_id = ANY (clients.files_of($1)) HAVING count(*) > 0`,
  };

  constructor(private readonly parts: MergeParts) {}

  onModuleInit(): void {
    this.parts.add(this);
  }
}
