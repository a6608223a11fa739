import type { BrowserFacts } from '../../browser-facts.ts';
import { readPage } from '../../read-page.ts';
import type { Hosting } from '../hosting.ts';
import type { OpenPage } from '../portal.ts';
import { feedbackTitle, feedbackWords, licenceText, licenceTitle } from '../vocabulary.ts';

export const modelOrigin = 'https://www.comune.borgomarina.ta.it';
const declaration = 'https://form.agid.gov.it/view/1';

const link = (name: string, href: string, text: string) =>
	`<a data-element="${name}" href="${href}">${text}</a>`;

const question = (kind: 'positive' | 'negative') =>
	`<fieldset data-element="feedback-rating-${kind}">
<legend data-element="feedback-rating-question">${feedbackWords[kind].question}</legend>
${feedbackWords[kind].answers.map((answer) => `<label data-element="feedback-rating-answer">${answer}</label>`).join('')}
</fieldset>`;

const feedback = `<div data-element="feedback"><h2 data-element="feedback-title">${feedbackTitle}</h2>
${[1, 2, 3, 4, 5].map((rating) => `<label data-element="feedback-rate-${rating}">${rating}</label>`).join('')}
${question('positive')}${question('negative')}<input data-element="feedback-input-text"></div>`;

const page = (
	main: string,
) => `<!doctype html><html lang="it"><head><title>Borgomarina</title></head><body class="row">
<header>${link('management', '/amministrazione/', 'Amministrazione')}${link('news', '/novita/', 'Novità')}
${link('all-services', '/servizi/', 'Servizi')}${link('live', '/vivere/', 'Vivere Borgomarina')}
${link('all-topics', '/argomenti/', 'Tutti gli argomenti')}</header>
<main class="container">${main}${feedback}</main>
<footer>${link('faq', '/faq/', 'Leggi le FAQ')}${link('report-inefficiency', '/disservizio/', 'Segnala disservizio')}
${link('privacy-policy-link', '/privacy/', 'Privacy')}${link('legal-notes', '/note-legali/', 'Note legali')}
${link('accessibility-link', declaration, 'Accessibilità')}${link('appointment-booking', '/prenota/', 'Prenota')}</footer></body></html>`;

const sheetEntries = [
	['A chi è rivolto', '<p data-element="service-addressed">Chi abita qui.</p>'],
	['Come fare', '<p data-element="service-how-to">Fai la domanda.</p>'],
	['Cosa serve', '<p data-element="service-needed">Un documento.</p>'],
	['Cosa si ottiene', '<p data-element="service-achieved">La carta.</p>'],
	['Tempi e scadenze', '<p data-element="service-calendar-text">Trenta giorni.</p>'],
	['Accedi al servizio', '<p data-element="service-generic-access">Allo sportello.</p>'],
	['Condizioni di servizio', '<a data-element="service-file" href="/x.pdf">Condizioni</a>'],
	['Contatti', '<a data-element="service-area" href="/uffici/anagrafe/">Ufficio Anagrafe</a>'],
] as const;

const metatag = {
	...{
		name: 'Carta',
		serviceType: 'Anagrafe',
		serviceOperator: { name: 'Comune' },
		areaServed: { name: 'Borgomarina' },
	},
	audience: { audienceType: 'Cittadini' },
	availableChannel: {
		serviceUrl: `${modelOrigin}/servizi/1/`,
		serviceLocation: {
			name: 'Ufficio Anagrafe',
			address: { streetAddress: 'Via 1', postalCode: '74010', addressLocality: 'Borgomarina' },
		},
	},
};

const sheet = `<nav data-element="breadcrumb"><ol><li>Home</li><li>Servizi /</li><li>Anagrafe e stato civile</li></ol></nav>
<h1 data-element="service-title">Carta d’identità</h1><p data-element="service-description">Che cos’è.</p>
<span data-element="service-status">Attivo</span><a data-element="service-topic" href="/argomenti/anagrafe/">Anagrafe</a>
<ul data-element="page-index">${sheetEntries.map(([name]) => `<li><a href="#">${name}</a></li>`).join('')}</ul>
${sheetEntries.map(([, html]) => html).join('\n')}
<script type="application/ld+json" data-element="metatag">${JSON.stringify(metatag)}</script>`;

const services = Array.from({ length: 10 }, (_, index) => `/servizi/anagrafe/${index}/`);

const listOf = (name: string, titles: Readonly<Record<string, string>>) =>
	page(
		Object.entries(titles)
			.map(([href, text]) => link(name, href, text))
			.join('\n'),
	);

/** A portal that meets every criterion, as small as it can be: HTML by path. */
export function modelPortal(): Map<string, string> {
	return new Map([
		['/', page('<h1>Borgomarina</h1>')],
		[
			'/amministrazione/',
			listOf('management-category-link', {
				'/amministrazione/uffici/': 'Uffici',
				'/amministrazione/politici/': 'Politici',
			}),
		],
		['/amministrazione/uffici/', page('')],
		['/amministrazione/politici/', page('')],
		['/novita/', listOf('news-category-link', { '/novita/avvisi/': 'Avvisi' })],
		['/novita/avvisi/', page('')],
		[
			'/servizi/',
			page(
				link('service-category-link', '/servizi/anagrafe/', 'Anagrafe e stato civile') +
					services.map((href) => link('service-link', href, 'Carta d’identità')).join(''),
			),
		],
		['/servizi/anagrafe/', page('')],
		...services.map((href) => [href, page(sheet)] as const),
		[
			'/vivere/',
			page(
				link('live-button-locations', '/luoghi/', 'Luoghi') +
					link('live-button-events', '/eventi/', 'Eventi'),
			),
		],
		...['/luoghi/', '/eventi/', '/faq/', '/disservizio/', '/privacy/', '/prenota/'].map(
			(path) => [path, page('')] as const,
		),
		[
			'/argomenti/',
			listOf('topic-element', {
				'/argomenti/anagrafe/': 'Anagrafe',
				'/argomenti/igiene/': 'Igiene pubblica',
			}),
		],
		[
			'/note-legali/',
			page(
				`<h2 data-element="legal-notes-section">${licenceTitle}</h2><p data-element="legal-notes-body">${licenceText}</p>`,
			),
		],
		[declaration, '<html><body>comune.borgomarina.ta.it è conforme alle WCAG 2.1</body></html>'],
	]);
}

/** What a browser tells of a page without faults. */
export const modelFacts: BrowserFacts = {
	fonts: { texts: ['Titillium Web'], within: ['Titillium Web'] },
	bootstrapVersion: '"2.18.3"',
	cookies: [],
	questionsShown: [['negative'], ['negative'], ['negative'], ['positive'], ['positive']],
};

/** A site at its public address, with nothing wrong. */
export const modelHosting: Hosting = {
	isLocal: false,
	speed: 99,
	now: new Date('2026-12-01T00:00:00Z'),
	connection: {
		...{ protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', distrust: null },
		...{ validFrom: new Date('2026-10-01T00:00:00Z'), validTo: new Date('2027-01-01T00:00:00Z') },
	},
};

/** Opens the pages of a map; undefined where it has none at another origin, else 404. */
export function openIn(
	pages: ReadonlyMap<string, string>,
	inBrowser?: BrowserFacts,
	origin = modelOrigin,
): OpenPage {
	return (url) => {
		const { origin: asked, pathname } = new URL(url);
		const html = pages.get(asked === origin ? pathname : url);
		if (html === undefined && asked !== origin) return Promise.resolve(undefined);
		const status = html === undefined ? 404 : 200;
		return Promise.resolve(readPage({ url, status, html: html ?? '', inBrowser }));
	};
}
