/** What a broken database constraint means to the person who asked. */
export interface ConstraintMeaning {
  readonly status: 409 | 422;
  readonly code: string;
  readonly title: string;
}

const MEANINGS = new Map<string, ConstraintMeaning>();

/** Each library says here, once, what its named constraints mean. */
export function constraintsMean(meanings: Readonly<Record<string, ConstraintMeaning>>): void {
  for (const [name, meaning] of Object.entries(meanings)) MEANINGS.set(name, meaning);
}

export const meaningOf = (constraint: string | undefined): ConstraintMeaning | undefined =>
  constraint === undefined ? undefined : MEANINGS.get(constraint);
