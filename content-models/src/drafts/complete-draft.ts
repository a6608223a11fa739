import { z } from 'zod';
import { documentSchemas, publishedDocument } from '../content-types.ts';
import type { ContentType, Published } from '../documents.ts';
import { type Language, languageSchema } from '../languages.ts';
import { siteKey } from '../primitives.ts';
import { referencesAt } from '../parts.ts';
import { documentId, type Reference } from '../references.ts';
import { contentTypeSchema } from '../type-names.ts';
import { Completion } from './completion.ts';
import { type Gap, Gaps } from './gaps.ts';
import { isShaped } from './shapes.ts';

/** A document as an editor has it: whatever its form holds, of a known type and site. */
export const draftDocument = z.looseObject({ type: contentTypeSchema, id: documentId, owner: siteKey });

export type DraftDocument = z.infer<typeof draftDocument>;

type Given = DraftDocument & { readonly languages: readonly Language[] };

export interface CompletionOptions {
	/** The names that the form gives to its fields, by {@link Gap.field}. */
	readonly labels: Readonly<Record<string, string>>;
	/** Stands in for missing dates, an ISO instant. */
	readonly now: string;
	/** Whether pages have the document to show: it is published, or another draft. */
	readonly isThere: (reference: Reference) => boolean;
}

export interface CompletedDraft {
	readonly document: Published;
	readonly gaps: readonly Gap[];
}

const declared = z.array(languageSchema).catch([]);

function readyLanguages({ languages }: DraftDocument): Language[] {
	return [...new Set<Language>(['it', ...declared.parse(languages)])];
}

/**
 * Completes a draft so that its pages can be rendered: a text in the place of each missing one says so, other missing
 * values get the first that their schema accepts, and what can't be shown is left out. Each is a gap. The document has
 * the shape of a published one, but `publishableDocument` refuses it wherever a text is missing.
 */
export function completeDraft(
	draft: DraftDocument,
	{ labels, now, isThere }: CompletionOptions,
): CompletedDraft {
	const given = { publishedAt: now, updatedAt: now, ...draft, languages: readyLanguages(draft) };
	const gaps = new Gaps(labels);
	const document = shapeOf(given, { gaps, now });
	for (const { reference, path } of referencesAt(draft.type, document))
		if (!isThere(reference)) gaps.note('Non è pubblicato', path);
	return { document, gaps: gaps.all };
}

function shapeOf(given: Given, { gaps, now }: { gaps: Gaps; now: string }): Published {
	const { type, id, languages } = given;
	const shaped = new Completion({ gaps, id, languages, now }).document(schemaOf(type), given);
	if (isPublishedShape(shaped)) return shaped;
	throw new Error(`The draft ${type}/${id} could not be completed. It has not been changed.`);
}

const schemaOf = (type: ContentType): z.ZodObject => documentSchemas[type];

const isPublishedShape = (value: unknown): value is Published => isShaped(publishedDocument, value);
