/** A check of the whole project that passes without a warning or fails. */
export interface Check {
	name: string;
	command: string;
	args: readonly string[];
}

const exec = (...args: string[]) => ['exec', ...args];

/** Comes first: it makes the types of the modules that exist only while a site is built, which others read. */
export const firstCheck: Check = {
	name: 'Types of what is made while a site is built',
	command: 'pnpm',
	args: ['--dir', 'sites/portal', ...exec('astro', 'sync')],
};

const linting: readonly Check[] = [
	{ name: 'Linting (ESLint)', command: 'pnpm', args: exec('eslint', '--max-warnings=0', '.') },
];

const others: readonly Check[] = [
	{
		name: 'Types of packages and sites',
		command: 'pnpm',
		args: exec('astro-check', '--root', '.', '--minimumFailingSeverity', 'warning'),
	},
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
