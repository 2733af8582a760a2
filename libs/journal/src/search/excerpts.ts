/** A few words of a text around what was looked for. */
export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

const AROUND = 60;
/** So many are shown of one heading; all are counted. */
const MOST = 3;

/** Cut between words, so that no half character and no half word stands at the edge. */
const headOf = (text: string, cut: boolean): string => (cut ? `…${text.replace(/^\S*\s?/u, '')}` : text);
const tailOf = (text: string, cut: boolean): string => (cut ? `${text.replace(/\s?\S*$/u, '')}…` : text);

/** Where a pattern stands in a text: the first places with the words around them, and how many there are in all. */
export function excerptsOf(written: string, pattern: RegExp): { hits: number; excerpts: Excerpt[] } {
  const text = written.normalize('NFC');
  let hits = 0;
  const excerpts: Excerpt[] = [];
  for (const match of text.matchAll(pattern)) {
    hits += 1;
    if (excerpts.length === MOST) continue;
    const [from, until] = [match.index, match.index + match[0].length];
    const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, until + AROUND)];
    excerpts.push({
      before: headOf(text.slice(start, from), start > 0),
      hit: match[0],
      after: tailOf(text.slice(until, end), end < text.length),
    });
  }
  return { hits, excerpts };
}
