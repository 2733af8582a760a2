import { today } from '#calendar';
import { RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import type { Classification } from './classification-code.entity.js';

/** What of a service carries a code of which classification. */
const FIELDS = { icd10: 'icd10_se', kva: 'kva' } as const satisfies Record<string, Classification>;
type Coded = { readonly icd10?: string | null; readonly kva?: string | null };

const KNOWN = {
  name: 'classification-codes-known',
  text: `SELECT w.n FROM unnest($2::text[], $3::text[]) WITH ORDINALITY w (system, code, n)
    JOIN ref.classification_code c ON c.unit_id = $1 AND c.system = w.system AND c.code = w.code
      AND (c.valid_from IS NULL OR c.valid_from <= $4::date) AND (c.valid_to IS NULL OR c.valid_to >= $4::date)`,
};

/** A code stands in the unit's own table, and was valid on the day of the visit; every one that is not is named. */
export async function mustBeCodes(tx: Tx, items: readonly Coded[], at: Date): Promise<void> {
  const said = items.flatMap((item, index) =>
    (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) => {
      const code = item[field];
      return code == null ? [] : [{ field: `items.${index}.${field}`, system: FIELDS[field], code }];
    }),
  );
  if (said.length === 0) return;
  const asked = [tx.unitId, said.map(({ system }) => system), said.map(({ code }) => code), today(at)];
  const known = new Set((await tx.rows<{ n: string }>(KNOWN, asked)).map(({ n }) => Number(n)));
  const unknown = said.filter((_, index) => !known.has(index + 1));
  if (unknown.length > 0)
    throw new RuleBroken('visit.unknown-code', 'The code is not in the unit’s table, or was not valid that day.', {
      errors: unknown.map(({ field, code }) => ({
        field,
        code: 'visit.unknown-code',
        message: `${code} is not in the unit’s table, or was not valid that day`,
      })),
    });
}
