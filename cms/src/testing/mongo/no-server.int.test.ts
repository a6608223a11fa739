import { test } from 'vitest';
import { variables } from './env.ts';
import { mongoServer } from './server.ts';

// Runs only when the configuration found no server, to report the reason as a skipped test.
const server = mongoServer(variables);

test.skipIf(!server.isThere)(`the CMS on MongoDB${server.isThere ? '' : `: ${server.reason}`}`, () => {
	throw new Error('A server is there now: run the tests on MongoDB again.');
});
