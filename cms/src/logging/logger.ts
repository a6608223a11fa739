import { type Config, defaultLoggerOptions } from 'payload';
import { env } from '../env.ts';
import { noteError } from './last-error.ts';
import { isJsonLog, logOptions } from './log-format.ts';

/** Level from which pino counts a line as an error. */
const ERROR_LEVEL = 50;

type Log = (...args: unknown[]) => void;

/** Remembers errors for `/api/health` on their way to the log. */
function logMethod(this: unknown, ...[args, method, level]: [unknown[], Log, number]): void {
	if (level >= ERROR_LEVEL) noteError(args);
	method.apply(this, args);
}

function loggerOf(isJson: boolean): Config['logger'] {
	if (!isJson) return { options: { hooks: { logMethod } }, destination: defaultLoggerOptions };
	const options = logOptions('cms');
	return { options: { ...options, hooks: { ...options.hooks, logMethod } } };
}

/** The logger of Payload: JSON lines, or readable text in a terminal. */
export const logger = loggerOf(isJsonLog(env.LOG_FORMAT, process.stdout.isTTY));
