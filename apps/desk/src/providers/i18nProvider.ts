import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { LOCALES } from '../words/locales.js';
import { merge, type WordTree } from '../words/tree.js';
import { swedish } from '../words/sv.js';

const messages = async (): Promise<WordTree> => {
  const { english } = await import('../words/en.js');
  // Swedish lies at the bottom, so that a word missing in English still says something.
  return merge(swedish, english);
};

const setLanguage = (locale: string) => {
  document.documentElement.lang = locale;
};

const provider = polyglotI18nProvider(
  (locale) => (locale === 'sv' ? swedish : messages()) as unknown as TranslationMessages,
  'sv',
  [...LOCALES],
  { allowMissing: import.meta.env.PROD },
);

/** Swedish from the first page; English is fetched when asked for. */
export const i18nProvider: typeof provider = {
  ...provider,
  changeLocale: async (locale) => {
    await provider.changeLocale(locale);
    setLanguage(locale);
  },
};
