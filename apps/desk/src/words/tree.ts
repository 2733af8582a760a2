/** Words by key, nested as far as helpful: `today.title`. */
export interface WordTree {
  [key: string]: string | WordTree;
}

/** Lays one tree over another; the later word wins. */
export const merge = (under: WordTree, over: WordTree): WordTree => {
  const merged: WordTree = { ...under };
  for (const [key, word] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = typeof word === 'object' && typeof below === 'object' ? merge(below, word) : word;
  }
  return merged;
};
