import { defineConfig } from 'vitest/config';
import { longestFirst } from './scripts/src/test/longest-first.ts';

/** Limits against hanging, not measures of speed: the machine may be busy. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

/** They publish and change what editors see: nothing else reads the sites meanwhile. */
const changing = ['e2e/admin.spec.ts', 'e2e/desk.spec.ts', 'e2e/italian.spec.ts', 'e2e/publishing.spec.ts'];

/** From the longest, which takes minutes. */
const long = [
	'every-page-of-portals.spec.ts',
	'every-page-of-other-sites.spec.ts',
	'page-kinds.spec.ts',
	'ui/e2e/accessibility.spec.ts',
	'valid-html.spec.ts',
	'search/e2e/search.spec.ts',
];

/** They attack the installation, which slows down whatever runs beside them. */
const attacking = ['e2e/security/**/*.spec.ts'];

/** It ends the installation and starts it again. */
const restarting = ['e2e/restart.spec.ts'];

/**
 * What only reads runs first, two files at a time; then what changes the installation, a file at a time; then what
 * attacks it; and last what ends it.
 */
export default defineConfig({
	test: {
		globalSetup: ['e2e/installation.ts'],
		sequence: { sequencer: longestFirst(long) },
		projects: [
			{
				test: {
					...patience,
					name: 'sites',
					include: ['e2e/**/*.spec.ts'],
					exclude: [...changing, ...attacking, ...restarting, '**/node_modules/**'],
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
			{
				test: {
					...patience,
					name: 'security',
					include: attacking,
					fileParallelism: false,
					sequence: { groupOrder: 2 },
				},
			},
			{
				test: {
					...patience,
					name: 'restart',
					include: restarting,
					testTimeout: 600_000,
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
});
