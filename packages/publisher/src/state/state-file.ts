import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { siteKey } from '@portolano/content-models';
import { z } from 'zod';
import { logPosition } from '@portolano/follower';
import { hashOf } from '../release/blobs.ts';
import { stateIn } from './decode-state.ts';
import { bodyLines } from './encode-state.ts';
import type { SiteState } from './site-state.ts';

/** Version of the format of state files. */
const format = 1;

/** Bytes written at once; control returns to the event loop after each. */
const bytesAtOnce = 65_536;

const header = z.object({
	site: siteKey,
	program: z.string(),
	application: z.string(),
	log: logPosition,
	now: z.iso.datetime(),
	release: z.int().nonnegative(),
});

/** Last line of a file: SHA-256 of all lines before. */
const ending = z.strictObject({ sha256: z.string() });

/** Thrown for a state file that cannot be used, with the reason. */
export class StateError extends Error {
	override readonly name = 'StateError';
}

/**
 * Replaces a state file atomically, without blocking the event loop: a process killed meanwhile leaves the earlier file.
 */
export async function writeState(file: string, state: SiteState): Promise<void> {
	const temporary = `${file}.tmp`;
	const handle = await open(temporary, 'w');
	try {
		await writeLines(handle, state);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(temporary, file);
}

async function writeLines(handle: FileHandle, state: SiteState): Promise<void> {
	const hash = createHash('sha256');
	let waiting = '';
	for (const line of allLines(state)) {
		waiting += `${line}\n`;
		if (waiting.length < bytesAtOnce) continue;
		hash.update(waiting);
		await handle.write(waiting);
		waiting = '';
	}
	hash.update(waiting);
	await handle.write(`${waiting}${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
}

function* allLines(state: SiteState): Generator<string> {
	const { site, program, application, log, now, release } = state;
	yield JSON.stringify({ format, site, program, application, log, now, release });
	yield* bodyLines(state);
}

/** Reads a state file; undefined when there is none. @throws {StateError} when it is damaged or of another version. */
export function readState(file: string, program: string): SiteState | undefined {
	if (!existsSync(file)) return undefined;
	const text = readFileSync(file, 'utf8');
	const end = text.lastIndexOf('\n', text.length - 2) + 1;
	const lines = text.slice(0, end).split('\n').slice(0, -1);
	const origin = originIn(lines[0] ?? '');
	if (origin.program !== program) throw new StateError('it was written by another version of the publisher');
	if (parsed(ending, text.slice(end)).sha256 !== hashOf(text.slice(0, end))) throw damaged();
	try {
		return stateIn(origin, lines.slice(1));
	} catch (cause) {
		throw damaged(cause);
	}
}

function originIn(line: string): z.infer<typeof header> {
	const { format: found } = parsed(z.looseObject({ format: z.unknown() }), line);
	if (found !== format)
		throw new StateError(`its format is ${String(found)}, and this version reads ${format}`);
	return parsed(header, line);
}

function parsed<T>(schema: z.ZodType<T>, line: string): T {
	try {
		return schema.parse(JSON.parse(line));
	} catch (cause) {
		throw damaged(cause);
	}
}

function damaged(cause?: unknown): StateError {
	return new StateError('it is damaged or incomplete', { cause });
}
