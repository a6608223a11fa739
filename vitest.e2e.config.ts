import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

/** They publish and change what editors see: nothing else reads the sites meanwhile. */
const changing = ['e2e/admin.spec.ts', 'e2e/publishing.spec.ts'];

/** What only reads runs first, two files at a time; then what changes the installation, a file at a time. */
export default defineConfig({
	test: {
		globalSetup: ['e2e/installation.ts'],
		projects: [
			{
				test: {
					...patience,
					name: 'sites',
					include: ['e2e/**/*.spec.ts'],
					exclude: [...changing, '**/node_modules/**'],
					maxWorkers: 2,
				},
			},
			{
				test: {
					...patience,
					name: 'components',
					include: ['packages/*/e2e/**/*.spec.ts'],
					exclude: ['**/node_modules/**'],
					globalSetup: ['packages/ui/e2e/build-gallery.ts'],
					maxWorkers: 2,
				},
			},
			{
				test: {
					...patience,
					name: 'changes',
					include: changing,
					fileParallelism: false,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
