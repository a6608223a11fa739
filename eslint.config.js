import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { statedRights } from './scripts/src/lint/stated-rights.ts';
import { trapsOfTransactions } from './scripts/src/lint/transactions.ts';

const code = ['**/*.ts', '**/*.tsx'];

const restricted = [
	{
		selector: "MemberExpression[object.name='process'][property.name='env']",
		message: 'Only env.ts reads the environment: add the variable there, typed and with its default.',
	},
	...trapsOfTransactions,
];

export default defineConfig(
	globalIgnores([
		'**/dist/',
		'**/.next/',
		'**/.astro/',
		'**/node_modules/',
		'.tools/',
		'.data/',
		'**/.cache/',
		'cms/src/generated/',
		'cms/src/migrations/',
		'cms/src/app/(payload)/',
		'**/*.d.ts',
	]),
	{
		files: code,
		extends: [tseslint.configs.recommendedTypeChecked],
		languageOptions: { parserOptions: { project: ['./tsconfig.json', './cms/tsconfig.json'] } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/max-params': ['error', { max: 3 }],
			'no-else-return': 'error',
			eqeqeq: 'error',
			'no-restricted-syntax': ['error', ...restricted],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['@portolano/*/src/**'],
							message: 'Import from a door of the package (its exports), without /src/.',
						},
					],
				},
			],
		},
	},
	{
		// Code that answers requests must state whose rights apply. Tests and the loader of the demonstration act for
		// no user.
		files: ['cms/src/**'],
		ignores: ['cms/src/testing/**', '**/*.test.ts'],
		plugins: { portolano: { rules: { 'stated-rights': statedRights } } },
		rules: { 'portolano/stated-rights': 'error' },
	},
	{
		// Files that may read `process.env`. `instrumentation.ts` is built for two runtimes, and only the variable
		// itself tells which.
		files: [
			'**/env.ts',
			'packages/test-kit/src/test-size.ts',
			'cms/src/instrumentation.ts',
			'**/*.config.ts',
			'**/*.config.mjs',
			'**/*.test.ts',
			'**/e2e/**',
			'**/test-application/**',
		],
		rules: { 'no-restricted-syntax': 'off' },
	},
	{
		// Filled by declaration merging: each type adds its own line.
		files: ['content-models/src/documents.ts'],
		rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }] },
	},
	{ files: ['**/*.astro'], extends: [astro.configs['flat/recommended']] },
);
