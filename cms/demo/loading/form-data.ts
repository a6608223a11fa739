import { contentTypeSchema, type Language } from '@portolano/content-models';
import type { FlattenedField, Payload } from 'payload';
import { z } from 'zod';
import { type ContentItem, DemoContentError } from './content-items.ts';
import { linkForm } from './link-form.ts';
import { markdownToLexical, type Resolve } from './markdown-to-lexical.ts';
import { toDay, toInstant } from './relative-time.ts';

/** What is needed to translate a document of the demo into the data of a form. */
export interface Translation {
	item: ContentItem;
	language: Language;
	now: Date;
	/** Ids of what has been created, by `type/key`. */
	ids: ReadonlyMap<string, string>;
	/** Ids of the rows of lists already saved in Italian, so that a translation goes to the same rows. */
	saved: unknown;
	/** Told of each document that is named and has no id. */
	onMissing: (reference: string) => void;
}

const languageKeys = new Set(['it', 'en', 'de', 'fr']);
const record = z.record(z.string(), z.unknown());

function fail({ item }: Translation, path: string, why: string): never {
	throw new DemoContentError(`${item.source}, ${item.type}/${item.key}, ${path}: ${why}`);
}

function isByLanguage(value: unknown): value is Partial<Record<Language, unknown>> {
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.keys(value).every((key) => languageKeys.has(key))
	);
}

function inLanguage(value: unknown, { language }: Translation): unknown {
	return isByLanguage(value) ? value[language] : value;
}

function idOf(reference: string, { ids, onMissing }: Translation): string | undefined {
	const id = ids.get(reference);
	if (id === undefined) onMissing(reference);
	return id;
}

function resolver(translation: Translation): Resolve {
	return (reference) => {
		const value = idOf(reference, translation);
		const { success, data: relationTo } = contentTypeSchema.safeParse(reference.split('/')[0]);
		return value && success ? { relationTo, value } : undefined;
	};
}

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>;

function relation(value: string, field: RelationField, translation: Translation): unknown {
	if (typeof field.relationTo === 'string') return idOf(`${field.relationTo}/${value}`, translation);
	const id = idOf(value, translation);
	return id === undefined ? undefined : { relationTo: value.split('/')[0], value: id };
}

function relations(value: unknown, field: RelationField, translation: Translation, path: string): unknown {
	const keys = z.union([z.string(), z.array(z.string())]).safeParse(value);
	if (!keys.success) return fail(translation, path, 'write a key, or a list of keys.');
	if (typeof keys.data === 'string') return relation(keys.data, field, translation);
	return keys.data.map((key) => relation(key, field, translation)).filter((found) => found !== undefined);
}

function choice(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return value;
}

function date(
	value: unknown,
	field: Extract<FlattenedField, { type: 'date' }>,
	translation: Translation,
	path: string,
): unknown {
	const written = z.string().safeParse(value);
	if (!written.success) return fail(translation, path, 'write a date between quotes.');
	try {
		const isDay = field.admin?.date?.pickerAppearance === 'dayOnly';
		return isDay
			? `${toDay(written.data, translation.now)}T12:00:00.000Z`
			: toInstant(written.data, translation.now);
	} catch {
		return fail(translation, path, `“${written.data}” is no date. Write 2026-12-08, +5d, or “+3d 18:30”.`);
	}
}

function richText(value: unknown, translation: Translation, path: string): unknown {
	const markdown = inLanguage(value, translation);
	if (typeof markdown !== 'string')
		return fail(translation, path, `the Markdown text in “${translation.language}” is missing.`);
	try {
		return markdownToLexical(markdown, resolver(translation));
	} catch (error) {
		return fail(translation, path, error instanceof Error ? error.message : String(error));
	}
}

function rowsOf(
	value: unknown,
	field: Extract<FlattenedField, { type: 'array' }>,
	translation: Translation,
	path: string,
): unknown {
	const list = z.array(record).safeParse(value);
	if (!list.success) return fail(translation, path, 'write a list of rows.');
	const saved = z.array(record).safeParse(translation.saved).data ?? [];
	return list.data.map((row, index) => {
		const { id } = saved[index] ?? {};
		const data = fields(
			row,
			field.flattenedFields,
			{ ...translation, saved: saved[index] },
			`${path}.${index}.`,
		);
		return id === undefined ? data : { ...data, id };
	});
}

function valueOf(value: unknown, field: FlattenedField, translation: Translation, path: string): unknown {
	switch (field.type) {
		case 'richText':
			return richText(value, translation, path);
		case 'relationship':
		case 'upload':
			return relations(value, field, translation, path);
		case 'select':
			return Array.isArray(value) ? value.map(choice) : choice(value);
		case 'date':
			return date(value, field, translation, path);
		case 'array':
			return rowsOf(value, field, translation, path);
		case 'group':
			return groupOf(value, field, translation, path);
		default:
			return field.localized ? inLanguage(value, translation) : value;
	}
}

function isLink(field: Extract<FlattenedField, { type: 'group' }>): boolean {
	return field.name === 'to' || field.name === 'link';
}

function groupOf(
	value: unknown,
	field: Extract<FlattenedField, { type: 'group' }>,
	translation: Translation,
	path: string,
): unknown {
	const written = isLink(field) ? linkForm(value) : value;
	const group = record.safeParse(written);
	if (!group.success) return fail(translation, path, 'write its fields by name.');
	const saved = record.safeParse(translation.saved).data?.[field.name];
	return fields(group.data, field.flattenedFields, { ...translation, saved }, `${path}.`);
}

function fields(
	values: Record<string, unknown>,
	known: FlattenedField[],
	translation: Translation,
	path = '',
): Record<string, unknown> {
	const byName = new Map(known.map((field) => [String(field.custom?.publishedAs ?? field.name), field]));
	const saved = record.safeParse(translation.saved).data ?? {};
	const entries = Object.entries(values).map(([name, value]) => {
		const field = byName.get(name);
		if (!field) return fail(translation, `${path}${name}`, 'there is no such field.');
		const inside = { ...translation, saved: field.type === 'group' ? saved : saved[field.name] };
		return [field.name, valueOf(value, field, inside, `${path}${name}`)];
	});
	return Object.fromEntries(entries);
}

const notInForm = new Set(['type', 'source', 'key', 'owner', 'alsoOn', 'pdf', 'data', 'file', 'focalPoint']);

function ownKey({ type, key }: ContentItem): Record<string, unknown> {
	return type === 'site' ? { key } : {};
}

/**
 * The data with which the form of `item` is saved in one language. References to what has no id yet are left out.
 * @throws DemoContentError naming file, key and field.
 */
export function formData(translation: Translation, payload: Payload): Record<string, unknown> {
	const { item, ids } = translation;
	const values = Object.fromEntries(Object.entries(item).filter(([name]) => !notInForm.has(name)));
	const known = payload.collections[item.type].config.flattenedFields;
	const site = (key: string) => ids.get(`site/${key}`);
	return {
		...fields(values, known, translation),
		...ownKey(item),
		...(item.type === 'site' ? {} : { owner: site(item.owner) }),
		alsoOn: item.alsoOn.map(site).filter((id) => id !== undefined),
	};
}
