import { AutocompleteInput, required, useLocaleState } from 'react-admin';
import { languageChoices } from '../languages.js';

/** The client's language, chosen by name and kept as its code. */
export const LanguageInput = ({ now }: { now?: string }) => {
  const [locale] = useLocaleState();
  return (
    <AutocompleteInput
      source="language"
      label="clients.language"
      helperText={false}
      choices={languageChoices(locale, now)}
      validate={required()}
      fullWidth
    />
  );
};
