import { z } from 'zod';
import { colour } from '../colour.ts';
import { mark } from '../mark.ts';
import { languageSchema } from '../languages.ts';
import { pageBlocks } from '../page-blocks/page-blocks.ts';
import { day, emailAddress, localizedText, siteKey, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { anyReference, reference, references } from '../references.ts';
import { localizedRichText } from '../rich-text.ts';
import { topicCodes } from '../topic-codes.ts';
import { siteKinds } from './site-kinds.ts';

/** The characters of a theme: see `Character` in the design system. */
export const themeCharacters = ['sober', 'open'] as const;

/** What editors choose of a theme; the design system computes its other colours. */
const theme = z.strictObject({
	/** The background of white text: the CMS refuses a colour on which it can't be read. */
	primary: colour,
	accent: colour.optional(),
	character: z.enum(themeCharacters),
});

const social = z.strictObject({ name: text(40), url: webAddress });

/** Address of the accessibility declaration of a public body: only AgID's own form is accepted (C.SI.3.2). */
export const declarationAddress = /^https:\/\/form\.agid\.gov\.it\/[\w-]+(?:\/[\w-]+)*\/?$/;

/** Content of the site's own accessibility declaration (L. 4/2004 art. 3-quater). */
const accessibility = z.strictObject({
	/** Address at form.agid.gov.it; without it the site links to a demonstration page. */
	declarationUrl: webAddress.optional(),
	feedbackEmail: emailAddress,
	assessedOn: day.optional(),
});

/** The home page: of blocks, or else composed by its kind of site from the other fields. */
const home = z.strictObject({
	blocks: pageBlocks.optional(),
	title: localizedText().optional(),
	introduction: localizedRichText.optional(),
	image: reference('media').optional(),
	featured: z.array(anyReference),
	topics: topicCodes,
	usefulServices: references('service'),
	places: references('place'),
	/** Figures that characterise a city, such as “2 mari”. */
	figures: z.array(z.strictObject({ value: text(20), label: localizedText(120) })),
});

/** Words as visitors type them. */
const typedWords = (least: number) => z.array(text(60)).min(least).max(10);

/** What editors decide of the search of a site. */
const search = z.strictObject({
	/** The documents that come first when exactly one of these words is searched. */
	chosen: z
		.array(z.strictObject({ words: typedWords(1), documents: z.array(anyReference).min(1).max(3) }))
		.max(100),
	/** Groups of words that stand for each other. A search follows one group once, so that none leads in circles. */
	synonyms: z.array(z.strictObject({ words: typedWords(2) })).max(100),
});

/** The sections of a portal at whose top editors can put pages forward. */
export const highlightedSections = ['administration', 'news', 'services', 'life', 'documents'] as const;

export type HighlightedSection = (typeof highlightedSections)[number];

/** Pages that editors chose for the top of a section, in the order in which they are shown. */
const chosenPages = z.array(anyReference).min(1).max(6).optional();

/** Absent where nothing was chosen. */
const highlights = z.strictObject({
	administration: chosenPages,
	news: chosenPages,
	services: chosenPages,
	life: chosenPages,
	documents: chosenPages,
} satisfies Record<HighlightedSection, z.ZodType>);

/** A site: one host name, one kind, one theme, and a home page. Its `owner` is itself. */
export const site = published('site', {
	key: siteKey,
	kind: z.enum(siteKinds),
	body: reference('body'),
	name: localizedText(120),
	tagline: localizedText(160),
	/** Languages of the site; the first is the default. */
	siteLanguages: z.array(languageSchema).min(1),
	/** Scheme, host and port, without a path: `https://www.comune.example.it`. */
	origin: z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^/]+$/),
	theme,
	/** Shown in the header, in the footer and in the tab of the browser. */
	mark,
	socials: z.array(social),
	accessibility,
	home,
	/** The office responsible for the site; for area sites only. */
	office: reference('office').optional(),
	/** Absent where editors decided nothing. */
	search: search.optional(),
	highlights: highlights.optional(),
	/** Emergency numbers such as 112, shown large. */
	emergencyNumbers: z.array(z.strictObject({ number: text(20), label: localizedText(120) })),
});

declare module '../documents.ts' {
	interface Documents {
		site: z.infer<typeof site>;
	}
}
