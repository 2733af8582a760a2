import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';

/** Says the other language's name in that language. */
export const LanguageButton = ({ color }: { color?: 'inherit' }) => {
  const [locale, setLocale] = useLocaleState();
  const [other, name] = locale === 'sv' ? ['en', 'English'] : ['sv', 'Svenska'];
  return (
    <Button lang={other} onClick={() => setLocale(other)} color={color ?? 'primary'} size="small">
      {name}
    </Button>
  );
};
