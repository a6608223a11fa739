import { z } from 'zod';
import { localized } from '../languages.ts';
import { outline } from '../outline.ts';
import { localizedText, slug } from '../primitives.ts';
import { published } from '../published.ts';
import { codeSchema } from '../vocabulary.ts';
import { risks } from './risks.ts';

/** A risk that concerns a district, and what is particular about it there. */
const districtRisk = z.strictObject({ risk: codeSchema(risks), note: localizedText().optional() });

/** Quartiere o zona of the civil-protection plan. The slug is its anchor on the page “La mia zona”. */
export const district = published('district', {
	slug: localized(slug),
	title: localizedText(),
	outline: outline.optional(),
	risks: z.array(districtRisk),
	/** Whether its outline or its risks were not checked; every page, map and file that has them says so. */
	isUnverified: z.literal(true).optional(),
});

declare module '../documents.ts' {
	interface Documents {
		district: z.infer<typeof district>;
	}
}
