import { type ContentType, documentSchemas, type Published, type Reference } from '@portolano/content-models';
import { z } from 'zod';
import { prose, slugOf } from '../text.ts';
import { base } from './base.ts';

type Schema = z.core.$ZodType;

/** Finds a document of a type to refer to. */
export type Target = (type: string) => Reference;

/** Sample values for texts, dates, addresses and numbers; the first that a schema accepts is used. */
const values: readonly unknown[] = [
	prose('Un testo di prova.'),
	'prova',
	'Testo di prova',
	'2026-06-30T09:00:00.000Z',
	'2026-06-30',
	'https://www.borgomarina.example',
	'urp@borgomarina.example',
	'+39 099 000001',
	'09:30',
	'74199',
	'TA',
	'#0059b3',
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>',
	'AAAA',
	false,
	1,
	[],
];

function isReference(schema: z.ZodObject): string | undefined {
	const { type, id, ...others } = schema.shape;
	return type instanceof z.ZodLiteral && id && Object.keys(others).length === 0
		? String(type.value)
		: undefined;
}

function sampleOf(schema: Schema, target: Target): unknown {
	if (schema instanceof z.ZodOptional) return undefined;
	if (schema instanceof z.ZodLiteral) return schema.value;
	if (schema instanceof z.ZodEnum) return schema.options[0];
	const known = values.find((value) => z.safeParse(schema, value).success);
	if (known !== undefined) return known;
	if (schema instanceof z.ZodObject) return sampleOfObject(schema, target);
	if (schema instanceof z.ZodArray)
		return [sampleOf(schema.element, target), sampleOf(schema.element, target)];
	if (schema instanceof z.ZodUnion && schema.options[0]) return sampleOf(schema.options[0], target);
	throw new Error(
		`No sample is known for ${JSON.stringify(z.toJSONSchema(schema))}: add a value to least-document.ts.`,
	);
}

function sampleOfObject(schema: z.ZodObject, target: Target): unknown {
	const referred = isReference(schema);
	if (referred !== undefined) return target(referred);
	const shape: Readonly<Record<string, Schema>> = schema.shape;
	const entries = Object.entries(shape).map(([key, part]) => [key, sampleOf(part, target)] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * Builds a document with only the required fields, from its schema alone: for types that have no builder.
 * @throws Error when no sample value fits a field.
 * @throws ZodError when the type has rules across fields: it needs a builder.
 */
export function buildLeast<T extends ContentType>(type: T, target: Target): Published {
	const schema = documentSchemas[type];
	const sample = z.record(z.string(), z.unknown()).parse(sampleOfObject(schema, target));
	const name = `prova di ${type}`;
	const named = 'slug' in sample ? { slug: { it: slugOf(name) } } : {};
	return schema.parse({ ...sample, ...base(type, name), ...named });
}
