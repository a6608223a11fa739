import { z } from 'zod';
import { localizedText, slug } from '../primitives.ts';
import { localized } from '../languages.ts';
import { pageBlocks } from '../page-blocks/page-blocks.ts';
import { published } from '../published.ts';
import { reference } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';

/** Purposes of pages that every site must have and that other pages link to, whatever their title and address. */
export const pagePurposes = [
	'legal-notes',
	'privacy',
	'accessibility',
	'how-to-get-there',
	'booking',
	'assistance',
	'report-issue',
	'transparency',
	'about',
	'newcomers',
] as const;

/**
 * A page outside the other types: legal notes, “how to get there”, a presentation. Its address is its slug below the
 * site's root.
 */
export const page = published('page', {
	slug: localized(slug),
	title: localizedText(),
	summary: localizedText(),
	purpose: z.enum(pagePurposes).optional(),
	image: reference('media').optional(),
	body: localizedRichText.optional(),
	/** The blocks of a landing page, below its text. */
	blocks: pageBlocks.optional(),
	topics: topicCodes,
});

declare module '../documents.ts' {
	interface Documents {
		page: z.infer<typeof page>;
	}
}
