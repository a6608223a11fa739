import { defineConfig } from 'vitest/config';
import { longestFirst } from './scripts/src/test/longest-first.ts';

/** These put another module in the place of one that others need as it is. */
const replacing = ['packages/publisher/src/disk-full.test.ts'];

const unit = {
	exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/*.int.test.ts', '**/*.mongodb.test.ts'],
	// A limit against hanging, not a measure of speed: the machine may be busy.
	testTimeout: 60_000,
};

export default defineConfig({
	test: {
		maxWorkers: 2,
		globalSetup: ['scripts/src/test/temporary-folder.ts'],
		sequence: { sequencer: longestFirst(['publisher/src/killed-anywhen.test.ts']) },
		projects: [
			{
				test: {
					...unit,
					name: 'unit',
					include: ['**/src/**/*.test.ts', 'scripts/**/*.test.ts', 'cms/demo/**/*.test.ts'],
					exclude: [...unit.exclude, ...replacing],
					// Files share the modules that they read: each by itself, reading takes half as long as testing.
					isolate: false,
				},
			},
			{ test: { ...unit, name: 'replacing', include: replacing } },
		],
	},
});
