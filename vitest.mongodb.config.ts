import { defineConfig, mergeConfig } from 'vitest/config';
import { variables } from './cms/src/testing/mongo/env.ts';
import { mongoServer } from './cms/src/testing/mongo/server.ts';
import integration from './vitest.integration.config.ts';

const server = mongoServer(variables);

/** The integration tests, and those of MongoDB alone, on a MongoDB replica set; where none can be had, a skipped test says why. */
export default server.isThere
	? mergeConfig(
			integration,
			defineConfig({
				test: {
					name: server.name,
					include: ['**/*.mongodb.test.ts'],
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
