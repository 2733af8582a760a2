import { useTranslate } from 'react-admin';

/** The words of a list of codes, as a select takes them. */
export const useChoices = () => {
  const translate = useTranslate();
  return (codes: readonly string[], words: string) => codes.map((id) => ({ id, name: translate(`${words}.${id}`) }));
};
