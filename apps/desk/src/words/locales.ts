/** The languages of the screens; Swedish is the first. */
export const LOCALES = [
  { locale: 'sv', name: 'Svenska' },
  { locale: 'en', name: 'English' },
] as const;
