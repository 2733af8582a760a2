const MOST = 20;

/** The words a file can be found by: small letters, split at spaces; a number also without its compartment letter. */
export function searchKeysOf(texts: readonly string[], number: string): string[] {
  const words = texts.flatMap((text) => searchWords(text));
  return [...new Set([...words, number.toLowerCase(), number.slice(2).toLowerCase()])].slice(0, MOST);
}

/** What somebody typed, as words that each must begin a key. */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 60));
