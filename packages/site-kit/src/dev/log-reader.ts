import { readFileSync, statSync } from 'node:fs';
import { logEntry } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';

let read: { path: string; changed: number; store: Store } | undefined;

/**
 * Returns a store of the log at `path`; the log is read again when the file changes.
 * @throws When a line is not a log entry.
 */
export function storeOf(path: string): Store {
	const changed = statSync(path).mtimeMs;
	if (read?.path === path && read.changed === changed) return read.store;
	const store = createStore({ now: new Date().toISOString() });
	for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
		store.apply(logEntry.parse(JSON.parse(line)));
	}
	read = { path, changed, store };
	return store;
}
