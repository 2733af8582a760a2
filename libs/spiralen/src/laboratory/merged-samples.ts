import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MergePart, MergeParts } from '#clients';

/** How many samples a file holds, for the side by side before a merge; which tests they were, it does not say. */
@Injectable()
export class MergedSamples implements MergePart, OnModuleInit {
  readonly holdings = {
    name: 'merge-holdings-samples',
    text: `SELECT 'sample' AS kind, count(*)::int AS count, NULL AS service_kind, NULL AS status, max(taken_at) AS since FROM spiralen.sample
      WHERE client_id = ANY (clients.files_of($1)) HAVING count(*) > 0`,
  };

  constructor(private readonly parts: MergeParts) {}

  onModuleInit(): void {
    this.parts.add(this);
  }
}
