import { z } from 'zod';
import { markOf } from './marks.ts';

type Schema = z.core.$ZodType;

/** The schema of what is there, where it may be absent. */
export function withoutOptional(schema: Schema): Schema {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return withoutOptional(schema.unwrap());
	return schema;
}

/**
 * The schema of a part of a document, named by the fields that lead to it: `['stages', 'title']` is the title of one stage.
 * Items of lists and languages of a text take no step of their own. Undefined where nothing stands.
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

/** `schema` without what may be absent, and of a localized value the text; of a list its item, where more is asked of it. */
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
