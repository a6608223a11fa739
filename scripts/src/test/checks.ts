/** A check of the whole project that passes without a warning or fails. */
export interface Check {
	name: string;
	command: string;
	args: readonly string[];
}

const exec = (...args: string[]) => ['exec', ...args];

export const checks: readonly Check[] = [
	{
		name: 'Formatting (Prettier)',
		command: 'pnpm',
		args: exec('prettier', '--check', '--log-level=warn', '.'),
	},
	{ name: 'Types of the packages', command: 'pnpm', args: exec('tsc', '-p', 'tsconfig.json') },
	{ name: 'Types of the CMS', command: 'pnpm', args: exec('tsc', '-p', 'cms/tsconfig.json') },
	...['packages/ui', 'packages/site-kit', 'sites/portal', 'sites/brand', 'sites/area'].map((folder) => ({
		name: `Types of ${folder}`,
		command: 'pnpm',
		args: exec('astro', 'check', '--root', folder, '--minimumFailingSeverity', 'warning'),
	})),
	{ name: 'Linting (ESLint)', command: 'pnpm', args: exec('eslint', '--max-warnings=0', '.') },
	{ name: 'Dead code (knip)', command: 'pnpm', args: exec('knip', '--no-progress') },
];
