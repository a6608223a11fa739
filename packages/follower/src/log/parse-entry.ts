import { type LogEntry, logEntry } from '@portolano/content-models';
import { z } from 'zod';

/** Thrown for a log with an invalid entry; neither that entry nor any later one was applied. */
export class LogError extends Error {
	override readonly name: string = 'LogError';
}

/** Parses a line of the log. @throws {LogError} with the error and `where` the line is. */
export function parseEntry(line: string, where: string): LogEntry {
	const { success, data, error } = logEntry.safeParse(parseJson(line, where));
	if (success) return data;
	throw new LogError(
		`The entry at ${where} is not a valid log entry, so the log is not followed any further: ` +
			`${z.prettifyError(error)}. Correct what wrote it. What is online has not been changed.`,
	);
}

/** Parses JSON. @throws {LogError} with `where` the line is. */
export function parseJson(line: string, where: string): unknown {
	try {
		const value: unknown = JSON.parse(line);
		return value;
	} catch (cause) {
		throw new LogError(
			`The line at ${where} is not JSON, so the log is not followed any further: “${line.slice(0, 80)}”. ` +
				'Correct what wrote it. What is online has not been changed.',
			{ cause },
		);
	}
}
