import type { Settings } from './env.ts';
import { cmsFolder } from './places.ts';
import { runCommand } from './run-command.ts';
import { cmsEnvironment } from './start/services-of.ts';

/** A script of the CMS, by its path in the package. */
export interface CmsScript {
	/** Description of the task, for messages. */
	readonly what: string;
	readonly script: string;
	/** Variables besides those of the CMS. */
	readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a script of the CMS on the database of an installation; returns the JSON of the last line that it prints.
 * @throws {ExpectedError} with the last lines of its output when it fails.
 */
export async function runCmsScript(
	settings: Settings,
	{ what, script, environment }: CmsScript,
): Promise<unknown> {
	let lastLine = '';
	await runCommand({
		what,
		command: process.execPath,
		arguments: [script],
		folder: cmsFolder,
		// Its output is shown only when it fails, to people.
		environment: { ...cmsEnvironment(settings), LOG_FORMAT: 'text', ...environment },
		onLine: (line) => (lastLine = line),
	});
	return JSON.parse(lastLine);
}
