import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['e2e/**/*.spec.ts', 'packages/*/e2e/**/*.spec.ts'],
		exclude: ['**/node_modules/**', '**/dist/**'],
		globalSetup: ['e2e/installation.ts'],
		// One browser at a time: accessibility and layout are measured while nothing else draws.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
