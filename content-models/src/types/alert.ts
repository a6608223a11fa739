import { z } from 'zod';
import { localized } from '../languages.ts';
import { ALERT_TEXT_MAX, instant, localizedText, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { references } from '../references.ts';
import { linkTarget } from '../link-target.ts';
import { localizedRichText } from '../rich-text.ts';

export const alertSeverities = ['info', 'yellow', 'orange', 'red'] as const;

/** Allerta: a notice on every page of its sites between two instants, with a page that stays afterwards. */
export const alert = published('alert', {
	slug: localized(slug),
	title: localizedText(),
	text: localizedText(ALERT_TEXT_MAX),
	severity: z.enum(alertSeverities),
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
