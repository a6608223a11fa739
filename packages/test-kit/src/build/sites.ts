import type { Published, SiteKey } from '@portolano/content-models';
import { inItalian, prose, slugOf } from '../text.ts';
import { sampleMark } from './mark.ts';
import { base, defaultSite, defaults } from './base.ts';

/** Builds the body: a comune, marked as a demonstration. */
export function buildBody(fields: Partial<Published<'body'>> = {}): Published<'body'> {
	const name = fields.name ?? inItalian('Comune di Borgomarina');
	return {
		...base('body', name.it),
		name,
		shortName: 'Borgomarina',
		ipaCode: 'c_x999',
		istatCode: '073999',
		taxCode: '80000000736',
		address: 'Piazza del Porto 1',
		postalCode: '74199',
		city: 'Borgomarina',
		province: 'TA',
		phone: '+39 099 000000',
		pec: 'protocollo@pec.borgomarina.example',
		email: 'urp@borgomarina.example',
		parent: { name: inItalian('Regione Puglia'), url: 'https://www.regione.puglia.it' },
		isDemonstration: true,
		...fields,
	};
}

const emptyHome: Published<'site'>['home'] = {
	featured: [],
	topics: [],
	usefulServices: [],
	places: [],
	figures: [],
};

/** Builds a site that owns itself; a portal unless `kind` says otherwise. */
export function buildSite(fields: Partial<Published<'site'>> = {}): Published<'site'> {
	const key: SiteKey = fields.key ?? defaultSite;
	return {
		...base('site', key),
		owner: key,
		key,
		kind: 'portal',
		body: defaults.body,
		name: inItalian('Comune di Borgomarina'),
		tagline: inItalian('Il Comune vicino al mare'),
		siteLanguages: ['it'],
		origin: `https://${key}.borgomarina.example`,
		theme: { primary: '#0059b3', accent: '#ffc24a', character: 'sober' },
		mark: sampleMark,
		socials: [],
		accessibility: { feedbackEmail: 'accessibilita@borgomarina.example' },
		home: emptyHome,
		emergencyNumbers: [],
		...fields,
	};
}

export function buildMenu(fields: Partial<Published<'menu'>> = {}): Published<'menu'> {
	const position = fields.position ?? 'main';
	return {
		...base('menu', `${fields.owner ?? defaultSite} ${position}`),
		position,
		items: [{ label: inItalian('Novità'), to: { kind: 'path', path: '/novita/' }, items: [] }],
		...fields,
	};
}

export function buildPage(fields: Partial<Published<'page'>> = {}): Published<'page'> {
	const title = fields.title ?? inItalian('Una pagina');
	return {
		...base('page', `${fields.owner ?? defaultSite} ${title.it}`),
		slug: inItalian(slugOf(title.it)),
		title,
		summary: inItalian(`In breve: ${title.it}`),
		body: inItalian(prose(`Questo è il testo della pagina “${title.it}”.`)),
		topics: [],
		...fields,
	};
}
