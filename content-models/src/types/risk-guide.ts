import { z } from 'zod';
import { localized } from '../languages.ts';
import { localizedText, slug, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { codeSchema } from '../vocabulary.ts';
import { phases } from './phases.ts';
import { risks } from './risks.ts';

/** What happens in a phase of the plan: what the comune does, and what people do. */
const phaseActions = z.strictObject({
	phase: codeSchema(phases),
	municipality: localizedText(600),
	people: localizedText(600),
});

/** Scheda di rischio of the civil-protection plan: what to do before, during and after (D.Lgs. 1/2018, art. 31). */
export const riskGuide = published('risk-guide', {
	slug: localized(slug),
	title: localizedText(),
	risk: codeSchema(risks),
	summary: localizedText(),
	/** Where in the territory, and how it shows. */
	territory: localizedRichText.optional(),
	before: localizedRichText,
	during: localizedRichText,
	after: localizedRichText,
	phases: z.array(phaseActions).max(3),
	documents: references('document'),
	/** Official sources, such as the national campaign. */
	links: z.array(z.strictObject({ title: localizedText(), url: webAddress })),
});

declare module '../documents.ts' {
	interface Documents {
		'risk-guide': z.infer<typeof riskGuide>;
	}
}
