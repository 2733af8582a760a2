import { merge, type WordTree } from './tree.js';

// Every file in sv/ is taken up by being there: an area adds its own file and touches no other.
const files = import.meta.glob<WordTree>('./sv/*.ts', { eager: true, import: 'words' });

export const swedish: WordTree = Object.values(files).reduce(merge, {});
