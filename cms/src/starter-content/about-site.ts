import {
	type Language,
	type Localized,
	type SiteKind,
	siteKinds,
	languages,
} from '@portolano/content-models';
import { z } from 'zod';

const text = z.string().min(1);
const inLanguages = z.object({ it: text, en: text.nullish() });

const storedSite = z.object({
	id: text,
	kind: z.enum(siteKinds),
	name: inLanguages,
	siteLanguages: z.array(z.enum(languages)),
	accessibility: z.object({ feedbackEmail: text }),
	body: z.object({
		name: inLanguages,
		address: text,
		postalCode: text,
		city: text,
		province: text,
		pec: text,
	}),
});

/** What the texts that a site begins with say of it. */
export interface AboutSite {
	readonly id: string;
	readonly kind: SiteKind;
	readonly name: Localized<string>;
	/** Languages in which the texts are made. */
	readonly languages: readonly ('it' | 'en')[];
	readonly feedbackEmail: string;
	readonly body: {
		readonly name: Localized<string>;
		/** Street, postal code and town on one line. */
		readonly address: string;
		readonly pec: string;
	};
}

const spoken = (language: Language) => (language === 'it' || language === 'en' ? [language] : []);

const localizedOf = ({ it, en }: z.infer<typeof inLanguages>): Localized<string> => ({
	it,
	en: en ?? undefined,
});

/** Reads a site in all its languages, with its body; undefined when it lacks something that the texts say. */
export function aboutSite(stored: unknown): AboutSite | undefined {
	const { success, data } = storedSite.safeParse(stored);
	if (!success) return undefined;
	const { id, kind, name, siteLanguages, accessibility, body } = data;
	return {
		...{ id, kind, name: localizedOf(name), feedbackEmail: accessibility.feedbackEmail },
		languages: siteLanguages.flatMap(spoken),
		body: {
			name: localizedOf(body.name),
			address: `${body.address}, ${body.postalCode} ${body.city} (${body.province})`,
			pec: body.pec,
		},
	};
}
