export { filled } from './filled.ts';
export { insideSentence } from './inside.ts';
export { labelOf, pluralOf } from './terms.ts';
export { type WordName, type Words, wordsOf } from './words.ts';
