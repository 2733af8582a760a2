import { readdirSync } from 'node:fs';
import { statusesOf, STATUSES, type StatusKind } from '../parts/statuses.js';
import { merge, type WordTree } from './tree.js';

const gather = async (locale: string): Promise<WordTree> => {
  const files = readdirSync(new URL(`./${locale}/`, import.meta.url));
  const modules = await Promise.all(files.map((file) => import(`./${locale}/${file}`) as Promise<{ words: WordTree }>));
  return modules.map(({ words }) => words).reduce(merge, {});
};

const keysOf = (tree: WordTree, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, word]) =>
    typeof word === 'string' ? [above + key] : keysOf(word, `${above}${key}.`),
  );

describe('the words', () => {
  it('are the same in both languages', async () => {
    const [sv, en] = await Promise.all([gather('sv'), gather('en')]);
    expect(keysOf(sv).toSorted()).toEqual(keysOf(en).toSorted());
  });

  it('name every status', async () => {
    const keys = new Set(keysOf(await gather('sv')));
    const kinds = Object.keys(STATUSES) as StatusKind[];
    const wanted = kinds.flatMap((kind) => statusesOf(kind).map((status) => `statuses.${kind}.${status}`));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });
});
