import { describe, expect, test } from 'vitest';
import type { BrowserFacts } from '../browser-facts.ts';
import type { Result } from '../judgement.ts';
import { municipalCriteria } from './criteria.ts';
import type { Hosting } from './hosting.ts';
import { findPortal } from './portal.ts';
import { modelFacts, modelHosting, modelOrigin, modelPortal, openIn } from './testing/model-portal.ts';

/** What is changed in the portal that meets every criterion. */
interface Change {
	/** Replaces a text, on the page at this path or on every page. */
	text?: readonly [path: string | null, from: string | RegExp, to: string];
	facts?: Partial<BrowserFacts>;
	hosting?: Partial<Hosting>;
	/** Address at which the portal is, instead of its own. */
	origin?: string;
}

async function resultsOf({ text, facts, hosting, origin = modelOrigin }: Change = {}) {
	const pages = modelPortal();
	const [path = null, from = '', to = ''] = text ?? [];
	for (const [key, html] of pages)
		if (path === null || path === key) pages.set(key, html.replaceAll(from, to));
	if (text) expect(pages).not.toEqual(modelPortal());
	const portal = await findPortal(`${origin}/`, openIn(pages, { ...modelFacts, ...facts }, origin), 5);
	if (!portal) throw new Error('The portal has no home page.');
	return new Map(
		municipalCriteria.map(({ id, judge }) => [id, judge(portal, { ...modelHosting, ...hosting })]),
	);
}

const undecidable = ['C.SI.5.2', 'R.SI.2.1', 'R.SI.2.2'];

test('a portal like the model meets every criterion that a program can decide', async () => {
	const results = await resultsOf();

	for (const [id, { result, evidence }] of results) {
		const wanted = undecidable.includes(id) ? 'manual' : id === 'C.SI.1.4' ? 'not-applicable' : 'pass';
		expect({ id, result, evidence: wanted === 'pass' ? evidence : [] }).toMatchObject({ id, result: wanted });
	}
	expect(municipalCriteria.filter(({ id }) => id.startsWith('C.'))).toHaveLength(20);
	expect(municipalCriteria.filter(({ id }) => id.startsWith('R.'))).toHaveLength(3);
});

const sheet = '/servizi/anagrafe/0/';
const elsewhere = 'href="https://altro.example/"';

/** Each criterion with portals that violate it, and the result. */
const violations: readonly (readonly [id: string, what: string, change: Change, result: Result])[] = [
	['C.SI.1.1', 'a heading in another font', { facts: { fonts: { texts: ['Arial'], within: [] } } }, 'fail'],
	[
		'C.SI.1.1',
		'a hashed font name',
		{ facts: { fonts: { texts: ['Titillium Web-3f2a'], within: [] } } },
		'fail',
	],
	[
		'C.SI.1.1',
		'a word of a paragraph in another font',
		{ facts: { fonts: { texts: ['Lora'], within: ['Arial'] } } },
		'tolerated',
	],
	['C.SI.1.2', 'no version of Bootstrap Italia', { facts: { bootstrapVersion: null } }, 'fail'],
	['C.SI.1.2', 'a version in single quotes', { facts: { bootstrapVersion: "'2.18.3'" } }, 'fail'],
	['C.SI.1.2', 'version 1', { facts: { bootstrapVersion: '"1.6.4"' } }, 'fail'],
	[
		'C.SI.1.2',
		'classes of its own',
		{ text: ['/novita/', /class="\w+"/g, 'class="a1 b2 c3 d4 e5"'] },
		'fail',
	],
	['C.SI.1.3', 'nine services', { text: ['/servizi/', 'href="/servizi/anagrafe/9/"', 'href="#"'] }, 'fail'],
	['C.SI.1.3', 'a voice that is missing', { text: [sheet, 'service-needed', 'x'] }, 'tolerated'],
	[
		'C.SI.1.3',
		'three voices that are missing',
		{ text: [sheet, /service-(needed|achieved|how-to)/g, 'x'] },
		'fail',
	],
	['C.SI.1.3', 'no list of services', { text: ['/', 'href="/servizi/"', 'href="#"'] }, 'fail'],
	[
		'C.SI.1.3',
		'a service that does not open',
		{ text: ['/servizi/', '/servizi/anagrafe/0/', '/servizi/anagrafe/99/'] },
		'fail',
	],
	[
		'C.SI.1.4',
		'a theme for WordPress',
		{ text: ['/', '</head>', '<meta name="generator" content="WordPress 6"></head>'] },
		'manual',
	],
	[
		'C.SI.1.5',
		'one topic of two of its own',
		{ text: ['/argomenti/', 'Igiene pubblica', 'Il porto'] },
		'tolerated',
	],
	[
		'C.SI.1.5',
		'topics of its own',
		{ text: ['/argomenti/', /Igiene pubblica|Anagrafe/g, 'Il porto'] },
		'fail',
	],
	[
		'C.SI.1.5',
		'topics with a counter',
		{ text: ['/argomenti/', /(Igiene pubblica|Anagrafe)/g, '$1 (3)'] },
		'fail',
	],
	[
		'C.SI.1.6',
		'a fifth item',
		{ text: ['/', '</header>', '<a data-element="custom-submenu" href="/porto/">Porto</a></header>'] },
		'fail',
	],
	[
		'C.SI.1.6',
		'a fifth item that opens',
		{ text: ['/', '</header>', '<a data-element="custom-submenu" href="/faq/">Porto</a></header>'] },
		'tolerated',
	],
	['C.SI.1.6', 'another name', { text: ['/', '>Novità<', '>Notizie<'] }, 'fail'],
	[
		'C.SI.1.6',
		'another order',
		{ text: ['/', /(<a data-element="management".*?<\/a>)(<a data-element="news".*?<\/a>)/g, '$2$1'] },
		'fail',
	],
	[
		'C.SI.1.6',
		'an item twice',
		{ text: ['/', '</main>', '<a data-element="news" href="/novita/">Novità</a></main>'] },
		'fail',
	],
	['C.SI.1.6', 'an item of another site', { text: ['/', 'href="/novita/"', elsewhere] }, 'fail'],
	[
		'C.SI.1.7',
		'a title of its own',
		{ text: ['/amministrazione/', '>Uffici<', '>Gli uffici<'] },
		'tolerated',
	],
	[
		'C.SI.1.7',
		'titles of its own',
		{ text: [null, />(Uffici|Politici|Avvisi)</g, '>$1 del Comune<'] },
		'fail',
	],
	['C.SI.1.7', 'a section without links', { text: ['/novita/', 'news-category-link', 'x'] }, 'fail'],
	['C.SI.2.1', 'a service without booking', { text: [sheet, 'appointment-booking', 'x'] }, 'fail'],
	['C.SI.2.1', 'booking on another site', { text: ['/servizi/', 'href="/prenota/"', elsewhere] }, 'fail'],
	[
		'C.SI.2.1',
		'booking that does not open',
		{ text: ['/servizi/', 'href="/prenota/"', 'href="/altrove/"'] },
		'fail',
	],
	[
		'C.SI.2.2',
		'a service without contacts in its index',
		{ text: [sheet, '>Contatti<', '>Recapiti<'] },
		'fail',
	],
	['C.SI.2.3', 'no link to the questions', { text: ['/', 'data-element="faq"', ''] }, 'fail'],
	['C.SI.2.3', 'questions that do not open', { text: ['/', '"/faq/"', '"/domande/"'] }, 'fail'],
	['C.SI.2.3', 'questions under another name', { text: ['/', 'Leggi le FAQ', 'Aiuto'] }, 'tolerated'],
	[
		'C.SI.2.4',
		'a report under another name',
		{ text: ['/', 'Segnala disservizio', 'Scrivici'] },
		'tolerated',
	],
	['C.SI.2.4', 'a report that does not open', { text: ['/', '"/disservizio/"', '"/x/"'] }, 'fail'],
	[
		'C.SI.2.5',
		'a page without feedback',
		{ text: ['/novita/avvisi/', 'data-element="feedback"', ''] },
		'fail',
	],
	['C.SI.2.5', 'another question', { text: ['/novita/', 'Dove hai incontrato', 'Hai incontrato'] }, 'fail'],
	['C.SI.2.5', 'another answer', { text: ['/', '>Altro<', '>Un’altra cosa<'] }, 'fail'],
	['C.SI.2.5', 'four stars only', { text: ['/', 'feedback-rate-5', 'x'] }, 'tolerated'],
	[
		'C.SI.2.5',
		'a form that starts anew at the second click',
		{ facts: { questionsShown: [[], [], [], [], []] } },
		'fail',
	],
	['C.SI.2.6', 'a service without feedback', { text: [sheet, 'data-element="feedback"', ''] }, 'fail'],
	[
		'C.SI.3.1',
		'a cookie of another site',
		{ facts: { cookies: [{ name: 'a', domain: '.stats.example' }] } },
		'fail',
	],
	[
		'C.SI.3.2',
		'a declaration of its own',
		{ text: ['/', 'https://form.agid.gov.it/view/1', '/accessibilita/'] },
		'fail',
	],
	[
		'C.SI.3.2',
		'the declaration of another site',
		{ text: ['https://form.agid.gov.it/view/1', 'borgomarina', 'altro'] },
		'fail',
	],
	[
		'C.SI.3.2',
		'a declaration that can not be reached from here',
		{ text: ['/', 'view/1', 'view/2'] },
		'manual',
	],
	[
		'C.SI.3.3',
		'no link to the privacy notice',
		{ text: ['/', 'data-element="privacy-policy-link"', ''] },
		'fail',
	],
	['C.SI.3.3', 'a privacy notice without https', { origin: 'http://comune.borgomarina.ta.it' }, 'fail'],
	['C.SI.3.4', 'another licence', { text: ['/note-legali/', 'CC-BY 4.0', 'CC-BY 3.0'] }, 'fail'],
	[
		'C.SI.3.4',
		'a word more',
		{ text: ['/note-legali/', 'restrizioni aggiuntive.', 'restrizioni aggiuntive. Grazie.'] },
		'fail',
	],
	[
		'C.SI.3.4',
		'legal notes outside the footer',
		{ text: ['/', /<footer>([\s\S]*)<\/footer>/g, '$1'] },
		'fail',
	],
	['C.SI.4.1', 'a slow home page', { hosting: { speed: 49 } }, 'fail'],
	[
		'C.SI.4.1',
		'a slow home page with a plan',
		{ hosting: { speed: 49 }, text: ['/', '</footer>', 'Piano di miglioramento del sito</footer>'] },
		'tolerated',
	],
	['C.SI.4.1', 'no measure', { hosting: { speed: null } }, 'manual'],
	['C.SI.5.1', 'no https', { origin: 'http://comune.borgomarina.ta.it' }, 'fail'],
	['C.SI.5.1', 'no answer to TLS', { hosting: { connection: null } }, 'fail'],
	['C.SI.5.1', 'TLS 1.1', { hosting: { connection: connection({ protocol: 'TLSv1.1' }) } }, 'fail'],
	[
		'C.SI.5.1',
		'a weak cipher',
		{ hosting: { connection: connection({ protocol: 'TLSv1.2', cipher: 'AES128-SHA' }) } },
		'fail',
	],
	[
		'C.SI.5.1',
		'a certificate that nobody trusts',
		{ hosting: { connection: connection({ distrust: 'SELF_SIGNED' }) } },
		'fail',
	],
	[
		'C.SI.5.1',
		'a certificate that has expired',
		{ hosting: { connection: connection({ validTo: new Date(0) }) } },
		'fail',
	],
	['C.SI.5.2', 'another domain', { origin: 'https://borgomarina.example' }, 'fail'],
	['R.SI.1.1', 'no data', { text: [sheet, 'data-element="metatag"', ''] }, 'fail'],
	['R.SI.1.1', 'data that is no JSON', { text: [sheet, '{"name"', '{name'] }, 'fail'],
	['R.SI.1.1', 'data without an address', { text: [sheet, '"Via 1"', '""'] }, 'tolerated'],
];

function connection(change: Partial<NonNullable<Hosting['connection']>>): Hosting['connection'] {
	return modelHosting.connection && { ...modelHosting.connection, ...change };
}

describe('a portal with a fault', () => {
	test.for(violations)('%s: %s', async ([id, , change, wanted]) => {
		const judgement = (await resultsOf(change)).get(id);

		expect(judgement?.result).toBe(wanted);
		expect(judgement?.evidence).not.toEqual([]);
	});

	test('makes every criterion fail that a program decides', () => {
		const failed = new Set(violations.flatMap(([id, , , result]) => (result === 'fail' ? [id] : [])));
		const alwaysManual = ['C.SI.1.4', 'R.SI.2.1', 'R.SI.2.2'];

		expect(municipalCriteria.map(({ id }) => id).filter((id) => !failed.has(id))).toEqual(alwaysManual);
	});
});

test('without a browser what only a browser sees is left to a person', async () => {
	const portal = await findPortal(`${modelOrigin}/`, openIn(modelPortal()), 5);
	const left = municipalCriteria.filter(
		({ judge }) => portal && judge(portal, modelHosting).result === 'manual',
	);

	expect(left.map(({ id }) => id)).toEqual([
		...['C.SI.1.1', 'C.SI.1.2', 'C.SI.2.5', 'C.SI.2.6', 'C.SI.3.1'],
		...undecidable,
	]);
});

test('a site on this machine is left to a person for https and domain, and never passes', async () => {
	const results = await resultsOf({
		origin: 'http://borgomarina.localhost',
		hosting: { isLocal: true, connection: null },
	});

	for (const id of ['C.SI.3.3', 'C.SI.5.1', 'C.SI.5.2']) expect(results.get(id)?.result, id).toBe('manual');
});

test('a site without a home page is no portal', async () => {
	expect(await findPortal(`${modelOrigin}/`, () => Promise.resolve(undefined), 5)).toBeUndefined();
});
