import { z } from 'zod';
import { gapText } from './gap-text.ts';
import { accepts, isShaped } from './shapes.ts';

/** White text can be read on it, as on the main colour of a theme. */
const greyBlue = '#5a6772';

/** A drawing, as the mark of a site. */
const disc =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4"/></svg>';

interface Missing {
	/** Name of the field in the form. */
	readonly label: string;
	/** Id of the document. */
	readonly id: string;
	/** An ISO instant. */
	readonly now: string;
}

/** Returns what a missing value is replaced by: the first that the schema accepts, or else that has its shape. */
export function standIn(schema: z.core.$ZodType, { label, id, now }: Missing): unknown {
	if (schema instanceof z.ZodEnum) return schema.options[0];
	const text = gapText(`Manca: ${label}`);
	const short = schema instanceof z.ZodString ? text.slice(0, schema.maxLength ?? undefined) : text;
	const values: unknown[] = [
		...[short, [{ kind: 'paragraph', children: [{ kind: 'text', text }] }]],
		...[`bozza-${id.toLowerCase()}`, 'bozza', now, now.slice(0, 10)],
		...[
			'https://manca.invalid',
			'manca@manca.invalid',
			'00:00',
			'01-01',
			'000',
			'0'.repeat(64),
			greyBlue,
			disc,
			0,
			1,
		],
	];
	return values.find((value) => accepts(schema, value)) ?? values.find((value) => isShaped(schema, value));
}
