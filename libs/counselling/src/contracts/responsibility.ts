import type { CivilDate } from '#kernel';
import { fileOf, type Tx } from '#persistence';
import type { Contract } from './contract.entity.js';
import { CounsellorAssignment } from './counsellor-assignment.entity.js';

const GONE = {
  name: 'responsibility-gone',
  text: 'DELETE FROM counselling.counsellor_assignment WHERE id = ANY ($1::uuid[])',
};

/** Days of a contract, `[from, until)`, and in whose hands they are: somebody responsible, or nobody and who covers. */
export interface Stretch {
  readonly staffId: string | null;
  readonly coverId: string | null;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** Puts a stretch of a contract in somebody's hands; what was before and what comes after stays as it was (I10). */
export async function entrust(tx: Tx, contract: Contract, stretch: Stretch): Promise<void> {
  const { from, until } = stretch;
  const rows = await tx.find(CounsellorAssignment, { contractId: contract.id });
  const met = rows.filter((row) => isBefore(row.since, until) && isBefore(from, row.until));
  const after = met.flatMap((row) =>
    until !== null && isBefore(until, row.until)
      ? [{ staffId: row.staffId, coverId: row.coverId, from: until, until: row.until }]
      : [],
  );
  const inside = met.filter((row) => row.since >= from).map(({ id }) => id);
  if (inside.length > 0) await tx.change(GONE, [inside]);
  for (const row of met.filter(({ since }) => since < from)) await tx.save(Object.assign(row, { until: from }));
  await tx.addAll([stretch, ...after].map((one) => assignmentOf(tx, contract, one)));
}

/** Before an end that may not have been set. */
const isBefore = (day: CivilDate, end: CivilDate | null): boolean => end === null || day < end;

const assignmentOf = (tx: Tx, contract: Contract, { staffId, coverId, from, until }: Stretch): CounsellorAssignment =>
  Object.assign(new CounsellorAssignment(), {
    ...fileOf(contract),
    ...{ contractId: contract.id, staffId, coverId, since: from, until },
    createdAt: tx.now,
  });
