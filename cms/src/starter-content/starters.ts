import type { Where } from 'payload';
import type { AboutSite } from './about-site.ts';
import { type LegalPage, legalPages } from './legal-pages.ts';
import { mainMenuItems, type SectionItem } from './menus.ts';
import { richTextOf } from './text.ts';

type StarterLanguage = AboutSite['languages'][number];

/** A document that a site begins with. */
export interface Starter {
	readonly collection: 'page' | 'menu';
	/** What it is, in Italian. */
	readonly name: string;
	/** Finds the document that a site has in its place, whatever it says. */
	readonly inItsPlace: Where;
	/** Returns its fields in a language. */
	readonly data: (language: StarterLanguage) => Record<string, unknown>;
}

function pageStarter(page: LegalPage): Starter {
	return {
		...{ collection: 'page', name: page.it.title, inItsPlace: { purpose: { equals: page.purpose } } },
		data(language) {
			const { body, ...texts } = page[language];
			return { ...texts, purpose: page.purpose, body: richTextOf(body), topics: [] };
		},
	};
}

function mainMenuStarter(items: readonly SectionItem[]): Starter {
	const position = 'main';
	return {
		...{ collection: 'menu', name: 'Menu principale', inItsPlace: { position: { equals: position } } },
		data: (language) => ({
			position,
			items: items.map(({ label, path }) => ({ label: label[language], to: { kind: 'path', path } })),
		}),
	};
}

/** Returns the documents that a site begins with, from what is known of it. */
export function startersOf(about: AboutSite): Starter[] {
	const items = mainMenuItems(about.kind);
	return [...legalPages(about).map(pageStarter), ...(items.length > 0 ? [mainMenuStarter(items)] : [])];
}
