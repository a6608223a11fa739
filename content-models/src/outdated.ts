import { z } from 'zod';
import { day, localizedText } from './primitives.ts';
import { anyReference } from './references.ts';

/**
 * A document that is no longer current: its page stays at its address with a notice, and no list, search or sitemap has
 * it. Documents that refer to it still do.
 */
export const outdated = z.strictObject({
	/** Since which day, in Rome. */
	since: day,
	/** Why; in Italian at least, whatever the languages of the document. */
	reason: localizedText(),
	/** The document that takes its place. */
	replacedBy: anyReference.optional(),
});

export type Outdated = z.infer<typeof outdated>;
