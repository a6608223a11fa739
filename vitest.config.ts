import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { variables } from './cms/src/testing/mongo/env.ts';
import { mongoServer } from './cms/src/testing/mongo/server.ts';
import { sampleOrAll } from './packages/test-kit/src/test-size.ts';
import { longestFirst } from './scripts/src/test/longest-first.ts';

type Tests = NonNullable<TestProjectInlineConfiguration['test']>;

const notSources = ['**/node_modules/**', '**/dist/**', '**/.next/**'];
const temporaryFolder = 'scripts/src/test/temporary-folder.ts';

/** Those that take long, from the longest. */
const long = [
	'publisher/src/killed-anywhen.test.ts',
	'access.int.test.ts',
	'publication.int.test.ts',
	'bad-input.int.test.ts',
	'every-page-of-portals.spec.ts',
	'every-page-of-other-sites.spec.ts',
	'page-kinds.spec.ts',
	'ui/e2e/accessibility.spec.ts',
	'valid-html.spec.ts',
	'search/e2e/search.spec.ts',
];

/** They take minutes: `npm run test:all` runs them. */
const atFullSize = ['scripts/src/recipes/content-type-recipe.test.ts'];

/** They put another module in the place of one that others need as it is. */
const replacing = ['packages/publisher/src/disk-full.test.ts'];

// Limits of time are against hanging, no measures of speed: the machine may be busy.
const unit: Tests = {
	exclude: [...notSources, '**/*.int.test.ts', '**/*.mongodb.test.ts'],
	globalSetup: [temporaryFolder],
	testTimeout: 60_000,
};

const units: Tests[] = [
	{
		...unit,
		name: 'unit',
		include: ['**/src/**/*.test.ts', 'scripts/**/*.test.ts', 'cms/demo/**/*.test.ts'],
		exclude: [
			...notSources,
			'**/*.int.test.ts',
			'**/*.mongodb.test.ts',
			...replacing,
			...sampleOrAll(atFullSize, []),
		],
		// Files share the modules that they read: each by itself, reading takes half as long as testing.
		isolate: false,
	},
	{ ...unit, name: 'replacing', include: replacing },
];

/** Each file brings a database and a server of its own. */
const sqlite: Tests = {
	name: 'SQLite',
	include: ['**/*.int.test.ts'],
	exclude: [...notSources, 'cms/src/testing/mongo/**'],
	globalSetup: [temporaryFolder],
	testTimeout: 60_000,
	hookTimeout: 120_000,
};

/** What asks the database for nothing of its own: all of it runs on SQLite, and at full size here too. */
const alikeOnBoth = [
	'cms/demo/**',
	'**/access.int.test.ts',
	'**/malformed.int.test.ts',
	'**/accounts.int.test.ts',
	'**/clean-at-the-door.int.test.ts',
	'**/uploads.int.test.ts',
];

const server = mongoServer(variables);

/** The integration tests, and those of MongoDB alone, on a MongoDB replica set; where none can be had, a skipped test says why. */
const mongodb: Tests = server.isThere
	? {
			...sqlite,
			name: server.name,
			include: ['**/*.int.test.ts', '**/*.mongodb.test.ts'],
			exclude: [...notSources, 'cms/src/testing/mongo/**', ...sampleOrAll(alikeOnBoth, [])],
			globalSetup: [temporaryFolder, 'cms/src/testing/mongo/global-setup.ts'],
		}
	: { name: 'MongoDB', include: ['cms/src/testing/mongo/no-server.int.test.ts'] };

/** They publish and change what editors see: nothing else reads the sites meanwhile. */
const changing = ['admin', 'desk', 'italian', 'publishing'].map((name) => `scripts/e2e/${name}.spec.ts`);
const attacking = ['scripts/e2e/security/**/*.spec.ts'];
const restarting = ['scripts/e2e/restart.spec.ts'];

const endToEnd: Tests = {
	exclude: ['**/node_modules/**'],
	globalSetup: ['scripts/e2e/installation.ts'],
	testTimeout: 300_000,
	hookTimeout: 300_000,
};

/** A file at a time, after everything of a lower `order`. */
const alone = (order: number): Tests => ({ fileParallelism: false, sequence: { groupOrder: order } });

/**
 * What only reads runs first, two files at a time; then what changes the installation; then what attacks it, which slows
 * down whatever runs beside it; and last what ends it and starts it again.
 */
const endToEnds: Tests[] = [
	{
		...endToEnd,
		name: 'sites',
		include: ['scripts/e2e/**/*.spec.ts'],
		exclude: [...changing, ...attacking, ...restarting, '**/node_modules/**'],
	},
	{
		...endToEnd,
		name: 'components',
		include: ['packages/*/e2e/**/*.spec.ts'],
		globalSetup: ['packages/ui/e2e/build-gallery.ts'],
	},
	{ ...endToEnd, ...alone(1), name: 'changes', include: changing },
	{ ...endToEnd, ...alone(2), name: 'security', include: attacking },
	{ ...endToEnd, ...alone(3), name: 'restart', include: restarting, testTimeout: 600_000 },
];

/** All tests, in projects: `npm test` runs them suite by suite (`scripts/src/test/run-tests.ts`). */
export default defineConfig({
	test: {
		// What two cores carry.
		maxWorkers: 2,
		sequence: { sequencer: longestFirst(long) },
		projects: [...units, sqlite, mongodb, ...endToEnds].map((test) => ({ test })),
	},
});
