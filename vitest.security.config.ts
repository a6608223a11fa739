import { defineConfig } from 'vitest/config';

/** Hostile requests by the thousand, against an installation of their own or the one of `E2E_HOME`. */
export default defineConfig({
	test: {
		name: 'security',
		include: ['e2e/security/**/*.spec.ts'],
		globalSetup: ['e2e/installation.ts'],
		fileParallelism: false,
		// A limit against hanging, not a measure of speed: the machine may be busy.
		testTimeout: 1_800_000,
		hookTimeout: 300_000,
	},
});
