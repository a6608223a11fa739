import { z } from 'zod';
import type { ContentType } from './content-types.ts';
import { languages, languageSchema } from './languages.ts';
import { instant, siteKey } from './primitives.ts';
import { documentId } from './references.ts';

const known = new Set<string>(languages);

function isLocalized(value: object): boolean {
	const keys = Object.keys(value);
	return keys.includes('it') && keys.every((key) => known.has(key));
}

function findUnready(value: unknown, ready: ReadonlySet<string>, path: PropertyKey[] = []): PropertyKey[][] {
	if (Array.isArray(value)) return value.flatMap((item, index) => findUnready(item, ready, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	const missing = isLocalized(value)
		? [...ready].filter((language) => !Object.hasOwn(value, language)).map((language) => [...path, language])
		: [];
	return [
		...missing,
		...Object.entries(value).flatMap(([key, item]) => findUnready(item, ready, [...path, key])),
	];
}

// The generic shape hides this one key from the compiler.
const declaration = z.object({ languages: z.array(languageSchema) });

/**
 * The published shape of one content type: what every document has, and its own `shape`. Strict: an unknown key is
 * refused. Every localized value must be there in each of the document's `languages`, so a page never mixes them.
 */
export function published<const T extends ContentType, S extends z.ZodRawShape>(type: T, shape: S) {
	return z
		.strictObject({
			type: z.literal(type),
			id: documentId,
			/** The one site that owns the document and holds its canonical address. */
			owner: siteKey,
			/** Other sites that show it by reference. */
			alsoOn: z.array(siteKey),
			/** Languages in which it is complete. */
			languages: z.array(languageSchema).min(1),
			/** First publication. */
			publishedAt: instant,
			/** Last change of what readers see. */
			updatedAt: instant,
			...shape,
		})
		.superRefine((document, context) => {
			const ready = new Set<string>(declaration.parse(document).languages);
			if (!ready.has('it')) {
				context.addIssue({ code: 'custom', path: ['languages'], message: 'Italian is always there.' });
			}
			for (const path of findUnready(document, ready)) {
				context.addIssue({
					code: 'custom',
					path,
					message: `The document is declared ready in “${String(path.at(-1))}”, but this text is missing in it.`,
				});
			}
		});
}
