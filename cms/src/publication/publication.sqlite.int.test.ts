import { describe } from 'vitest';
import { publicationSuite } from '../testing/publication-suite.ts';

describe('the publication log on SQLite', () => publicationSuite());
