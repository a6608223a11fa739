import { startSearch } from '../src/client/index.ts';
import { suggestWhenUsed } from '../src/client/suggest/index.ts';

startSearch();
suggestWhenUsed();
