import { z } from 'zod';
import { markOf } from './marks.ts';

type Schema = z.core.$ZodType;

/** Unwraps optional and lazy schemas. */
export function withoutOptional(schema: Schema): Schema {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return withoutOptional(schema.unwrap());
	return schema;
}

/**
 * Returns the schema of a part of a document, named by the path of its fields: `['stages', 'title']` is the title of
 * one stage. The path skips the indexes of lists and the languages of texts. Undefined when there is no such part.
 */
export function schemaAt(schema: Schema, [field, ...others]: readonly string[]): Schema | undefined {
	const whole = throughLists(schema, field !== undefined);
	if (field === undefined) return whole;
	if (whole instanceof z.ZodObject) {
		const shape: Readonly<Record<string, Schema>> = whole.shape;
		const inner = shape[field];
		return inner && schemaAt(inner, others);
	}
	if (!(whole instanceof z.ZodUnion)) return undefined;
	return whole.options
		.map((option) => schemaAt(option, [field, ...others]))
		.find((found) => found !== undefined);
}

/** Unwraps optional schemas and localized texts, and lists too when the path goes on (`isEntered`). */
function throughLists(schema: Schema, isEntered: boolean): Schema {
	const whole = withoutOptional(schema);
	if (whole instanceof z.ZodArray && isEntered) return throughLists(whole.element, isEntered);
	const text =
		markOf(whole) === 'localized' && whole instanceof z.ZodObject ? italianOf(whole.shape) : undefined;
	return text ? throughLists(text, isEntered) : whole;
}

function italianOf({ it }: Readonly<Record<string, Schema>>): Schema | undefined {
	return it;
}
