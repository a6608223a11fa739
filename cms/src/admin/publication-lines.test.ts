import { describe, expect, test } from 'vitest';
import { publicationLines, since, type Status } from './publication-lines.ts';

const now = new Date('2026-11-28T12:00:00.000Z');
const sites = [
	{ key: 'portale', name: 'Comune' },
	{ key: 'polizia', name: 'Polizia locale' },
];
const entry = { seq: 7, at: '2026-11-28T11:59:58.000Z', action: 'publish' as const, days: {} };
const page = { site: 'portale', url: 'https://comune/novita/a/', onlineSince: '2026-11-28T09:42:07.000Z' };
const told = { what: 'Il titolo “B” salta un livello.', cure: 'Porta il titolo al livello 3.' };
const fault = { site: 'portale', url: page.url, told, isBlocking: true, isOnline: false };

const wordsOf = (status: Partial<Status>) =>
	publicationLines({ sites, entry, isVerified: true, ...status }, now).map(
		({ tone, words }) => `${tone}: ${words}`,
	);
const at = (seq: number, parts: object = {}) => ({ publisher: { seq, pages: [], problems: [], ...parts } });

test.each([
	['2026-11-28T09:42:07.000Z', 'dal 28 novembre alle 10:42:07'],
	['2026-11-11T00:30:00.000Z', 'dall’11 novembre all’01:30:00'],
	['2026-12-01T09:00:00.000Z', 'dal 1º dicembre alle 10:00:00'],
	['2026-07-08T22:30:00.000Z', 'dal 9 luglio alle 00:30:00'],
	['2025-11-08T09:00:00.000Z', 'dall’8 novembre 2025 alle 10:00:00'],
])('%s is written as %s', (instant, expected) => {
	expect(since(instant, now)).toBe(expected);
});

describe('the publication box shows', () => {
	test('that a document was never published', () => {
		expect(publicationLines({ sites: [], isVerified: true }, now)[0]?.words).toContain('Mai pubblicato');
	});

	test('since when each site shows it', () => {
		expect(wordsOf(at(7, { pages: [page] }))).toEqual([
			'plain: Comune: online dal 28 novembre alle 10:42:07.',
			'plain: Polizia locale: si vede negli elenchi e nelle pagine che lo citano.',
		]);
	});

	test('a missing page as a fault, with the date, the reason and the cure', () => {
		expect(wordsOf(at(7, { problems: [fault] }))[0]).toBe(
			`fault: Comune: non è online. La pubblicazione del 28 novembre alle 12:59:58 è trattenuta. ${told.what} ${told.cure}`,
		);
	});

	test('a link only to a page that is online', () => {
		const urlOf = (isOnline: boolean) =>
			publicationLines(
				{ sites, entry, isVerified: true, ...at(7, { problems: [{ ...fault, isOnline }] }) },
				now,
			)[0]?.url;

		expect([urlOf(false), urlOf(true)]).toEqual([undefined, page.url]);
	});

	test('that an earlier version is online, without its date', () => {
		const [first, ...others] = wordsOf(at(7, { pages: [page], problems: [{ ...fault, isOnline: true }] }));
		expect(first).toContain(
			'fault: Comune: online c’è ancora la versione di prima. La pubblicazione del 28 novembre',
		);
		expect(others.join()).not.toContain('online dal');
	});

	test('a technical fault without technical words', () => {
		const [line] = wordsOf(at(7, { problems: [{ ...fault, told: undefined }] }));
		expect(line).toContain('Avvisa chi amministra');
	});

	test('that the status is unknown when the publisher does not answer', () => {
		expect(wordsOf({ publisher: undefined })).toEqual([expect.stringMatching(/^fault: Pubblicato\. Non so/)]);
		const withdrawn = { ...entry, action: 'withdraw' as const };
		expect(wordsOf({ entry: withdrawn, publisher: undefined })).toEqual([
			expect.stringMatching(/^fault: Ritirato\. Non so/),
		]);
	});

	test('that a publication is under way, or late', () => {
		expect(wordsOf(at(6))).toEqual(['waiting: Pubblicato: sta per andare online.']);
		expect(wordsOf({ entry: { ...entry, at: '2026-11-28T11:50:00.000Z' }, ...at(6) })[0]).toMatch(
			/^fault: Pubblicato, ma i siti non sono ancora aggiornati/,
		);
	});

	test('on which day a document goes online, and that its last day is over', () => {
		const on = (days: object) => wordsOf({ entry: { ...entry, days }, ...at(7) });
		expect(on({ first: '2026-12-01', last: '2026-12-15' })).toEqual([
			'waiting: Pubblicato: va online all’inizio del giorno 1º dicembre 2026.',
		]);
		expect(on({ last: '2026-11-27' })).toEqual([
			'plain: Non è più online: il periodo di pubblicazione è terminato il giorno 27 novembre 2026.',
		]);
		expect(on({ first: '2026-11-28', last: '2026-11-28' })[0]).toContain('si vede');
	});

	test('that a publication is not yet verified, besides its state', () => {
		const [state, ...others] = wordsOf({ ...at(6), isVerified: false });
		expect(state).toBe('waiting: Pubblicato: sta per andare online.');
		expect(others).toEqual([expect.stringMatching(/^waiting: Non ancora verificato/)]);
		expect(wordsOf({ publisher: undefined, isVerified: false }).at(-1)).toContain('Non ancora verificato');
	});

	test('a withdrawal only once the page is offline', () => {
		const withdrawn = { ...entry, action: 'withdraw' as const };
		expect(wordsOf({ entry: withdrawn, ...at(6) })[0]).toContain('sta per uscire');
		expect(wordsOf({ entry: withdrawn, ...at(7) })[0]).toContain('non è più online');
	});
});
