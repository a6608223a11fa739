import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const packages = ['lxml==6.1.3', 'cap-tools==3.1.1', 'feedparser==6.0.14'];
const cache = join(homedir(), '.cache/portolano/alert-readers');
const environment = join(cache, packages.join('+').replaceAll('==', '-'));
const python = join(environment, 'bin/python');

const texts = z.record(z.string(), z.unknown());

const answer = z.object({
	cap: z.array(z.object({ errors: z.array(z.string()), alert: texts.nullable() })),
	atom: z.array(z.object({ version: z.string(), error: z.string().nullable(), entries: z.array(texts) })),
});

/** What programs that aren't ours read: whether a CAP message follows the schema of OASIS, and the fields of each text. */
export type ForeignReading = z.infer<typeof answer>;

/**
 * Installs the readers, unless they are there.
 * @returns why they can't be: without Python 3, its module venv, or the packages.
 */
export function whyUnreadable(): string | undefined {
	if (existsSync(environment)) return undefined;
	const unfinished = `${environment}.${process.pid}`;
	const options = { stdio: 'pipe', timeout: 180_000 } as const;
	try {
		mkdirSync(cache, { recursive: true });
		execFileSync('python3', ['-m', 'venv', unfinished], options);
		const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages];
		execFileSync(join(unfinished, 'bin/python'), install, options);
		// Test runs side by side: the first that is done is kept.
		if (!existsSync(environment)) renameSync(unfinished, environment);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

/** Reads CAP messages and Atom feeds with programs that aren't ours. */
export function readElsewhere(request: { cap: readonly string[]; atom: readonly string[] }): ForeignReading {
	const script = join(import.meta.dirname, 'readers.py');
	const schema = join(import.meta.dirname, 'CAP-v1.2.xsd');
	const output = execFileSync(python, [script, schema], {
		input: JSON.stringify(request),
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024,
	});
	return answer.parse(JSON.parse(output));
}
