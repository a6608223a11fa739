/** A check of the whole project that passes without a warning or fails. */
export interface Check {
	name: string;
	command: string;
	args: readonly string[];
}

const exec = (...args: string[]) => ['exec', ...args];

const typesOfSite = (folder: string): Check => ({
	name: `Types of ${folder}`,
	command: 'pnpm',
	args: ['--dir', folder, ...exec('astro', 'check', '--minimumFailingSeverity', 'warning')],
});

/** Comes first: it makes the types of the modules that exist only while a site is built, which others read. */
export const firstCheck = typesOfSite('sites/portal');

const linting: readonly Check[] = [
	{ name: 'Linting (ESLint)', command: 'pnpm', args: exec('eslint', '--max-warnings=0', '.') },
];

const others: readonly Check[] = [
	typesOfSite('sites/brand'),
	typesOfSite('sites/area'),
	{
		name: 'Types of packages/site-kit',
		command: 'pnpm',
		args: ['--dir', 'packages/site-kit', 'run', 'check'],
	},
	{
		name: 'Types of packages/ui',
		command: 'pnpm',
		args: [
			'--dir',
			'packages/ui',
			...exec('astro', 'check', '--root', 'gallery', '--tsconfig', 'tsconfig.json'),
		],
	},
	{ name: 'Types of the packages', command: 'pnpm', args: exec('tsc', '-p', 'tsconfig.json') },
	{ name: 'Types of the CMS', command: 'pnpm', args: exec('tsc', '-p', 'cms/tsconfig.json') },
	{
		name: 'Formatting (Prettier)',
		command: 'pnpm',
		args: exec('prettier', '--check', '--log-level=warn', '.'),
	},
	{ name: 'Dead code (knip)', command: 'pnpm', args: exec('knip', '--no-progress') },
];

/** Lanes that do not wait for one another. */
export const checkLanes: readonly (readonly Check[])[] = [linting, others];
