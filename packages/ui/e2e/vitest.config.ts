import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('../', import.meta.url)),
	test: {
		include: ['e2e/**/*.spec.ts'],
		// Each file builds the gallery into the same folder.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
