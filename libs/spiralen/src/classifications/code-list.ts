import { Injectable } from '@nestjs/common';
import { today } from '#calendar';
import type { StaffActor } from '#kernel';
import { UnitOfWork } from '#persistence';
import { type ListQuery, Page } from '#web';
import { type ClassificationCode, CLASSIFICATIONS } from './classification-code.entity.js';
import { ClassificationCodeView, type ClassificationView } from './classification.views.js';

export const CODE_FILTERS = { system: CLASSIFICATIONS, q: 'text', on: 'date' } as const;

/** By code from its beginning, with or without its dot, or by words of its text; a code stands before words. */
const FIND = {
  name: 'classification-codes-find',
  text: `SELECT id, system, code, label, valid_from::text AS "validFrom", valid_to::text AS "validTo", version, (count(*) OVER ())::int AS total
    FROM ref.classification_code
    WHERE unit_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::text IS NULL OR system = $3)
      AND (valid_from IS NULL OR valid_from <= $4::date) AND (valid_to IS NULL OR valid_to >= $4::date)
      AND (plain LIKE $5 OR label ILIKE ALL ($6::text[]))
    ORDER BY plain LIKE $5 DESC, system, code OFFSET $7 LIMIT $8`,
};
const HOW_MANY = {
  name: 'classifications-how-many',
  text: `SELECT s.system, (SELECT count(*)::int FROM ref.classification_code c WHERE c.unit_id = $1 AND c.system = s.system) AS codes,
      (SELECT max(i.applied_at) FROM ref.classification_import i WHERE i.unit_id = $1 AND i.system = s.system) AS "importedAt"
    FROM unnest($2::text[]) WITH ORDINALITY s (system, n) ORDER BY s.n`,
};

const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Finds codes, and says how many there are. Nobody is in these tables. */
@Injectable()
export class CodeList {
  constructor(private readonly work: UnitOfWork) {}

  find(actor: StaffActor, query: ListQuery): Promise<Page<ClassificationCodeView>> {
    return this.work.look(actor, 'spiralen.classification.find', async (tx) => {
      const { id, system, q, on } = query.filter as Record<string, string | undefined>;
      const words = (q ?? '').trim();
      const code = `${literally(words.toUpperCase().replaceAll('.', ''))}%`;
      const each = words.split(/\s+/).map((word) => `%${literally(word)}%`);
      const asked = [tx.unitId, id ?? null, system ?? null, on ?? today(tx.now), code, each, query.from, query.size];
      const rows = await tx.rows<ClassificationCode & { total: number }>(FIND, asked);
      const views = rows.map((row) => new ClassificationCodeView(row));
      return new Page(views, rows[0]?.total ?? 0, query);
    });
  }

  /** Each classification: how many codes, and when a file was last imported. */
  all(actor: StaffActor): Promise<ClassificationView[]> {
    return this.work.look(actor, 'spiralen.classification.list', async (tx) => {
      const rows = await tx.rows<{ system: string; codes: number; importedAt: Date | null }>(HOW_MANY, [
        tx.unitId,
        CLASSIFICATIONS,
      ]);
      return rows.map(({ system, codes, importedAt }) => ({
        system,
        codes,
        importedAt: importedAt?.toISOString() ?? null,
      }));
    });
  }
}
