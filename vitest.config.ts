import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { variables } from './cms/src/testing/mongo/env.ts';
import { mongoServer } from './cms/src/testing/mongo/server.ts';
import { sampleOrAll } from './packages/test-kit/src/test-size.ts';
import { longestFirst } from './scripts/src/test/longest-first.ts';

type Tests = NonNullable<TestProjectInlineConfiguration['test']>;

const notSources = ['**/node_modules/**', '**/dist/**', '**/.next/**'];
const temporaryFolder = 'scripts/src/test/temporary-folder.ts';
const chromium = 'scripts/src/test/unpack-chromium.ts';

/** Slow test files, the slowest first. */
const long = [
	'publisher/src/killed-anywhen.test.ts',
	'access.int.test.ts',
	'publication.int.test.ts',
	'bad-input.int.test.ts',
	'page-blocks/in-a-browser.test.ts',
	'page-blocks/any-blocks.test.ts',
	'every-page-of-portals.spec.ts',
	'every-page-of-other-sites.spec.ts',
	'page-kinds.spec.ts',
	'italian.spec.ts',
	'ui/e2e/accessibility.spec.ts',
	'valid-html.spec.ts',
	'search/e2e/search.spec.ts',
];

/** Test files that take minutes: only `npm run test:all` runs them. */
const atFullSize = ['scripts/src/recipes/content-type-recipe.test.ts'];

/** Test files that render pages with the built sites. */
const rendering = [
	'sites/*/src/*.test.ts',
	'scripts/src/every-text-on-the-page.test.ts',
	'scripts/src/page-blocks/*.test.ts',
	'scripts/src/alerts/*.test.ts',
	'scripts/src/civil-protection/*.test.ts',
	'scripts/src/maps/*.test.ts',
	'scripts/src/pocket/*.test.ts',
	'scripts/src/documents/*.test.ts',
];

/** Test files that mock a module which other tests need unchanged: they run in a separate project. */
const replacing = ['packages/publisher/src/disk-full.test.ts'];

// Timeouts only catch hanging tests; they don't measure speed, because the machine may be busy.
const unit: Tests = {
	exclude: notSources,
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
			...rendering,
			...replacing,
			...sampleOrAll(atFullSize, []),
		],
		// Test files share loaded modules: with isolation, loading takes half as long as the tests themselves.
		isolate: false,
	},
	{
		...unit,
		name: 'rendering',
		include: rendering,
		globalSetup: [temporaryFolder, chromium, 'scripts/src/test/build-sites.ts'],
		isolate: false,
	},
	{ ...unit, name: 'replacing', include: replacing },
];

/** Each file opens its own CMS, with a database of its own; they share a process, in which Payload is loaded once. */
const sqlite: Tests = {
	name: 'SQLite',
	include: ['**/*.int.test.ts'],
	exclude: [...notSources, 'cms/src/testing/mongo/**'],
	globalSetup: [temporaryFolder, 'cms/src/testing/migrated/global-setup.ts'],
	setupFiles: ['cms/src/testing/fresh-modules.ts'],
	isolate: false,
	testTimeout: 60_000,
	hookTimeout: 120_000,
};

/**
 * Tests of rules that queries and transactions have little part in: `npm test` runs them on SQLite only, `npm run
 * test:all` on MongoDB too.
 */
const alikeOnBoth = [
	'cms/demo/**',
	...[
		...['access', 'alert-import', 'collections', 'endpoints', 'installation', 'mail', 'oidc', 'page-blocks'],
		...['preview', 'proposals', 'publication/verification', 'relocation', 'second-factor', 'shared-previews'],
		...['starter-content', 'testing', 'uses'],
	].map((folder) => `cms/src/${folder}/**/*.int.test.ts`),
];

const server = mongoServer(variables);

/**
 * The integration tests, and those for MongoDB only, on a MongoDB replica set. Where no server is available, a skipped
 * test says why.
 */
const mongodb: Tests = server.isThere
	? {
			...sqlite,
			name: server.name,
			include: ['**/*.int.test.ts', '**/*.mongodb.test.ts'],
			exclude: [
				...notSources,
				'cms/src/testing/mongo/**',
				// Opens an earlier database of SQLite; the migrations of MongoDB have tests of their own.
				'cms/src/database/upgrade.int.test.ts',
				...sampleOrAll(alikeOnBoth, []),
			],
			globalSetup: [temporaryFolder, 'cms/src/testing/mongo/global-setup.ts'],
		}
	: { name: 'MongoDB', include: ['cms/src/testing/mongo/no-server.int.test.ts'] };

/** Tests that publish and edit: no other test reads the sites at the same time. */
const changing = [
	...[
		'alert-beside-rollback',
		'alerts',
		'between-sites',
		'blocks',
		'bundles',
		'checks-and-history',
		'desk',
		'drill',
		'forms',
		'guide-pictures',
		'late-answers',
		'lists',
		'menus',
		'oidc',
		'publishing',
		'required-factor',
		'shared-preview',
		'sign-in',
		'theme',
		'two-at-once',
		'uses',
		'versions',
		'withdrawals',
		'working-day',
		'keyboard-day',
	],
	// A whole site made in the desk takes minutes.
	...sampleOrAll([], ['new-site']),
].map((name) => `scripts/e2e/${name}.spec.ts`);
const attacking = ['scripts/e2e/security/**/*.spec.ts'];
const drill = ['backup-drill'];
const restarting = ['restart', 'init', ...drill].map((name) => `scripts/e2e/${name}.spec.ts`);

const endToEnd: Tests = {
	exclude: ['**/node_modules/**'],
	globalSetup: [chromium, 'scripts/e2e/installation.ts'],
	testTimeout: 300_000,
	hookTimeout: 300_000,
	expect: { poll: { timeout: 120_000 } },
};

/** Runs one file at a time, after all projects with a lower `order`. */
const alone = (order: number): Tests => ({ fileParallelism: false, sequence: { groupOrder: order } });

/**
 * Read-only tests run first, two files at a time; then tests that edit; then the attacks, which slow down everything
 * beside them; and last the tests that end and restart the installation.
 */
const endToEnds: Tests[] = [
	{
		...endToEnd,
		name: 'sites',
		include: ['scripts/e2e/**/*.spec.ts'],
		exclude: [...changing, ...attacking, ...restarting, 'scripts/e2e/new-site.spec.ts', '**/node_modules/**'],
	},
	{
		...endToEnd,
		name: 'components',
		include: ['packages/*/e2e/**/*.spec.ts'],
		globalSetup: [chromium, 'packages/ui/e2e/build-gallery.ts'],
	},
	{ ...endToEnd, ...alone(1), name: 'changes', include: changing },
	{ ...endToEnd, ...alone(2), name: 'security', include: attacking },
	{
		...endToEnd,
		...alone(3),
		name: 'restart',
		include: restarting,
		// It sets up two installations, and restores both.
		exclude: [
			'**/node_modules/**',
			...sampleOrAll(
				drill.map((name) => `**/${name}.spec.ts`),
				[],
			),
		],
		globalSetup: [chromium, 'scripts/e2e/installation.ts', 'cms/src/testing/mongo/global-setup.ts'],
		testTimeout: 600_000,
	},
];

/** All tests, in projects. `npm test` runs them suite by suite (`scripts/src/test/run-tests.ts`). */
export default defineConfig({
	test: {
		// Suits a machine with two cores.
		maxWorkers: 2,
		sequence: { sequencer: longestFirst(long) },
		projects: [...units, sqlite, mongodb, ...endToEnds].map((test) => ({ test })),
	},
});
