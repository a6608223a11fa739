import { isFit, type Limited, limitsOf, TEXT_MAX } from '@portolano/content-models';
import type {
	ArrayField,
	BlocksField,
	Field,
	NumberField,
	RelationshipField,
	TextareaField,
	TextField,
	TextFieldSingleValidation,
	UploadField,
} from 'payload';
import { text } from 'payload/shared';
import { z } from 'zod';

/** Settings for {@link withLimits}, stored in the `custom` property of a field. */
const notes = z.object({
	/** The name of its value in the published shape, if it differs from the name of the field. */
	publishedAs: z.string().optional(),
	/** Whether the description states the maximum length. */
	tellsLimit: z.boolean().optional(),
	/** What to write, with an example: the message for a value that the schema refuses. */
	hint: z.string().optional(),
	/** The form counts the characters, and gives advice; see `titleField` and `summaryField`. */
	guide: z
		.object({
			/** The length up to which a text is read at a glance, where that is less than the limit. */
			best: z.number().optional(),
			/** Good titles; a field without them is no title. */
			examples: z.array(z.string()).optional(),
		})
		.optional(),
});

export type LimitNotes = z.infer<typeof notes>;

function notesOf({ custom }: Field): LimitNotes {
	return notes.parse(custom ?? {});
}

/** A property of the documents of a type, or of the blocks of a kind, given by its path. */
interface Part {
	of: Limited;
	path: readonly string[];
}

function partOf(field: Field & { name: string }, { of, path }: Part): Part {
	return { of, path: [...path, notesOf(field).publishedAs ?? field.name] };
}

function described(field: TextField | TextareaField, limit: string): string | undefined {
	const description = field.admin?.description;
	const own = typeof description === 'string' ? description : undefined;
	return notesOf(field).tellsLimit ? [own, limit].filter(Boolean).join(' ') : own;
}

/** Puts the guide, which counts characters, in the place of the description. */
function guided<F extends TextField | TextareaField>(field: F, max: number): F {
	const { guide } = notesOf(field);
	if (!guide) return field;
	const { best = max, examples } = guide;
	const description = field.admin?.description;
	const clientProps = { max, best: Math.min(best, max), description, examples };
	const Description = { path: '/admin/texts/TextGuide.tsx#TextGuide', clientProps };
	return { ...field, admin: { ...field.admin, components: { Description } } };
}

function limitedLines(field: TextareaField, { of, path }: Part): TextareaField {
	const maxLength = limitsOf(of, path).maxLength ?? field.maxLength ?? TEXT_MAX;
	if (notesOf(field).guide) return guided({ ...field, maxLength }, maxLength);
	const description = described(field, `Al massimo ${maxLength} caratteri.`);
	return { ...field, maxLength, admin: { ...field.admin, description } };
}

function fitting(field: TextField & { hasMany?: false | undefined }, part: Part, hint: string) {
	const own: TextFieldSingleValidation = field.validate ?? text;
	const validate: TextFieldSingleValidation = async (value, context) => {
		const verdict = await own(value, context);
		return verdict === true && value && !isFit(part.of, part.path, value) ? hint : verdict;
	};
	return validate;
}

function limitedText(field: TextField, part: Part): TextField {
	const { maxLength: whole, items } = limitsOf(part.of, part.path);
	if (field.hasMany) {
		const maxLength = items?.maxLength ?? TEXT_MAX;
		const description = described(field, `Al massimo ${maxLength} caratteri l’una.`);
		return { ...field, maxLength, admin: { ...field.admin, description } };
	}
	const { hint, guide } = notesOf(field);
	const maxLength = whole ?? field.maxLength ?? TEXT_MAX;
	if (guide) return guided({ ...field, maxLength }, maxLength);
	const description = described(field, `Al massimo ${maxLength} caratteri.`);
	const validate = hint === undefined ? field.validate : fitting(field, part, hint);
	return { ...field, maxLength, ...(validate ? { validate } : {}), admin: { ...field.admin, description } };
}

// For integers the schema sets JavaScript's safe integers as bounds: they are no limit for editors.
function bound(limit: number | undefined): number | undefined {
	return limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? undefined : limit;
}

function limitedNumber(field: NumberField, { of, path }: Part): NumberField {
	const { minimum, maximum, exclusiveMinimum } = limitsOf(of, path);
	const min = exclusiveMinimum === undefined ? bound(minimum) : exclusiveMinimum + 1;
	const max = bound(maximum);
	return {
		...field,
		...(min === undefined ? {} : { min }),
		...(max === undefined ? {} : { max }),
	};
}

type FieldWithRows = ArrayField | BlocksField | RelationshipField | UploadField;

/** Limits the number of rows. A list that isn't required may be empty, whatever the schema says. */
function limitedRows<F extends FieldWithRows>(field: F, { of, path }: Part): F {
	const { minItems, maxItems } = limitsOf(of, path);
	const own: unknown = field.admin?.description;
	const limit = maxItems === undefined ? undefined : `Al massimo ${maxItems}.`;
	return {
		...field,
		...(minItems === undefined || !field.required ? {} : { minRows: minItems }),
		...(maxItems === undefined ? {} : { maxRows: maxItems }),
		admin: { ...field.admin, description: [own, limit].filter(Boolean).join(' ') || undefined },
	};
}

function limited(field: Field, above: Part): Field {
	switch (field.type) {
		case 'tabs':
			return {
				...field,
				tabs: field.tabs.map((tab) => ({ ...tab, fields: allLimited(tab.fields, above) })),
			};
		case 'collapsible':
			return { ...field, fields: allLimited(field.fields, above) };
		case 'group':
			return { ...field, fields: allLimited(field.fields, 'name' in field ? partOf(field, above) : above) };
		case 'array': {
			const part = partOf(field, above);
			return { ...limitedRows(field, part), fields: allLimited(field.fields, part) };
		}
		case 'blocks':
			return limitedRows(field, partOf(field, above));
		case 'text':
			return field.admin?.hidden ? field : limitedText(field, partOf(field, above));
		case 'textarea':
			return limitedLines(field, partOf(field, above));
		case 'number':
			return limitedNumber(field, partOf(field, above));
		case 'relationship':
		case 'upload':
			return field.hasMany ? limitedRows(field, partOf(field, above)) : field;
		default:
			return field;
	}
}

function allLimited(fields: readonly Field[], above: Part): Field[] {
	return fields.map((field) => limited(field, above));
}

/**
 * Returns the fields of a form with the limits that the schema of `of` sets for their values: lengths, ranges, number
 * of rows and text patterns.
 * @throws Error for a text or a number that the published shape doesn't have.
 */
export function withLimits(of: Limited, fields: readonly Field[]): Field[] {
	return allLimited(fields, { of, path: [] });
}
