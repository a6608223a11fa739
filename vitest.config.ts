import { defineConfig } from 'vitest/config';
import { longestFirst } from './scripts/src/test/longest-first.ts';

export default defineConfig({
	test: {
		include: ['**/src/**/*.test.ts', 'scripts/**/*.test.ts', 'cms/demo/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/*.int.test.ts', '**/*.mongodb.test.ts'],
		// A limit against hanging, not a measure of speed: the machine may be busy.
		testTimeout: 60_000,
		maxWorkers: 2,
		sequence: { sequencer: longestFirst(['publisher/src/killed-anywhen.test.ts']) },
	},
});
