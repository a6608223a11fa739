import { afterAll, describe, test } from 'vitest';
import { mongoServer } from '../testing/mongo/server.ts';
import { publicationSuite } from '../testing/publication-suite.ts';

// Whether there is a server decides which tests there are.
const server = await mongoServer(process.env);

if (server.isThere) {
	describe(`the publication log on ${server.name}`, () => {
		afterAll(server.stop);
		const database = new URL(server.url);
		database.pathname = `/cms-test-${Date.now()}`;
		publicationSuite(database.href);
	});
} else {
	test.skip(`the publication log on MongoDB: ${server.reason}`, () => undefined);
}
