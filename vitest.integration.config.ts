import { defineConfig } from 'vitest/config';
import { longestFirst } from './scripts/src/test/longest-first.ts';

/** The integration tests on SQLite; `vitest.mongodb.config.ts` runs the same on MongoDB. */
export default defineConfig({
	test: {
		name: 'SQLite',
		include: ['**/*.int.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', 'cms/src/testing/mongo/**'],
		// Each file brings a database and a server of its own: two at a time are what two cores carry.
		maxWorkers: 2,
		globalSetup: ['scripts/src/test/temporary-folder.ts'],
		sequence: {
			sequencer: longestFirst(['access.int.test.ts', 'publication.int.test.ts', 'bad-input.int.test.ts']),
		},
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
