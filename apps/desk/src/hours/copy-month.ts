/** What is sent: everybody's hours where nobody is chosen. */
export const copyOf = ({ fromMonth, toMonth, clinicianId }: Record<string, unknown>) => ({
  fromMonth,
  toMonth,
  ...(clinicianId ? { clinicianId } : {}),
});

/** So many months from one on, `2026-11`. */
export const monthsFrom = (month: string, count: number): string[] => {
  const first = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: count }, (_, n) => {
    const at = first + n;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
};

/** A month as people say it: november 2026. */
export const monthName = (month: string, locale = 'sv'): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
