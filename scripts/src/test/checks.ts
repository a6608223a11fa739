import { join } from 'node:path';
import type { Program } from '../kept-program.ts';
import { packageCommand } from '../package-command.ts';
import { projectFolder } from '../places.ts';

/** A check of the whole project; warnings count as failures. */
export interface Check {
	name: string;
	program: Program;
}

function tool(name: string, args: readonly string[], from = name): Program {
	return packageCommand({ folder: projectFolder, name, from, arguments: args });
}

/** Runs first: it generates the types of virtual modules, which other checks read. */
export const firstCheck: Check = {
	name: 'Types of what is made while a site is built',
	program: packageCommand({
		folder: join(projectFolder, 'sites', 'portal'),
		name: 'astro',
		arguments: ['sync'],
	}),
};

const sources: readonly Check[] = [
	{ name: 'Linting (ESLint)', program: tool('eslint', ['--max-warnings=0', '.']) },
	{ name: 'Dead code (knip)', program: tool('knip', ['--no-progress']) },
];

const typesAndForm: readonly Check[] = [
	{
		name: 'Types of packages and sites',
		program: tool('astro-check', ['--root', '.', '--minimumFailingSeverity', 'warning'], '@astrojs/check'),
	},
	{ name: 'Types of the CMS', program: tool('tsc', ['-p', 'cms/tsconfig.json'], 'typescript') },
	{
		name: 'Words no longer used',
		program: {
			command: process.execPath,
			arguments: ['scripts/src/words/check-words.ts'],
			folder: projectFolder,
		},
	},
	{ name: 'Formatting (Prettier)', program: tool('prettier', ['--check', '--log-level=warn', '.']) },
];

/** Groups of checks that `npm run check` runs in parallel, each taking about the same time. */
export const checkLanes: readonly (readonly Check[])[] = [typesAndForm, sources];
