import { readFileSync } from 'node:fs';
import { type Preloads, preloadsFile } from './preloads.ts';

/**
 * Reads what the scripts of an application import; `application` is the address of its module.
 * @throws Error when its build is not whole.
 */
export function readPreloads(application: string): Preloads {
	const value: unknown = JSON.parse(readFileSync(new URL(preloadsFile, application), 'utf8'));
	if (!isPreloads(value)) throw new Error(`${preloadsFile} of ${application} is not what a build writes.`);
	return value;
}

function isPreloads(value: unknown): value is Preloads {
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.values(value).every(
			(imports: unknown) => Array.isArray(imports) && imports.every((each) => typeof each === 'string'),
		)
	);
}
