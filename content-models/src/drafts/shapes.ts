import { z } from 'zod';

type Schema = z.core.$ZodType;

export const accepts = (schema: Schema, value: unknown) => z.safeParse(schema, value).success;

/** Problems with a value whose shape is right: a text that is too long, an empty list, a rule between fields. */
const rules = new Set(['too_small', 'too_big', 'not_multiple_of', 'invalid_format', 'custom']);

/** Whether the value has the shape of the schema, even where it breaks a rule. */
export function isShaped(schema: Schema, value: unknown): boolean {
	const { error } = z.safeParse(schema, value);
	return error?.issues.every(({ code }) => rules.has(code)) ?? true;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an editor has left the value empty. A reference to nothing has an empty id. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && 'id' in value && value['id'] === '';
}

/** Whether a schema accepts any text, within its length. */
export const isText = (schema: Schema) => schema instanceof z.ZodString && accepts(schema, 'Testo.');
