import { describe, test } from 'vitest';
import { publicationSuite } from '../testing/publication-suite.ts';

const { MONGODB_URL } = process.env;

if (MONGODB_URL) {
	const database = new URL(MONGODB_URL);
	database.pathname = `/cms-test-${Date.now()}`;
	describe('the publication log on MongoDB', () => publicationSuite(database.href));
} else {
	test.skip('the publication log on MongoDB: set MONGODB_URL to a server to run it', () => undefined);
}
