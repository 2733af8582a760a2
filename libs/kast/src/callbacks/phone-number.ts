const DIGITS = { fewest: 7, most: 15 };

/** A number as the whole world writes it, so that 070-123 45 67 and +46 70 123 45 67 are the same; null where it is none. */
export function numberOf(text: string): string | null {
  if (!/^\+?[\d\s()./-]+$/.test(text.trim())) return null;
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < DIGITS.fewest || digits.length > DIGITS.most) return null;
  if (text.trim().startsWith('+')) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  return digits.startsWith('0') ? `46${digits.slice(1)}` : digits;
}
