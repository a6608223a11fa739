import type { z } from 'zod';
import { contentTypes, documentSchemas, isContentType } from './content-types.ts';
import type { ContentType, Published } from './documents.ts';
import type { Reference } from './references.ts';
import { findMarked, type MarkedPart } from './schema/find-marked.ts';
import { type Mark, markOf } from './schema/marks.ts';
import { withoutOptional } from './schema/schema-at.ts';

type Finder = (value: unknown) => MarkedPart[];

function findersOf(mark: Mark): (type: ContentType) => Finder {
	const finders = new Map<ContentType, Finder>();
	for (const type of contentTypes) finders.set(type, findMarked(documentSchemas[type], mark));
	return (type) => finders.get(type) ?? (() => []);
}

const references = findersOf('reference');

/** A reference of a document, with its path. */
export interface ReferenceAt {
	reference: Reference;
	path: PropertyKey[];
}

function isReference(value: unknown): value is Reference {
	return (
		typeof value === 'object' &&
		value !== null &&
		'type' in value &&
		isContentType(value.type) &&
		'id' in value &&
		typeof value.id === 'string'
	);
}

/**
 * Returns every reference of a document of `type`, rich texts included, with its path. The document may be incomplete:
 * values that aren't references where the schema expects one are skipped.
 */
export function referencesAt(type: ContentType, document: unknown): ReferenceAt[] {
	return references(type)(document).flatMap(({ value, path }) =>
		isReference(value) ? [{ reference: value, path }] : [],
	);
}

/** Returns every reference of a document, rich texts included. */
export function referencesIn(document: Published): Reference[] {
	return referencesAt(document.type, document).map(({ reference }) => reference);
}

const localizedParts = findersOf('localized');

/** Returns every localized value of a document, rich texts included, with its path. The document may be incomplete. */
export function localizedAt(type: ContentType, document: unknown): MarkedPart[] {
	return localizedParts(type)(document);
}

function localizedFieldsOf(shape: Readonly<Record<string, z.core.$ZodType>>): ReadonlySet<string> {
	const fields = Object.entries(shape).filter(
		([, schema]) => markOf(withoutOptional(schema)) === 'localized',
	);
	return new Set(fields.map(([field]) => field));
}

const localizedFields = new Map(
	contentTypes.map((type) => [type, localizedFieldsOf(documentSchemas[type].shape)]),
);

/** Whether a field of a type is localized. */
export function isLocalizedField(type: ContentType, field: string): boolean {
	return localizedFields.get(type)?.has(field) ?? false;
}
