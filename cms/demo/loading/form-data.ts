import { contentTypeSchema, type Language } from '@portolano/content-models';
import type { FlattenedField, Payload } from 'payload';
import { z } from 'zod';
import { type ContentItem, DemoContentError } from './content-items.ts';
import { linkForm } from './link-form.ts';
import { markdownToLexical, type Resolve } from './markdown-to-lexical.ts';
import { toDay, toInstant } from './relative-time.ts';

/** The input for turning a demo document into form data. */
export interface Translation {
	item: ContentItem;
	language: Language;
	now: Date;
	/** Ids of the created documents, by `type/key`. */
	ids: ReadonlyMap<string, string>;
	/** The saved Italian document, so that translations use the same array rows. */
	saved: unknown;
	/** Called for each reference to a document without an id. */
	onMissing: (reference: string) => void;
}

/** The input at one place of the document; error messages name `path`. */
interface Place extends Translation {
	path: string;
}

const languageKeys = new Set(['it', 'en', 'de', 'fr']);
const record = z.record(z.string(), z.unknown());

function fail({ item, path }: Place, why: string): never {
	throw new DemoContentError(`${item.source}, ${item.type}/${item.key}, ${path}: ${why}`);
}

function isByLanguage(value: unknown): value is Partial<Record<Language, unknown>> {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject && Object.keys(value).every((key) => languageKeys.has(key));
}

function inLanguage(value: unknown, { language }: Place): unknown {
	return isByLanguage(value) ? value[language] : value;
}

function idOf(reference: string, { ids, onMissing }: Place): string | undefined {
	const id = ids.get(reference);
	if (id === undefined) onMissing(reference);
	return id;
}

function resolver(place: Place): Resolve {
	return (reference) => {
		const value = idOf(reference, place);
		const { success, data: relationTo } = contentTypeSchema.safeParse(reference.split('/')[0]);
		return value && success ? { relationTo, value } : undefined;
	};
}

type Field<T extends FlattenedField['type']> = Extract<FlattenedField, { type: T }>;

type RelationField = Field<'relationship' | 'upload'>;

function relation(value: string, field: RelationField, place: Place): unknown {
	if (typeof field.relationTo === 'string') return idOf(`${field.relationTo}/${value}`, place);
	const id = idOf(value, place);
	return id === undefined ? undefined : { relationTo: value.split('/')[0], value: id };
}

function relations(value: unknown, field: RelationField, place: Place): unknown {
	const keys = z.union([z.string(), z.array(z.string())]).safeParse(value);
	if (!keys.success) return fail(place, 'write a key, or a list of keys.');
	if (typeof keys.data === 'string') return relation(keys.data, field, place);
	return keys.data.map((key) => relation(key, field, place)).filter((found) => found !== undefined);
}

function choice(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return value;
}

function date(value: unknown, field: Field<'date'>, place: Place): unknown {
	const written = z.string().safeParse(value);
	if (!written.success) return fail(place, 'write a date between quotes.');
	try {
		const isDay = field.admin?.date?.pickerAppearance === 'dayOnly';
		return isDay ? `${toDay(written.data, place.now)}T12:00:00.000Z` : toInstant(written.data, place.now);
	} catch {
		return fail(place, `“${written.data}” is no date. Write 2026-12-08, +5d, or “+3d 18:30”.`);
	}
}

function richText(value: unknown, place: Place): unknown {
	const markdown = inLanguage(value, place);
	if (typeof markdown !== 'string')
		return fail(place, `the Markdown text in “${place.language}” is missing.`);
	try {
		return markdownToLexical(markdown, resolver(place));
	} catch (error) {
		return fail(place, error instanceof Error ? error.message : String(error));
	}
}

function rowsOf(value: unknown, field: Field<'array'>, place: Place): unknown {
	const list = z.array(record).safeParse(value);
	if (!list.success) return fail(place, 'write a list of rows.');
	const saved = z.array(record).safeParse(place.saved).data ?? [];
	return list.data.map((row, index) => {
		const { id } = saved[index] ?? {};
		const data = fields(row, field.flattenedFields, {
			...place,
			saved: saved[index],
			path: `${place.path}.${index}.`,
		});
		return id === undefined ? data : { ...data, id };
	});
}

function groupOf(value: unknown, field: Field<'group'>, place: Place): unknown {
	const isLink = field.name === 'to' || field.name === 'link';
	const group = record.safeParse(isLink ? linkForm(value) : value);
	if (!group.success) return fail(place, 'write its fields by name.');
	return fields(group.data, field.flattenedFields, { ...place, path: `${place.path}.` });
}

type BlockPlace = Place & { field: Field<'blocks'> };

/** Returns a block; none while a document that it names doesn't exist yet: it may not be without it. */
function blockOf({ kind, ...values }: { kind: string }, { field, ...place }: BlockPlace): object[] {
	const block = field.blocks.find(({ slug }) => slug === kind);
	if (!block) return fail(place, `there is no block “${kind}”.`);
	const missing: string[] = [];
	const onMissing = (reference: string) => {
		missing.push(reference);
		place.onMissing(reference);
	};
	const data = fields(values, block.flattenedFields, { ...place, onMissing, path: `${place.path}.` });
	const { id } = record.safeParse(place.saved).data ?? {};
	return missing.length > 0 ? [] : [{ ...data, blockType: kind, ...(id === undefined ? {} : { id }) }];
}

/** Blocks are written with their `kind`, as in their published shape. */
function blocksOf(value: unknown, field: Field<'blocks'>, place: Place): unknown {
	const list = z.array(z.looseObject({ kind: z.string() })).safeParse(value);
	if (!list.success) return fail(place, 'write a list of blocks, each with its kind.');
	const saved = z.array(record).safeParse(place.saved).data ?? [];
	return list.data.flatMap((block, index) =>
		blockOf(block, { ...place, field, saved: saved[index], path: `${place.path}.${index}` }),
	);
}

function valueOf(value: unknown, field: FlattenedField, place: Place): unknown {
	if (field.type === 'richText') return richText(value, place);
	if (field.type === 'relationship' || field.type === 'upload') return relations(value, field, place);
	if (field.type === 'select') return Array.isArray(value) ? value.map(choice) : choice(value);
	if (field.type === 'date') return date(value, field, place);
	if (field.type === 'array') return rowsOf(value, field, place);
	if (field.type === 'blocks') return blocksOf(value, field, place);
	if (field.type === 'group') return groupOf(value, field, place);
	return 'localized' in field && field.localized ? inLanguage(value, place) : value;
}

function writtenName({ name, custom }: FlattenedField): string {
	const publishedAs: unknown = custom?.['publishedAs'];
	return typeof publishedAs === 'string' ? publishedAs : name;
}

function fields(
	values: Record<string, unknown>,
	known: FlattenedField[],
	place: Place,
): Record<string, unknown> {
	const byName = new Map(known.map((field) => [writtenName(field), field]));
	const saved = record.safeParse(place.saved).data ?? {};
	const entries = Object.entries(values).map(([name, value]) => {
		const here = { ...place, path: `${place.path}${name}` };
		const field = byName.get(name);
		if (!field) return fail(here, 'there is no such field.');
		return [field.name, valueOf(value, field, { ...here, saved: saved[field.name] })] as const;
	});
	return Object.fromEntries(entries);
}

const notInForm = new Set(['type', 'source', 'key', 'owner', 'alsoOn', 'pdf', 'data', 'file', 'focalPoint']);

/**
 * Returns the form data of `item` in one language, without references to documents that have no id yet.
 * @throws DemoContentError naming file, key and field.
 */
export function formData(translation: Translation, payload: Payload): Record<string, unknown> {
	const { item, ids } = translation;
	const values = Object.fromEntries(Object.entries(item).filter(([name]) => !notInForm.has(name)));
	const known = payload.collections[item.type].config.flattenedFields;
	const site = (key: string) => ids.get(`site/${key}`);
	return {
		...fields(values, known, { ...translation, path: '' }),
		...(item.type === 'site' ? { key: item.key } : { owner: site(item.owner) }),
		alsoOn: item.alsoOn.map(site).filter((id) => id !== undefined),
	};
}
