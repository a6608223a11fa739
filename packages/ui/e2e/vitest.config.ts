import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('../', import.meta.url)),
	test: {
		include: ['e2e/**/*.spec.ts'],
		globalSetup: ['e2e/build-gallery.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
