import { z } from 'zod';
import { localized } from '../languages.ts';
import { ALERT_TEXT_MAX, instant, localizedText, slug, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { references } from '../references.ts';
import { linkTarget } from '../link-target.ts';
import { localizedRichText } from '../rich-text.ts';
import { codeSchema } from '../vocabulary.ts';
import { risks } from './risks.ts';

/** From the lightest to the most severe. */
export const alertSeverities = ['info', 'yellow', 'orange', 'red'] as const;

/** Which sites show an alert on all their pages: those chosen (owner and `alsoOn`), all sites of the owner's body, or all sites. */
export const alertScopes = ['chosen', 'body', 'all'] as const;

/**
 * Allerta: a notice on every page of its sites between two instants, with a page that stays afterwards. The severity `info` is
 * that of a service notice (avviso di servizio), an inconvenience and no danger.
 */
export const alert = published('alert', {
	slug: localized(slug),
	title: localizedText(),
	text: localizedText(ALERT_TEXT_MAX),
	severity: z.enum(alertSeverities),
	risk: codeSchema(risks).optional(),
	/** By default `chosen`. */
	scope: z.enum(alertScopes).optional(),
	/** Where it is in force: districts, streets; the whole territory by default. */
	area: localizedText(160).optional(),
	/** Who issued the alert on which it is based, such as the Region's bulletin. */
	source: z.strictObject({ name: text(), url: webAddress.optional() }).optional(),
	/** A rehearsal, which says so wherever it goes. */
	isDrill: z.literal(true).optional(),
	start: instant,
	end: instant,
	link: linkTarget.optional(),
	body: localizedRichText,
	offices: references('office').min(1),
}).superRefine(({ start, end }, context) => {
	if (end <= start)
		context.addIssue({ code: 'custom', path: ['end'], message: 'An alert ends after it begins.' });
});

declare module '../documents.ts' {
	interface Documents {
		alert: z.infer<typeof alert>;
	}
}
