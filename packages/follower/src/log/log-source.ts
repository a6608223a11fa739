import { isDeepStrictEqual } from 'node:util';
import type { ContentType, LogEntry } from '@portolano/content-models';
import { LogError, parseEntry } from './parse-entry.ts';
import { entriesOf } from './log-file.ts';

/** Waits for new entries where there are none: for so many seconds, or until the signal. */
export interface Waiting {
	readonly seconds: number;
	readonly signal: AbortSignal;
}

/**
 * Returns up to `limit` entries after number `after`, in order; with `waiting`, as soon as there is one. @throws when they
 * cannot be read or have a gap.
 */
export type LogSource = (after: number, limit: number, waiting?: Waiting) => Promise<LogEntry[]>;

export interface CmsLog {
	readonly cmsUrl: string;
	readonly logToken: string;
	/** Types whose documents are read; entries about others come without content, as withdrawals. Default: all. */
	readonly types?: readonly ContentType[];
}

/** Thrown when the CMS is unreachable or refuses the request; a retry may succeed. */
export class LogUnreachableError extends Error {
	override readonly name = 'LogUnreachableError';
}

/** Thrown when the log is another than the one followed so far, such as that of a reinstalled CMS. */
export class OtherLogError extends LogError {}

/** Reads the log of the CMS: `GET <cmsUrl>/api/log?after=&limit=…` with the log token, answered as NDJSON. */
export function logOfCms({ cmsUrl, logToken, types }: CmsLog): LogSource {
	return async (after, limit, waiting) => {
		const address = new URL(`/api/log?after=${after}&limit=${limit}`, cmsUrl);
		if (types) address.searchParams.set('types', types.join(','));
		if (waiting) address.searchParams.set('wait', String(waiting.seconds));
		const text = await readText(address, logToken, waiting?.signal);
		const lines = text.split('\n').filter((line) => line !== '');
		return inOrder(
			lines.map((line, index) => parseEntry(line, `line ${index + 1} of ${address.href}`)),
			after,
		);
	};
}

async function readText(address: URL, logToken: string, signal?: AbortSignal): Promise<string> {
	const timeout = AbortSignal.timeout(60_000);
	try {
		const response = await fetch(address, {
			headers: { authorization: `Bearer ${logToken}`, accept: 'application/x-ndjson' },
			signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
		});
		if (response.ok) return await response.text();
		throw new Error(`it answered ${response.status}`);
	} catch (cause) {
		throw new LogUnreachableError(
			`The log could not be read from ${address.origin}: ${cause instanceof Error ? cause.message : String(cause)}. ` +
				'Check that the CMS is running and that the token of the log is valid; it is tried again. ' +
				'What is online has not been changed.',
			{ cause },
		);
	}
}

/** Reads the log from an NDJSON file. */
export function logOfFile(file: string): LogSource {
	return async (after, limit) => {
		const wanted = entriesOf(file).filter(({ seq }) => seq > after);
		return Promise.resolve(inOrder([...wanted.take(limit)], after));
	};
}

/** Reads the log from an array; entries may be pushed to it later. */
export function logOf(entries: readonly LogEntry[]): LogSource {
	return async (after, limit) => Promise.resolve(inOrder(entries.slice(after, after + limit), after));
}

/**
 * Returns the entries after `last`, the last one known. Reads `last` again with them to detect a different log, such as
 * that of a reinstalled CMS.
 * @throws {OtherLogError} when `last` is missing from the log or differs.
 */
export async function readAfter(
	source: LogSource,
	last: LogEntry | undefined,
	limit: number,
): Promise<LogEntry[]> {
	if (!last) return source(0, limit);
	const [again, ...entries] = await source(last.seq - 1, limit + 1);
	if (again && isDeepStrictEqual(asWritten(again), asWritten(last))) return entries;
	throw new OtherLogError(
		`Entry ${last.seq} of the log is ${again ? 'another than the one' : 'missing, though it was'} followed here, so this is ` +
			'another log. Restore the CMS that belongs to this data folder, or start with an empty data folder. ' +
			'What is online has not been changed.',
	);
}

/** Returns the entry as its JSON would be parsed, without fields that are undefined. */
function asWritten(entry: LogEntry): unknown {
	return JSON.parse(JSON.stringify(entry));
}

function inOrder(entries: LogEntry[], after: number): LogEntry[] {
	const wrong = entries.findIndex(({ seq }, index) => seq !== after + index + 1);
	if (wrong < 0) return entries;
	throw new LogError(
		`The log has entry ${entries[wrong]?.seq} where ${after + wrong + 1} was expected, so it is not followed any further. ` +
			'What is online has not been changed.',
	);
}
