import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { LOCALES } from '../words/locales.js';

/** The language that is not on screen now, by its own name. */
export const useOtherLanguage = () => {
  const [current, setLocale] = useLocaleState();
  const { locale, name } = LOCALES.find((other) => other.locale !== current) ?? LOCALES[0];
  return { locale, name, choose: () => setLocale(locale) };
};

/** Says the other language's name in that language. */
export const LanguageButton = ({ color = 'primary' }: { color?: 'inherit' | 'primary' }) => {
  const { locale, name, choose } = useOtherLanguage();
  return (
    <Button lang={locale} onClick={choose} color={color} size="small">
      {name}
    </Button>
  );
};
