export { notFoundEvent, startSearch } from './start.ts';
