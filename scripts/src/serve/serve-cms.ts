import { isJsonLog } from '@portolano/cms/log-format.ts';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { logFormat, readSettings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import { hasEnded, signalGroup, startKept } from '../kept-program.ts';
import { eventLines } from '../logs/event-lines.ts';
import { cmsFolder, type Home } from '../places.ts';
import { cmsService } from '../start/services-of.ts';

function requireBuild(): void {
	if (existsSync(join(cmsFolder, '.next', 'BUILD_ID'))) return;
	throw new ExpectedError(
		'The CMS has not been built yet. Run “npm start” once, which builds it, then start this again. Nothing was started.',
	);
}

/**
 * Runs the built CMS until it ends or a signal stops it, for a service manager. Its output is one event per line,
 * or text in a terminal. Returns its exit code.
 * @throws {ExpectedError} when it was never built.
 */
export async function serveCms(home: Home): Promise<number> {
	const settings = readSettings(home);
	requireBuild();
	const isJson = isJsonLog(logFormat(), process.stdout.isTTY);
	const child = startKept(cmsService(settings), isJson ? 'pipe' : 'inherit');
	const streams = [child.stdout, child.stderr].map((output) => {
		const take = eventLines('cms', (line) => void process.stdout.write(line));
		output?.on('data', take);
		return take;
	});
	let isStopping = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			isStopping = true;
			signalGroup(child, 'SIGTERM');
		});
	}
	if (!hasEnded(child)) await once(child, 'close');
	for (const take of streams) take();
	return isStopping ? 0 : (child.exitCode ?? 1);
}
