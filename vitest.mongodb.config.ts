import { defineConfig, mergeConfig } from 'vitest/config';
import { variables } from './cms/src/testing/mongo/env.ts';
import { mongoServer } from './cms/src/testing/mongo/server.ts';
import { sampleOrAll } from './packages/test-kit/src/test-size.ts';
import integration from './vitest.integration.config.ts';

const server = mongoServer(variables);

/** What asks the database for nothing of its own: all of it runs on SQLite, and at full size here too. */
const alikeOnBoth = [
	'cms/demo/**',
	'**/access.int.test.ts',
	'**/malformed.int.test.ts',
	'**/accounts.int.test.ts',
	'**/clean-at-the-door.int.test.ts',
	'**/uploads.int.test.ts',
];

/** The integration tests, and those of MongoDB alone, on a MongoDB replica set; where none can be had, a skipped test says why. */
export default server.isThere
	? mergeConfig(
			integration,
			defineConfig({
				test: {
					name: server.name,
					include: ['**/*.mongodb.test.ts'],
					exclude: sampleOrAll(alikeOnBoth, []),
					globalSetup: ['cms/src/testing/mongo/global-setup.ts'],
				},
			}),
		)
	: defineConfig({
			test: {
				name: 'MongoDB',
				include: ['cms/src/testing/mongo/no-server.int.test.ts'],
			},
		});
