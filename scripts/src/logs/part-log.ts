import { isJsonLog, logOptions } from '@portolano/cms/log-format.ts';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { logFormat } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';

const logLine = z.object({
	level: z.string(),
	at: z.string(),
	message: z.string().optional(),
	site: z.string().optional(),
	error: z.object({ stack: z.string() }).optional(),
});

/** Formats a line of the log for a terminal: local time, level unless it is `info`, message, stack of an error. */
export function asText(line: string): string {
	const { at, level, message = '', site, error } = logLine.parse(JSON.parse(line));
	const time = new Date(at).toTimeString().slice(0, 8);
	const stack = error && level !== 'info' ? `\n${error.stack}` : '';
	return `${time} ${level === 'info' ? '' : `${level} `}${site === undefined ? '' : `[${site}] `}${message}${stack}\n`;
}

/**
 * Opens the log of a long-running part on the standard output: JSON lines, or text in a terminal. From then on an
 * uncaught error is logged, with its stack, before the process ends with code 1.
 */
export function openLog(part: string): Logger {
	const isJson = isJsonLog(logFormat(), process.stdout.isTTY);
	const write = (line: string) => void process.stdout.write(isJson ? line : asText(line));
	const log = pino(logOptions(part), { write });
	process.on('uncaughtException', (error) => {
		log.fatal({ event: 'crashed', error }, error.message);
		process.exitCode = 1;
		// The line must leave the process first, even through a pipe.
		process.stdout.write('', () => process.exit(1));
	});
	return log;
}

/** Runs a part with its log. An error that ends it is the last line of the log, and the process ends with code 1. */
export async function runPart(part: string, run: (log: Logger) => Promise<void>): Promise<void> {
	const log = openLog(part);
	try {
		await run(log);
	} catch (error) {
		process.exitCode = 1;
		if (error instanceof ExpectedError) log.fatal({ event: 'refused' }, error.message);
		else log.fatal({ event: 'crashed', error }, error instanceof Error ? error.message : String(error));
	}
}
