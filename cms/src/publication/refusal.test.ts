import { describe, expect, test } from 'vitest';
import {
	documentSchemas,
	type OpeningHours,
	type Published,
	publishableDocument,
} from '@portolano/content-models';
import {
	buildDocument,
	buildEvent,
	buildItinerary,
	buildMenu,
	buildOffice,
	buildRole,
	buildSite,
	inItalian,
	to,
} from '@portolano/test-kit';
import { fieldPath, reasons } from './refusal.ts';

describe('the path of a field', () => {
	test.each([
		[['title', 'it'], 'title'],
		[['title', 'en'], 'title'],
		[['body', 'it', 3, 'children', 0, 'text'], 'body'],
		[['offices', 0, 'id'], 'offices'],
		[['seat', 'id'], 'seat'],
		[['deadlines', 2, 'title', 'it'], 'deadlines.2.title'],
		[['hours', 'weekly', 0, 'spans', 1, 'to'], 'hours.weekly.0.spans.1.to'],
		[['home', 'figures', 0, 'label', 'en'], 'home.figures.0.label'],
		[['offices'], 'offices'],
	])('%j is %s', (path, expected) => {
		expect(fieldPath(path)).toBe(expected);
	});
});

const draft = {
	type: 'contact-point',
	id: 'a',
	owner: 'portale',
	alsoOn: [],
	languages: ['it', 'en'],
	publishedAt: '2026-11-22T08:00:00.000Z',
	updatedAt: '2026-11-22T08:00:00.000Z',
	title: { it: 'Contatti' },
	entries: [{ kind: 'email', value: 'a@example.org' }],
};

function reasonsFor(document: unknown, missing: Parameters<typeof reasons>[2] = []) {
	const { error } = documentSchemas['contact-point'].safeParse(document);
	return error ? reasons('contact-point', error, missing) : [];
}

test('names a language declared ready without its text', () => {
	expect(reasonsFor(draft)).toEqual([
		{
			path: 'title',
			message: 'Manca il testo in inglese: il documento è dichiarato pronto anche in inglese.',
		},
	]);
});

test('names Italian if its text is empty', () => {
	expect(reasonsFor({ ...draft, languages: ['it'], title: { it: '' } })).toEqual([
		{ path: 'title', message: 'Manca il testo in italiano.' },
	]);
});

test('says what to do about a required reference to an unpublished document', () => {
	const office = { ...draft, type: 'role' };
	const { error } = documentSchemas.role.safeParse({
		...office,
		languages: ['it'],
		entries: undefined,
		roleType: 'altro',
		isHead: false,
	});
	const missing = [{ path: ['person'], reference: { type: 'person' as const, id: 'p' } }];

	expect(error && reasons('role', error, missing)).toContainEqual({
		path: 'person',
		message: 'La persona collegata non è pubblicata: pubblicala prima o toglila.',
	});
});

describe('gives the errors of the schema in Italian:', () => {
	const complete = { ...draft, languages: ['it'] };
	test.each([
		['a long text', { title: { it: 'a'.repeat(256) } }, 'title: al massimo 255 caratteri'],
		['a broken address', { entries: [{ kind: 'email', value: 'a@' }] }, 'entries.0.value: nome@esempio.it'],
		[
			'a broken number',
			{ entries: [{ kind: 'telefono', value: 'x' }] },
			'entries.0.value: la forma richiesta',
		],
		['an unknown choice', { entries: [{ kind: 'fax', value: '1' }] }, 'entries.0.kind: controllalo'],
		['an empty list', { entries: [] }, 'entries: almeno 1'],
		['no list at all', { entries: undefined }, 'entries: compila di nuovo il campo'],
		['no Italian', { languages: ['en'], title: { it: 'a', en: 'a' } }, 'languages: L’italiano c’è sempre'],
	])('%s', (_, change, expected) => {
		const [path, words = ''] = expected.split(': ');
		const found = reasonsFor({ ...complete, ...change });

		expect(found.map((reason) => reason.path)).toEqual([path]);
		expect(found[0]?.message).toContain(words);
	});

	test('an address that contains “http”', () => {
		const { error } = documentSchemas.page.safeParse({ slug: { it: 'il-sito-http' } });

		expect(error && reasons('page', error, [])).toContainEqual({
			path: 'slug',
			message:
				'L’indirizzo della pagina in italiano manca o non va bene: solo lettere minuscole, cifre e trattini, per esempio carta-d-identita.',
		});
	});
});

function refused(document: Published) {
	const { error } = publishableDocument.safeParse(document);
	return error ? reasons(document.type, error, []) : [];
}

describe('the national criteria for a site', () => {
	const accessibility = { feedbackEmail: 'a@example.org' };

	test.each([
		'https://form.agid.gov.it/view/4b1e0b2c-5d0f-4a3b-9f1a-0c1d2e3f4a5b',
		'https://form.agid.gov.it/view/4b1e0b2c-5d0f-4a3b-9f1a-0c1d2e3f4a5b/',
	])('%s is accepted as the address of a declaration', (declarationUrl) => {
		expect(refused(buildSite({ accessibility: { ...accessibility, declarationUrl } }))).toEqual([]);
	});

	test.each([
		'http://form.agid.gov.it/view/1',
		'https://form.agid.gov.it',
		'https://form.agid.gov.it/',
		'https://form.agid.gov.it.evil.example/view/1',
		'https://evil.example/https://form.agid.gov.it/view/1',
		'https://form.agid.gov.it@evil.example/view/1',
		'https://form.agid.gov.it:8443/view/1',
		'https://www.agid.gov.it/view/1',
	])('%s is refused as the address of a declaration, on its field', (declarationUrl) => {
		expect(refused(buildSite({ accessibility: { ...accessibility, declarationUrl } }))).toEqual([
			{
				path: 'accessibility.declarationUrl',
				message:
					'La dichiarazione di accessibilità sta sul sito di AgID: copia da lì l’indirizzo, che comincia con https://form.agid.gov.it/.',
			},
		]);
	});

	const news = { label: inItalian('Novità'), to: { kind: 'path' as const, path: '/novita/' }, items: [] };
	const outside = {
		label: inItalian('Regione'),
		to: { kind: 'url' as const, url: 'https://regione.example/' },
	};

	test('a main menu has seven items at most', () => {
		expect(refused(buildMenu({ items: Array.from({ length: 7 }, () => news) }))).toEqual([]);
		expect(refused(buildMenu({ items: Array.from({ length: 8 }, () => news) }))).toEqual([
			{
				path: 'items',
				message: 'Il menu principale ha al massimo 7 voci: togline qualcuna o mettila sotto un’altra.',
			},
		]);
	});

	test('a main menu links only to pages of its site', () => {
		const page = {
			label: inItalian('Chi siamo'),
			to: { kind: 'document' as const, document: to('page', 'a') },
		};
		expect(refused(buildMenu({ items: [news, { ...page, items: [page] }] }))).toEqual([]);
		const message =
			'Le voci del menu principale portano a pagine di questo sito: scegli un contenuto o una sezione.';
		expect(refused(buildMenu({ items: [news, { ...outside, items: [] }] }))).toEqual([
			{ path: 'items.1.to', message },
		]);
		expect(refused(buildMenu({ items: [{ ...news, items: [outside] }] }))).toEqual([
			{ path: 'items.0.items.0.to', message },
		]);
	});

	test('other menus have no limit on targets or number of items', () => {
		const items = Array.from({ length: 9 }, () => ({ ...outside, items: [] }));
		expect(refused(buildMenu({ position: 'footer', items }))).toEqual([]);
	});
});

describe('times that contradict each other', () => {
	const evening = { start: '2026-07-10T19:00:00.000Z', end: '2026-07-10T22:30:00.000Z' };

	test('are refused on the end of an event that ends before it begins', () => {
		expect(refused(buildEvent({ start: evening.end, end: evening.start, sessions: [] }))).toEqual([
			{ path: 'end', message: 'L’evento finisce prima di cominciare: correggi l’inizio o la fine.' },
		]);
	});

	test.each([
		['begins before its event', { start: '2026-07-10T18:00:00.000Z', end: evening.end }, 'start'],
		['ends after its event', { start: evening.start, end: '2026-07-11T08:00:00.000Z' }, 'end'],
		['ends before it begins', { start: evening.end, end: evening.start }, 'end'],
	])('are refused on a session that %s', (_, session, field) => {
		const [reason] = refused(buildEvent({ ...evening, sessions: [evening, session] }));

		expect(reason?.path).toBe(`sessions.1.${field}`);
		expect(reason?.message).toMatch(/^L’appuntamento/);
	});

	test('are not found in an event without duration, nor in an office open past midnight', () => {
		expect(refused(buildEvent({ ...evening, end: evening.start }))).toEqual([]);
		const night = [{ from: '22:00', to: '02:00' }];
		const hours = { weekly: [{ weekday: 5, spans: night }], exceptions: [] };
		expect(refused(buildOffice({ hours }))).toEqual([]);
	});

	test('are refused on an itinerary of one stage, and on a way to the first stage where there is no loop', () => {
		const [first] = buildItinerary().stages;
		const way = first ? { ...first, leg: { metres: 200 } } : undefined;
		const stages = way ? [way, way] : [];

		expect(refused(buildItinerary({ stages: stages.slice(1), isLoop: true }))).toEqual([
			{ path: 'stages', message: 'Sono troppo pochi: almeno 2. Aggiungine.' },
		]);
		expect(refused(buildItinerary({ stages, isLoop: true }))).toEqual([]);
		expect(refused(buildItinerary({ stages, isLoop: false }))).toEqual([
			{
				path: 'stages.0.leg',
				message:
					'Prima della prima tappa non ce n’è un’altra: togli metri, minuti, fondo, ombra e nota, oppure segna che si torna al punto di partenza.',
			},
		]);
	});

	test.each([
		['08:00', '24:00'],
		['00:00', '24:00'],
		['18:30', '00:00'],
	])('are not found in an office open from %s to %s', (from, to) => {
		const hours = { weekly: [{ weekday: 5, spans: [{ from, to }] }], exceptions: [] };
		expect(refused(buildOffice({ hours }))).toEqual([]);
	});

	test('are refused on a last day before the first', () => {
		const days = { start: '2026-07-10', end: '2026-07-09' };
		expect(refused(buildDocument(days))).toEqual([
			{
				path: 'end',
				message: 'La fine della validità viene prima dell’inizio: correggi l’una o l’altro.',
			},
		]);
		expect(refused(buildRole(days))).toEqual([
			{ path: 'end', message: 'L’incarico finisce prima di cominciare: correggi l’inizio o la fine.' },
		]);
		expect(refused(buildRole({ ...days, end: days.start }))).toEqual([]);
	});

	test('are refused on a last day of publication before the first', () => {
		expect(refused(buildDocument({ publishedFrom: '2026-07-10', publishedUntil: '2026-07-09' }))).toEqual([
			{
				path: 'publishedUntil',
				message: 'La pubblicazione finisce prima di cominciare: correggi l’uno o l’altro giorno.',
			},
		]);
	});

	const spans = [{ from: '08:00', to: '12:00' }];

	test.each<[string, string, Partial<OpeningHours>]>([
		[
			'hours.weekly.0.spans.0.to',
			'L’ora di chiusura è la stessa di quella di apertura: correggi gli orari.',
			{ weekly: [{ weekday: 5, spans: [{ from: '08:00', to: '08:00' }] }] },
		],
		[
			'hours.weekly.0.spans.1.from',
			'Questa fascia comincia quando un’altra non è ancora finita: correggi gli orari, o fanne una sola.',
			{ weekly: [{ weekday: 5, spans: [...spans, { from: '11:00', to: '13:00' }] }] },
		],
		[
			'hours.weekly.1.weekday',
			'Questo giorno c’è già: metti tutte le sue fasce orarie insieme, in un giorno solo.',
			{
				weekly: [
					{ weekday: 5, spans },
					{ weekday: 5, spans },
				],
			},
		],
		[
			'hours.exceptions.1.day',
			'Questo giorno è scritto due volte: lascia una riga sola.',
			{
				exceptions: [
					{ day: '2026-12-24', spans: [] },
					{ day: '2026-12-24', spans },
				],
			},
		],
		[
			'hours.closures.0.to',
			'La chiusura finisce prima di cominciare: correggi l’uno o l’altro giorno.',
			{ closures: [{ from: '2027-02-01', to: '2027-01-31', reason: { it: 'Restauro' } }] },
		],
		[
			'hours.seasons.0.to',
			'Un giorno ha l’anno e l’altro no: scrivilo in tutti e due, o in nessuno se la stagione torna ogni anno.',
			{ seasons: [{ from: '06-15', to: '2027-09-15', weekly: [] }] },
		],
		[
			'hours.seasons.1.from',
			'Questa stagione ha giorni in comune con una che viene prima: falla cominciare quando l’altra è finita.',
			{
				seasons: [
					{ from: '06-15', to: '09-15', weekly: [] },
					{ from: '09-15', to: '10-15', weekly: [] },
				],
			},
		],
	])('are refused on opening hours that contradict themselves: %s', (path, message, changes) => {
		expect(refused(buildOffice({ hours: { weekly: [], exceptions: [], ...changes } }))).toEqual([
			{ path, message },
		]);
	});
});
