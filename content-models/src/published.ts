import { z } from 'zod';
import type { ContentType } from './documents.ts';
import { changes } from './history/changes.ts';
import { languageSchema } from './languages.ts';
import { day, instant, siteKey } from './primitives.ts';
import { documentId } from './references.ts';
import { outdated } from './outdated.ts';
import { findMarked } from './schema/find-marked.ts';
import { nameType } from './type-names.ts';

const text = z.record(z.string(), z.unknown());

// The generic shape hides the type of this key from the compiler.
const declaration = z.object({ languages: z.array(languageSchema) });

/**
 * Returns the published shape of one content type: the fields of every document, and its own `shape`. Strict: an
 * unknown key is refused. Every localized value is required in each of the document's `languages`, so a page never
 * mixes them.
 */
export function published<const T extends ContentType, S extends z.ZodRawShape>(type: T, shape: S) {
	nameType(type);
	const localizedParts = findMarked(z.object(shape), 'localized');
	return z
		.strictObject({
			type: z.literal(type),
			id: documentId,
			/** The site that owns the document and has its canonical page. */
			owner: siteKey,
			/** Other sites that show it by reference. */
			alsoOn: z.array(siteKey),
			/** Languages in which it is complete. */
			languages: z.array(languageSchema).min(1),
			/** First publication. */
			publishedAt: instant,
			/** Last change visible to readers. */
			updatedAt: instant,
			/** Last change that was more than a correction, where `updatedAt` is that of a correction: the date that pages show. */
			revisedAt: instant.optional(),
			/** What changed when; absent as long as there is only the first publication. */
			changes: changes.optional(),
			/** The day on which a person of the desk checked that all is right; absent once it has changed since. */
			verifiedOn: day.optional(),
			/** Present when it is no longer current. */
			outdated: outdated.optional(),
			...shape,
		})
		.superRefine((document, context) => {
			const ready = new Set<string>(declaration.parse(document).languages);
			if (!ready.has('it')) {
				context.addIssue({ code: 'custom', path: ['languages'], message: 'Italian is always there.' });
			}
			for (const { value, path } of localizedParts(document)) {
				const languages = text.parse(value);
				for (const language of ready) {
					if (Object.hasOwn(languages, language)) continue;
					context.addIssue({
						code: 'custom',
						path: [...path, language],
						message: `The document is declared ready in “${language}”, but this text is missing in it.`,
					});
				}
			}
		});
}
