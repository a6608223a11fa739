import { follow } from '@portolano/publisher';
import type { Logger } from 'pino';
import { readSettings } from '../env.ts';
import { runPart } from '../logs/part-log.ts';
import type { Home } from '../places.ts';
import { asExpected } from '../publishing/commands.ts';
import { publisherOptions } from '../publishing/options.ts';
import { untilSignal } from '../until-signal.ts';

/** Follows the log and keeps the sites online until a signal stops the process; a release under way is finished first. */
export const servePublisher = (home: Home): Promise<void> =>
	runPart('publisher', (log) => followUntilSignal(home, log));

async function followUntilSignal(home: Home, log: Logger): Promise<void> {
	const settings = readSettings(home);
	const running = await follow(publisherOptions(settings), ({ level, message, ...event }) =>
		log[level](event, message),
	).catch(asExpected);
	const signal = untilSignal();
	const { seq } = running.publisher.store;
	log.info(
		{ event: 'started', seq },
		`The publisher follows the log of ${settings.cmsUrl} from entry ${seq}; health at http://127.0.0.1:${running.port}/health.`,
	);
	await signal;
	await running.stop();
	log.info({ event: 'stopped' }, 'The publisher was stopped.');
}
