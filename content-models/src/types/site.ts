import { z } from 'zod';
import { languageSchema } from '../languages.ts';
import { day, emailAddress, localizedText, siteKey, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { anyReference, reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';

export const siteKinds = ['portal', 'brand', 'area'] as const;

export type SiteKind = (typeof siteKinds)[number];

/** Themes that sites can take; each is a set of tokens in the design system. */
export const siteThemes = ['institutional', 'travel', 'local-police', 'civil-protection'] as const;

/** Marks that sites can show; each is a drawing of the design system, named by what it depicts. */
export const siteMarks = ['dolphin-rider', 'dolphin-sun', 'dolphin-shield', 'dolphin-triangle'] as const;

const social = z.strictObject({ name: text(40), url: webAddress });

/** Where the accessibility declaration of a public body stands: AgID's own form alone (C.SI.3.2). */
export const declarationAddress = /^https:\/\/form\.agid\.gov\.it\/[\w-]+(?:\/[\w-]+)*\/?$/;

/** What the accessibility declaration of this very site says (L. 4/2004 art. 3-quater). */
const accessibility = z.strictObject({
	/** Address at form.agid.gov.it; without it the site shows a demonstration page. */
	declarationUrl: webAddress.optional(),
	feedbackEmail: emailAddress,
	assessedOn: day.optional(),
});

/** What the home page puts forward, in order. */
const home = z.strictObject({
	title: localizedText().optional(),
	introduction: localizedRichText.optional(),
	image: reference('media').optional(),
	featured: z.array(anyReference),
	topics: topicCodes,
	usefulServices: references('service'),
	places: references('place'),
	/** Numbers that give the character of a city, such as “2 mari”. */
	figures: z.array(z.strictObject({ value: text(20), label: localizedText(120) })),
});

/** A site: one host name, one kind, one theme, and a home page. Its `owner` is itself. */
export const site = published('site', {
	key: siteKey,
	kind: z.enum(siteKinds),
	body: reference('body'),
	name: localizedText(120),
	tagline: localizedText(160),
	/** Languages the site speaks, the first is the default. */
	siteLanguages: z.array(languageSchema).min(1),
	/** Scheme, host and port, without a path: `https://www.comune.example.it`. */
	origin: z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^/]+$/),
	theme: z.enum(siteThemes),
	/** Shown in the header, in the footer and in the tab of the browser. */
	mark: z.enum(siteMarks),
	socials: z.array(social),
	accessibility,
	home,
	/** The office that answers for the site, for an area. */
	office: reference('office').optional(),
	/** Shown large where people look for help at once, such as 112. */
	emergencyNumbers: z.array(z.strictObject({ number: text(20), label: localizedText(120) })),
});

declare module '../documents.ts' {
	interface Documents {
		site: z.infer<typeof site>;
	}
}
