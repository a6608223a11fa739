import { hasHistory } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { append } from '../log/append.ts';
import type { Current } from '../log/entries.ts';
import { subjectOfKey } from '../log/subject.ts';
import type { Waiting } from '../schedule/waiting-units.ts';
import type { Scope } from '../scope.ts';
import { withHistory } from './with-history.ts';

/**
 * Publishes a document once more whose scheduled entry took effect, if other changes than those known when it was scheduled
 * came before it: the entry has the history as it was to be then. `before` was the current entry until now.
 */
export async function mendHistory(
	{ entry, row }: Waiting,
	before: Current | undefined,
	scope: Scope,
): Promise<void> {
	if (entry.action !== 'publish' || !before || !hasHistory(entry.document.type)) return;
	const { document } = entry;
	const last = document.changes?.at(-1);
	const line = last?.at === document.updatedAt && last.what !== 'withdrawn' ? last : undefined;
	const revision = { note: line?.note, isMinor: line === undefined };
	const mended = await withHistory(document, { current: before, revision }, scope);
	if (isDeepStrictEqual(mended, document)) return;
	const omitted = (row.omitted ?? []).flatMap((key) => subjectOfKey(key) ?? []);
	await append({ action: 'publish', document: mended, omitted }, scope);
}
