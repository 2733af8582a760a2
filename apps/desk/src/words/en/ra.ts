import english from 'ra-language-english';
import type { WordTree } from '../tree.js';

/** react-admin's own English, as it comes; fetched only when somebody asks for English. */
export const words = english as unknown as WordTree;
