import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let known: ReadonlySet<string> | undefined;

/**
 * Returns the class names in the style sheet of Bootstrap Italia, without the `it-card` family, which the validator
 * doesn't know (seen in pa-website-validator-ng 1.1.38).
 */
export function bootstrapItaliaClasses(): ReadonlySet<string> {
	const sheet = () =>
		readFileSync(
			createRequire(import.meta.url).resolve('bootstrap-italia/dist/css/bootstrap-italia.min.css'),
			'utf8',
		);
	known ??= new Set(
		(sheet().match(/\.[a-z][\w-]*/gi) ?? [])
			.map((name) => name.slice(1))
			.filter((name) => !name.startsWith('it-card')),
	);
	return known;
}
