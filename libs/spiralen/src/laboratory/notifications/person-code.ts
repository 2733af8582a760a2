export const CODE_FORMS = ['four_digits', 'two_digits'] as const;
/** How the year is printed in a person's code: both forms are in use (law 2.5). */
export type CodeForm = (typeof CODE_FORMS)[number];

interface Known {
  readonly type: string;
  readonly value: string;
  /** Where the number does not tell when she was born. */
  readonly birthYear?: number | undefined;
}

/**
 * The national code (rikskod) that stands for a person in the report of chlamydia, gonorrhoea, syphilis and hiv: year of birth
 * and the number's last four. Undefined where the year is not known.
 */
export function personCode({ type, value, birthYear }: Known, form: CodeForm): string | undefined {
  const official = type === 'personnummer' || type === 'samordningsnummer';
  const year = official ? value.slice(0, 4) : birthYear?.toString();
  if (year === undefined) return undefined;
  const lastFour = value.replaceAll(/[^0-9A-Z]/gi, '').slice(-4);
  return `${form === 'two_digits' ? year.slice(2) : year}-${lastFour}`;
}
