import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MergePart, MergeParts } from '#clients';

/** How many visits a file holds, for the side by side before a merge. */
@Injectable()
export class MergedVisits implements MergePart, OnModuleInit {
  readonly holdings = {
    name: 'merge-holdings-visits',
    text: `SELECT 'booking' AS kind, count(*)::int AS count, NULL AS service_kind, NULL AS status, max(starts_at) AS since FROM spiralen.booking
      WHERE client_id = ANY (clients.files_of($1)) HAVING count(*) > 0`,
  };

  constructor(private readonly parts: MergeParts) {}

  onModuleInit(): void {
    this.parts.add(this);
  }
}
