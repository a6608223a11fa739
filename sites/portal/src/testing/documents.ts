import { buildDocument, buildNews, buildService, inItalian, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, sheet } from './portal.ts';

const board = '/amministrazione/documenti-e-dati/documento-albo-pretorio/';
const notice = { documentTypes: ['documento-albo-pretorio' as const] };

const competition = buildDocument({
	...notice,
	title: inItalian('Concorso per due istruttori'),
	noticeType: 'bando-di-concorso',
	deadline: '2026-12-03T11:00:00.000Z',
	recipients: inItalian('Chi ha un diploma.'),
	updates: [{ day: '2026-11-21', text: inItalian('Prorogata la scadenza') }],
	services: [to('service', 'service-carta-d-identita-elettronica')],
});
const tender = buildDocument({
	...notice,
	title: inItalian('Gara per il porto'),
	noticeType: 'bando-di-gara',
	deadline: '2026-11-28T11:00:00.000Z',
	office: to('office', 'office-polizia-locale'),
});
const closed = buildDocument({
	...notice,
	title: inItalian('Contributi per lo sport'),
	noticeType: 'bando-di-contributi-e-vantaggi-economici',
	deadline: '2026-10-01T10:00:00.000Z',
});
const order = buildDocument({
	...notice,
	title: inItalian('Divieto di sosta'),
	noticeType: 'ordinanza-del-sindaco',
	start: '2026-11-01',
	end: '2026-11-22',
});
const ofAnotherYear = buildDocument({
	...notice,
	title: inItalian('Ordinanza della notte di San Silvestro'),
	noticeType: 'ordinanza-del-sindaco',
	end: '2024-12-31',
	// Half past midnight in Rome is the day before in UTC.
	publishedAt: '2023-12-31T23:30:00.000Z',
});
const rules = buildDocument({
	title: inItalian('Regolamento del verde'),
	normativeKind: 'regolamento',
	start: '2026-01-01',
	related: [to('document', competition.id)],
});
const form = buildDocument({
	title: inItalian('Modulo di delega'),
	documentTypes: ['modulistica'],
	form: [
		{ kind: 'text', label: inItalian('Nome'), isRequired: true },
		{ kind: 'part', label: inItalian('Dove abiti') },
		{ kind: 'fiscal-code', label: inItalian('Codice fiscale'), hint: inItalian('Sulla tessera') },
		{ kind: 'check', label: inItalian('Allego una copia') },
		{
			kind: 'choice',
			label: inItalian('Come vuoi la risposta?'),
			options: [{ label: inItalian('Per posta') }, { label: inItalian('Per email') }],
			isRequired: true,
		},
	],
	services: [to('service', 'service-carta-d-identita-elettronica')],
});
const service = buildService({
	title: inItalian('Verde in adozione'),
	documents: [to('document', rules.id)],
});
const news = buildNews({ title: inItalian('Due nuovi posti'), documents: [to('document', competition.id)] });
const documents = [
	...smallTown(),
	...[competition, tender, closed, order, ofAnotherYear, rules, form],
	...[service, news],
];

const pages = new Map<string, CheerioAPI>();

beforeAll(async () => {
	const paths = /^\/(amministrazione\/documenti-e-dati|servizi)\//;
	for (const [path, text] of await renderSite({ root, site: 'portale', documents, paths }))
		pages.set(path, load(text));
}, 60_000);

function pageAt(path: string): CheerioAPI {
	const page = pages.get(path);
	if (!page) throw new Error(`The portal has no page ${path}.`);
	return page;
}

const textsOf = (path: string, selector: string) => {
	const page = pageAt(path);
	return page(selector)
		.toArray()
		.map((element) => page(element).text().replaceAll(/\s+/g, ' ').trim());
};
const stepsOf = (path: string) =>
	textsOf(path, '[data-element="breadcrumb"] li').map((step) => step.replace('/', '').trim());
const titlesOf = (path: string, within = '.pt-list') => textsOf(path, `${within} .card-title`);
const sectionsOf = (path: string) => textsOf(path, 'ul[data-element="page-index"] > li > a');

describe('lists of documents by kind', () => {
	test('calls that are open come first to close first, those closed have a list of their own', () => {
		expect(titlesOf(`${board}tipo/bando/`)).toEqual(['Gara per il porto', 'Concorso per due istruttori']);
		expect(titlesOf(`${board}tipo/bando/`, '#archivio')).toEqual(['Contributi per lo sport']);
		expect(titlesOf(`${board}tipo/bando/archivio/`)).toEqual(['Contributi per lo sport']);
		expect(textsOf(`${board}tipo/bando/`, '.card .category')[0]).toBe(
			'Bando di gara · Scade tra 6 giorni, il 28 novembre alle 12:00',
		);
	});

	test('a list is of a term and all narrower ones, and only terms in use have one', () => {
		const kinds = [...pages.keys()].filter((path) => path.startsWith(`${board}tipo/`));
		const ofKinds = kinds.filter((path) => !path.includes('/anno/')).map((path) => path.slice(board.length));
		expect(ofKinds.toSorted()).toEqual(
			[
				'tipo/atto-amministrativo/',
				'tipo/atto-generico/',
				'tipo/bando-di-concorso/',
				'tipo/bando-di-contributi-e-vantaggi-economici/',
				'tipo/bando-di-contributi-e-vantaggi-economici/archivio/',
				'tipo/bando-di-gara/',
				'tipo/bando/',
				'tipo/bando/archivio/',
				'tipo/bando/ufficio/polizia-locale/',
				'tipo/bando/ufficio/ufficio-relazioni-con-il-pubblico/',
				'tipo/ordinanza-del-sindaco/',
				'tipo/ordinanza-del-sindaco/archivio/',
				'tipo/ordinanza/',
				'tipo/ordinanza/archivio/',
			].toSorted(),
		);
	});

	test('a list of several offices is narrowed to one by an address', () => {
		expect(textsOf(`${board}tipo/bando/`, '.pt-list-tools a[href*="/ufficio/"]')).toEqual([
			'Polizia locale',
			'Ufficio relazioni con il pubblico',
		]);
		expect(titlesOf(`${board}tipo/bando/ufficio/polizia-locale/`)).toEqual(['Gara per il porto']);
		expect(textsOf(`${board}tipo/bando/ufficio/polizia-locale/`, 'h1')).toEqual([
			'Bandi e concorsi: Polizia locale',
		]);
	});

	test('a rule is in force until the end of its last day', async () => {
		const path = `${board}tipo/ordinanza/`;
		expect(titlesOf(path)).toEqual(['Divieto di sosta']);
		const now = '2026-11-22T23:00:00.000Z';
		const later = await renderSite({ root, site: 'portale', documents, now, paths: /\/tipo\/ordinanza\// });
		expect(load(later.get(path) ?? '')('.pt-list .card-title').length).toBe(0);
		expect(later.get(`${path}archivio/`)).toContain('Divieto di sosta');
	});

	test('the page of documents leads to the kinds that people look for, and shows the calls about to close', () => {
		const path = '/amministrazione/documenti-e-dati/';
		expect(textsOf(path, '.it-page-heading .link-list a')).toEqual([
			'Bandi e concorsi',
			'Ordinanze',
			'Regolamenti',
			'Modulistica',
		]);
		expect(titlesOf(path, '#in-evidenza')).toEqual(['Gara per il porto', 'Concorso per due istruttori']);
		expect(pageAt(path)('input[name="tipo"]').attr('value')).toBe('documenti');
	});
});

describe('documents by year', () => {
	const path = `${board}tipo/ordinanza/anno/2024/`;

	test('are lists at addresses of their own, of a type and of a kind, where there are several years', () => {
		expect(titlesOf(path)).toEqual(['Ordinanza della notte di San Silvestro']);
		expect(titlesOf(`${board}anno/2024/`)).toEqual(['Ordinanza della notte di San Silvestro']);
		expect(textsOf(path, 'h1')).toEqual(['Ordinanze: 2024']);
		expect(textsOf(`${board}tipo/ordinanza/`, '.pt-filters a')[0]).toBe('Tutti gli anni');
		expect(pageAt(path)('.pt-filters [aria-current]').text().trim()).toBe('2024');
		expect(pages.has(`${board}tipo/bando/anno/2026/`)).toBe(false);
	});
});

describe('the page of a document', () => {
	const path = `${board}concorso-per-due-istruttori/`;

	test('has all terms above it in the breadcrumb', () => {
		expect(stepsOf(path)).toEqual([
			'Home',
			'Amministrazione',
			'Documenti e dati',
			'Documenti albo pretorio',
			'Atti generici',
			'Bandi e concorsi',
			'Concorsi',
			'Concorso per due istruttori',
		]);
	});

	test('says its state, who can apply and until when', () => {
		expect(textsOf(path, '.it-page-heading .badge')).toEqual(['Aperto fino al 3 dicembre 2026 alle 12:00']);
		expect(textsOf(path, '#scadenze dd')).toEqual(['Chi ha un diploma.', '3 dicembre 2026, 12:00']);
		expect(textsOf(path, '#aggiornamenti')[0]).toContain('Prorogata la scadenza');
	});

	test('has its sections in the order of the model, the office with its contacts', () => {
		expect(sectionsOf(path)).toEqual([
			'Domande e scadenze',
			'Aggiornamenti',
			'Documento',
			'Ufficio responsabile',
			'In breve',
			'Servizi collegati',
			'Documenti collegati',
			'Dove se ne parla',
		]);
		expect(pageAt(path)('#ufficio .card-title, #ufficio h3').length).toBeGreaterThan(0);
	});

	test('names what names it: services, documents, news', () => {
		expect(textsOf(path, '#collegati a')).toEqual(['Regolamento del verde']);
		expect(textsOf(path, '#citato a')).toEqual(['Due nuovi posti']);
		const rulesPath = '/amministrazione/documenti-e-dati/atto-normativo/regolamento-del-verde/';
		expect(textsOf(rulesPath, '#servizi a')).toEqual(['Verde in adozione']);
		expect(stepsOf(rulesPath).slice(2, -1)).toEqual(['Documenti e dati', 'Atti normativi', 'Regolamenti']);
	});
});

test('a service shows the forms and the other documents that name it, before its conditions', () => {
	const sections = sectionsOf(sheet);
	expect(textsOf(sheet, '#moduli a')[0]).toBe('Compila: Modulo di delega');
	expect(textsOf(sheet, '#moduli a')[1]).toContain('Modulo di delega (PDF');
	expect(textsOf(sheet, '#documenti a')[0]).toContain('Concorso per due istruttori');
	expect(sections.indexOf('Moduli')).toBeGreaterThan(sections.indexOf('Cosa serve'));
	expect(sections.indexOf('Documenti')).toBe(sections.indexOf('Condizioni di servizio') - 1);
});

test('a category of services has a search in it, its offices and the open calls that name its services', () => {
	const path = '/servizi/anagrafe-e-stato-civile/';
	expect(pageAt(path)('input[name="categoria"]').attr('value')).toBe('Anagrafe e stato civile');
	expect(textsOf(path, '#uffici a').length).toBeGreaterThan(0);
	expect(titlesOf(path, '#bandi')).toEqual(['Concorso per due istruttori']);
});

describe('a form on the page of a document', () => {
	const path = '/amministrazione/documenti-e-dati/modulistica/modulo-di-delega/';

	test('has a field for each question, in its parts, and no address to send anything to', () => {
		const page = pageAt(path);
		expect(textsOf(path, '#compila fieldset > legend')).toEqual([
			'Dove abiti',
			'Come vuoi la risposta? (obbligatorio)',
		]);
		expect(page('#compila :is(input, textarea)').length).toBe(5);
		expect(page('#compila input[required]').attr('type')).toBe('text');
		expect(page('#compila form, #compila [formaction]').length).toBe(0);
		expect(textsOf(path, '#compila .form-text')).toEqual(['Sulla tessera']);
	});

	test('asks for one answer among several by native buttons in a group, none chosen or read as wrong beforehand', () => {
		const buttons = pageAt(path)('#compila input[type="radio"]');
		expect(new Set(buttons.toArray().map(({ attribs }) => attribs['name'])).size).toBe(1);
		expect(buttons.filter('[checked], [required], [aria-invalid]').length).toBe(0);
		expect(textsOf(path, '#compila fieldset fieldset label')).toEqual(['Per posta', 'Per email']);
	});

	test('is there without scripts, with words that say so; its buttons are not', () => {
		const page = pageAt(path);
		expect(page('#compila noscript').length).toBe(1);
		expect(page('#compila [data-form-buttons]').attr('hidden')).toBeDefined();
	});
});
