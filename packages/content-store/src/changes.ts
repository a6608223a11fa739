import { isDeepStrictEqual } from 'node:util';
import type { ContentType, LogEntry, Published } from '@portolano/content-models';
import { subjectOf } from '@portolano/content-models';

/** What an entry does to the published documents. */
export interface Change {
	readonly type: ContentType;
	readonly id: string;
	/** The document as it was; undefined when it was not published. */
	readonly before: Published | undefined;
	/** The document as it is; undefined when it is withdrawn. */
	readonly after: Published | undefined;
	/** Fields that differ; every field when the document appears or disappears. */
	readonly fields: ReadonlySet<string>;
}

/** The change from `before` to what `entry` says. */
export function changeOf(entry: LogEntry, before: Published | undefined): Change {
	const after = entry.action === 'publish' ? entry.document : undefined;
	return { ...subjectOf(entry), before, after, fields: differingFields(before, after) };
}

/** The change by which `document` appears to the pages, or disappears, by no entry of the log. */
export function appearance(document: Published, appears: boolean): Change {
	const { type, id } = document;
	const [before, after] = appears ? [undefined, document] : [document, undefined];
	return { type, id, before, after, fields: differingFields(before, after) };
}

function differingFields(before: Published | undefined, after: Published | undefined): Set<string> {
	const was = fieldsOf(before);
	const is = fieldsOf(after);
	const names = new Set([...Object.keys(was), ...Object.keys(is)]);
	return new Set([...names].filter((name) => !isDeepStrictEqual(was[name], is[name])));
}

/** The fields of a document by name; none for no document. */
export function fieldsOf(document: Published | undefined): Readonly<Record<string, unknown>> {
	return document ?? {};
}

/** Whether a page that shows `fields` of the document sees the change. */
export function shows(fields: readonly string[], change: Change): boolean {
	return fields.some((field) => change.fields.has(field));
}
