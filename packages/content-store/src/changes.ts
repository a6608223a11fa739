import { isDeepStrictEqual } from 'node:util';
import type { ContentType, Published, Reference } from '@portolano/content-models';

/** A change of one published document. */
export interface Change {
	readonly type: ContentType;
	readonly id: string;
	/** The document before the change; undefined when it was not published. */
	readonly before: Published | undefined;
	/** The document after the change; undefined when it is withdrawn. */
	readonly after: Published | undefined;
	/** Fields that differ; every field when the document appears or disappears. */
	readonly fields: ReadonlySet<string>;
}

/** Returns the change of `subject` from `before` to `after`. */
export function changeTo(
	after: Published | undefined,
	before: Published | undefined,
	{ type, id }: Reference,
): Change {
	return { type, id, before, after, fields: differingFields(before, after) };
}

/** Returns the change by which a held-back document disappears from pages, or reappears, without a log entry. */
export function appearance(document: Published, appears: boolean): Change {
	const [before, after] = appears ? [undefined, document] : [document, undefined];
	return changeTo(after, before, document);
}

function differingFields(before: Published | undefined, after: Published | undefined): Set<string> {
	const was = fieldsOf(before);
	const is = fieldsOf(after);
	if (!before || !after) return new Set([...Object.keys(was), ...Object.keys(is)]);
	const names = new Set([...Object.keys(was), ...Object.keys(is)]);
	return new Set([...names].filter((name) => !isDeepStrictEqual(was[name], is[name])));
}

/** Returns the fields of a document by name; an empty object for undefined. */
export function fieldsOf(document: Published | undefined): Readonly<Record<string, unknown>> {
	return document ?? {};
}

/** Whether the change affects a page that shows `fields` of the document. */
export function shows(fields: readonly string[], change: Change): boolean {
	return fields.some((field) => change.fields.has(field));
}
