import { test } from 'vitest';
import { variables } from './env.ts';
import { mongoServer } from './server.ts';

// Runs where the configuration found no server: it asks again for the reason alone.
const server = mongoServer(variables);

test.skipIf(!server.isThere)(`the CMS on MongoDB${server.isThere ? '' : `: ${server.reason}`}`, () => {
	throw new Error('A server is there now: run the tests on MongoDB again.');
});
