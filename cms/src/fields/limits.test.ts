import { contentTypes, documentSchemas } from '@portolano/content-models';
import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { registry } from '../collections/registry.ts';

type Part = [path: string, maxLength: number];

interface Schema {
	maxLength?: number | undefined;
	properties?: Record<string, Schema> | undefined;
	items?: Schema | undefined;
}

const schema: z.ZodType<Schema> = z.object({
	maxLength: z.number().optional(),
	get properties() {
		return z.record(z.string(), schema).optional();
	},
	get items() {
		return schema.optional();
	},
});

/** What nobody writes: ids, and what an upload makes. */
const made = new Set(['id', 'variants', 'shareImage', 'file']);

/** The texts of a schema that have a longest length, by where they stand. */
function limitedTexts({ maxLength, properties, items }: Schema, path: string[] = []): Part[] {
	if (maxLength !== undefined) return [[path.join('.'), maxLength]];
	if (items) return limitedTexts(items, path);
	if (properties?.['it']) return limitedTexts(properties['it'], path);
	return Object.entries(properties ?? {})
		.filter(([name]) => !made.has(name))
		.flatMap(([name, part]) => limitedTexts(part, [...path, name]));
}

function publishedName(field: Field & { name: string }): string {
	return z.object({ publishedAs: z.string().default(field.name) }).parse(field.custom ?? {}).publishedAs;
}

/** The texts of a form, by where their values stand in the published shape. */
function textsOfForm(fields: readonly Field[], path: string[] = []): Part[] {
	return fields.flatMap((field): Part[] => {
		if (field.type === 'tabs') return field.tabs.flatMap((tab) => textsOfForm(tab.fields, path));
		if (!('name' in field) || field.name === undefined) return [];
		const own = [...path, publishedName({ ...field, name: field.name })];
		if ('fields' in field) return textsOfForm(field.fields, own);
		const isText = field.type === 'text' || field.type === 'textarea';
		return isText ? [[own.join('.'), field.maxLength ?? Number.POSITIVE_INFINITY]] : [];
	});
}

test.each(contentTypes)('the form of type %s limits every text as its schema does', (type) => {
	const inForm = new Map(textsOfForm(registry[type].collection.fields));
	const inSchema = limitedTexts(schema.parse(z.toJSONSchema(documentSchemas[type])));

	expect(inSchema.map(([path]) => [path, inForm.get(path)])).toEqual(inSchema);
});

test('texts are found at every depth', () => {
	const found = new Map(
		contentTypes.flatMap((type) =>
			limitedTexts(schema.parse(z.toJSONSchema(documentSchemas[type]))).map(
				([path, max]) => [`${type}.${path}`, max] as const,
			),
		),
	);

	expect(found.get('menu.items.items.label')).toBe(80);
	expect(found.get('site.home.figures.label')).toBe(120);
	expect(found.get('service.searchTerms')).toBe(60);
});
