import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['**/*.int.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**'],
		// Each file brings a database and a server of its own: two at a time are what two cores carry.
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
