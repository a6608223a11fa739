import { startSearch } from '../src/client/index.ts';

startSearch();
