import { isCode } from '@portolano/follower/error-code.ts';

/** Reads what can be read, and remembers what can't. */
export class Readable {
	readonly #unreadable: { path: string; reason: string }[] = [];

	get unreadable(): readonly { path: string; reason: string }[] {
		return this.#unreadable;
	}

	/** Returns what `read` returns; undefined when it fails. A file that doesn't exist is no failure. */
	async try<Value>(path: string, read: () => Value | Promise<Value>): Promise<Value | undefined> {
		try {
			return await read();
		} catch (error) {
			if (isCode(error, 'ENOENT')) return undefined;
			this.note(path, error);
			return undefined;
		}
	}

	note(path: string, error: unknown): void {
		if (this.#unreadable.some((known) => known.path === path)) return;
		this.#unreadable.push({ path, reason: reasonOf(error) });
	}
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return isCode(error, 'EACCES', 'EPERM') ? 'mancano i permessi' : (error.message.split('\n')[0] ?? '');
}
