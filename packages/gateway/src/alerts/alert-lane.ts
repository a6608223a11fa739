import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { nextChange, textAt, type TimedFiles, timedFiles } from '@portolano/content-models';

/** The file is looked at when a page is asked for, at most this often. */
const LOOK_EVERY_MS = 20;

/** The files of alerts of a site during a time in which none of them changes. */
export interface AlertsInForce {
	/** Differs wherever one of the texts does. */
	readonly version: string;
	/** Whether there is a bar to show. */
	readonly hasBars: boolean;
	/** Returns the text of the file at `path`; undefined when there is no such file. */
	readonly textOf: (path: string) => string | undefined;
}

interface Read {
	/** Changes with the file. */
	readonly identity: string;
	readonly version: string;
	readonly files: TimedFiles['files'];
}

const nothing: Read = { identity: '', version: '', files: {} };

const barPath = /^\/allerte\/barra\./;

function inForceAt({ version, files }: Read, now: number) {
	const until = nextChange(Object.values(files), now);
	const texts = new Map(Object.entries(files).map(([path, file]) => [path, textAt(file, now)]));
	const current: AlertsInForce = {
		version: `${version} ${until}`,
		hasBars: texts.entries().some(([path, text]) => text !== '' && barPath.test(path)),
		textOf: (path) => texts.get(path),
	};
	return { since: now, until, current };
}

/** Files of alerts of one site, from one file with all of them that the lane of alerts writes. */
export class AlertLane {
	readonly #file: string;
	readonly #onError: (error: unknown) => void;
	#lookedAt = -Infinity;
	#read = nothing;
	#shown = inForceAt(nothing, 0);

	/** `onError` is called with why a file can't be read: what was read before stays in force, and ends on time. */
	constructor(file: string, onError: (error: unknown) => void) {
		this.#file = file;
		this.#onError = onError;
	}

	/** Returns what is in force at `now` (milliseconds since 1970). */
	inForce(now: number): AlertsInForce {
		const hasChanged = Math.abs(now - this.#lookedAt) >= LOOK_EVERY_MS && this.#look(now);
		const { since, until } = this.#shown;
		if (hasChanged || now < since || now >= until) this.#shown = inForceAt(this.#read, now);
		return this.#shown.current;
	}

	/** Whether the file is another one than before. */
	#look(now: number): boolean {
		this.#lookedAt = now;
		try {
			const stat = statSync(this.#file, { throwIfNoEntry: false });
			const identity = stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : nothing.identity;
			if (identity === this.#read.identity) return false;
			this.#read = stat ? this.#take(identity) : nothing;
			return true;
		} catch (error) {
			this.#onError(new Error(`The alerts in ${this.#file} can't be read.`, { cause: error }));
			return false;
		}
	}

	#take(identity: string): Read {
		// A file that can't be read is told once, and not read again until it changes.
		this.#read = { ...this.#read, identity };
		const text = readFileSync(this.#file, 'utf8');
		const { files } = timedFiles.parse(JSON.parse(text));
		return { identity, files, version: createHash('sha256').update(text).digest('base64url') };
	}
}
