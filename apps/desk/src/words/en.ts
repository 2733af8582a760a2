import { merge, type WordTree } from './tree.js';

// Every file in en/ is taken up by being there: an area adds its own file and touches no other.
const files = import.meta.glob<WordTree>('./en/*.ts', { eager: true, import: 'words' });

export const english: WordTree = Object.values(files).reduce(merge, {});
