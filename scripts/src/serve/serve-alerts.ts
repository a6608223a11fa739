import { runLane } from '@portolano/alerts';
import type { Logger } from 'pino';
import { readSettings } from '../env.ts';
import { runPart } from '../logs/part-log.ts';
import type { Home } from '../places.ts';
import { asExpected } from '../publishing/commands.ts';
import { alertsOptions } from '../publishing/options.ts';
import { untilSignal } from '../until-signal.ts';

/** Keeps the alerts of all sites as they are in the log, and as time goes by, until a signal stops the process. */
export const serveAlerts = (home: Home): Promise<void> =>
	runPart('alerts', (log) => runUntilSignal(home, log));

async function runUntilSignal(home: Home, log: Logger): Promise<void> {
	const settings = readSettings(home);
	const running = await runLane(alertsOptions(settings), ({ level, message, ...event }) =>
		log[level](event, message),
	).catch(asExpected);
	const signal = untilSignal();
	const { seq } = running.lane;
	log.info(
		{ event: 'started', seq },
		`The lane of alerts follows the log of ${settings.cmsUrl} from entry ${seq}; health at http://127.0.0.1:${running.port}/health.`,
	);
	await signal;
	await running.stop();
	log.info({ event: 'stopped' }, 'The lane of alerts was stopped.');
}
