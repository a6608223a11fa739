import type { SiteAddress } from './addresses.ts';
import { pagePathsOf } from './pages-on-disk.ts';

/** The pattern of the address of each kind of page, by kind of site. */
const forms: Record<SiteAddress['kind'], Record<string, RegExp>> = {
	portal: {
		home: /^\/$/,
		section: /^\/amministrazione\/$/,
		'news section': /^\/novita\/$/,
		services: /^\/servizi\/$/,
		'service category': /^\/servizi\/anagrafe-e-stato-civile\/$/,
		service: /^\/servizi\/anagrafe-e-stato-civile\/[^/]+\/$/,
		news: /^\/novita\/notizie\/(?!\d+\/$)[^/]+\/$/,
		event: /^\/vivere-il-comune\/eventi\/(?!\d+\/$|archivio\/)[^/]+\/$/,
		place: /^\/vivere-il-comune\/luoghi\/(?!\d+\/$)[^/]+\/$/,
		office: /^\/amministrazione\/uffici\/[^/]+\/$/,
		person: /^\/amministrazione\/politici\/[^/]+\/$/,
		document: /^\/amministrazione\/documenti-e-dati\/modulistica\/[^/]+\/$/,
		dataset: /^\/amministrazione\/documenti-e-dati\/dataset\/[^/]+\/$/,
		topic: /^\/argomenti\/[^/]+\/$/,
		questions: /^\/domande-frequenti\/$/,
		search: /^\/ricerca\/$/,
		'legal notes': /^\/note-legali\/$/,
		'site map': /^\/mappa-del-sito\/$/,
		'not found': /^\/404\.html$/,
	},
	brand: {
		home: /^\/$/,
		'home in English': /^\/en\/$/,
		places: /^\/luoghi\/$/,
		place: /^\/luoghi\/(?!\d+\/$)[^/]+\/$/,
		'place in English': /^\/en\/places\/(?!\d+\/$)[^/]+\/$/,
		event: /^\/eventi\/(?!\d+\/$|archivio\/)[^/]+\/$/,
		itinerary: /^\/itinerari\/[^/]+\/$/,
		'landing page': /^\/[^/]+-in-un-giorno\/$/,
		story: /^\/storie\/(?!\d+\/$)[^/]+\/$/,
		search: /^\/ricerca\/$/,
	},
	area: {
		home: /^\/$/,
		news: /^\/novita\/(?!\d+\/$)[^/]+\/$/,
		services: /^\/servizi\/$/,
		offices: /^\/uffici\/$/,
		documents: /^\/documenti\/$/,
		questions: /^\/domande\/$/,
		contacts: /^\/contatti\/$/,
		search: /^\/ricerca\/$/,
	},
};

export interface KindOfPage {
	kind: string;
	path: string;
}

/**
 * Returns one page of each kind, the first in alphabetical order.
 * @throws when a kind has no page: the site lacks something that it must have.
 */
export function onePageOfEachKind(site: SiteAddress): KindOfPage[] {
	const paths = pagePathsOf(site);
	return Object.entries(forms[site.kind]).map(([kind, form]) => {
		const path = paths.find((candidate) => form.test(candidate));
		if (path === undefined)
			throw new Error(`The site ${site.key} has no page of the kind “${kind}” (${form.source}).`);
		return { kind, path };
	});
}
