import type { Published, SiteKey } from '@portolano/content-models';
import { buildPage } from '../build/sites.ts';
import { inBoth, inItalian, prose } from '../text.ts';

type Purpose = NonNullable<Published<'page'>['purpose']>;

const titles = {
	'legal-notes': ['Note legali', 'Legal notes'],
	privacy: ['Informativa sulla privacy', 'Privacy notice'],
	accessibility: ['Dichiarazione di accessibilità', 'Accessibility statement'],
	'how-to-get-there': ['Come arrivare', 'How to get here'],
	booking: ['Prenota un appuntamento', 'Book an appointment'],
	assistance: ['Richiedi assistenza', 'Ask for help'],
	'report-issue': ['Segnala un disservizio', 'Report an issue'],
	transparency: ['Amministrazione trasparente', 'Transparency'],
	about: ['Chi siamo', 'About us'],
	newcomers: ['Appena arrivati', 'New here'],
} as const satisfies Record<Purpose, readonly [string, string]>;

/** Slug of the page of each purpose, independent of its title. */
const slugs = {
	'legal-notes': 'note-legali',
	privacy: 'privacy',
	accessibility: 'accessibilita',
	'how-to-get-there': 'come-arrivare',
	booking: 'prenota',
	assistance: 'assistenza',
	'report-issue': 'segnala-disservizio',
	transparency: 'amministrazione-trasparente',
	about: 'chi-siamo',
	newcomers: 'appena-arrivati',
} as const satisfies Record<Purpose, string>;

/** Builds the pages of `owner` for these purposes, in Italian. */
export function purposePages(owner: SiteKey, purposes: readonly Purpose[]): Published<'page'>[] {
	return purposes.map((purpose) =>
		buildPage({
			owner,
			purpose,
			title: inItalian(titles[purpose][0]),
			slug: inItalian(slugs[purpose]),
		}),
	);
}

/** Builds the same pages as {@link purposePages}, in Italian and English. */
export function bilingualPurposePages(owner: SiteKey, purposes: readonly Purpose[]): Published<'page'>[] {
	return purposes.map((purpose) => {
		const [italian, english] = titles[purpose];
		return buildPage({
			owner,
			purpose,
			languages: ['it', 'en'],
			title: inBoth(italian, english),
			slug: inBoth(slugs[purpose], purpose),
			summary: inBoth(`In breve: ${italian}`, `In short: ${english}`),
			body: inBoth(prose(`Testo della pagina “${italian}”.`), prose(`Text of the page “${english}”.`)),
		});
	});
}
