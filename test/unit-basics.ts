import { v7 } from 'uuid';
import { STANDARD_KINDS } from '#clients';

interface Sql {
  sql(text: string, values: unknown[]): Promise<unknown>;
}

/** The services a new unit has, written past the walls. */
export async function standardKinds(house: Sql, unitId: string): Promise<void> {
  for (const kind of STANDARD_KINDS)
    await house.sql(
      `INSERT INTO ref.service_kind (id, unit_id, code, compartment, label_sv, label_en, legal_basis, documentation_mode, accepted_modes, duration_minutes, given_by, closed_to_genders)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
        kind.closedToGenders,
      ],
    );
}
