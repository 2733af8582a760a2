import { useMemo } from 'react';
import { useTranslate } from 'react-admin';

/** A word by its key, or another where there is none. */
export type Words = (key: string, other?: string) => string;

const remembering = (translate: ReturnType<typeof useTranslate>): Words => {
  const said = new Map<string, string>();
  return (key, other) => {
    const word = said.get(key) ?? translate(key, { _: other ?? key });
    said.set(key, word);
    return word;
  };
};

/** The words of the board, each looked up once: a thousand appointments say the same few things. */
export const useWords = (): Words => {
  const translate = useTranslate();
  return useMemo(() => remembering(translate), [translate]);
};
