export { startSearch } from './start.ts';
