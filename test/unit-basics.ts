import { v7 } from 'uuid';
import { standardKinds as kindsUnder } from '#clients';

interface Sql {
  sql(text: string, values: unknown[]): Promise<unknown>;
}

/** The services a new unit has, whom they are open to, and its ways in, written past the walls. */
export async function standardKinds(house: Sql, unitId: string): Promise<void> {
  await house.sql(
    `INSERT INTO ref.unit_pathway (id, unit_id, code, mission_id, label_sv, label_en, compartments)
     SELECT gen_random_uuid(), $1, code, mission_id, label_sv, label_en, compartments FROM ref.pathway`,
    [unitId],
  );
  for (const kind of kindsUnder({ boardDecisionRef: 'SN 2026/1', boardDecisionOn: '2020-01-01' })) {
    await house.sql(
      `INSERT INTO ref.service_kind (id, unit_id, code, compartment, label_sv, label_en, legal_basis, documentation_mode, accepted_modes, duration_minutes, given_by, board_decision_ref, board_decision_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        v7(),
        unitId,
        kind.code,
        kind.compartment,
        kind.labelSv,
        kind.labelEn,
        kind.legalBasis,
        kind.documentationMode,
        kind.acceptedModes,
        kind.durationMinutes,
        kind.givenBy,
        kind.boardDecisionRef ?? null,
        kind.boardDecisionOn ?? null,
      ],
    );
    await house.sql(
      `INSERT INTO ref.eligibility_rule (id, unit_id, created_at, version, service_kind, gender)
       SELECT gen_random_uuid(), $1, '2020-01-01', 1, $2, g FROM unnest($3::text[]) g`,
      [unitId, kind.code, kind.closedToGenders],
    );
  }
}
