import { describe, expect, test } from 'vitest';
import { adviceOn, destinationWords, type Menu } from './advice.ts';
import type { Item, ItemWithBelow } from './items.ts';

const limits = { mainMenuMax: 7, ownItemsMax: 3 };

const leaf = (label: string, path = `/${label.toLowerCase()}/`): Item => ({
	id: label,
	label,
	target: { kind: 'path', text: path },
});
const item = (label: string, below: Item[] = []): ItemWithBelow => ({ ...leaf(label), below });

function notesOn(menu: Partial<Menu>) {
	const { general, byRow } = adviceOn({ position: 'main', kind: 'brand', items: [], ...menu }, limits);
	const told = (notes: typeof general) => notes.map(({ tone, words }) => `${tone}: ${words}`);
	return {
		general: told(general),
		of: (id: string) => told(byRow.get(id) ?? []).join('\n'),
	};
}

const many = (count: number) => Array.from({ length: count }, (_, index) => item(`Voce ${index}`));

describe('the main menu', () => {
	test('has seven items at most', () => {
		expect(notesOn({ items: many(7) }).general).toEqual([]);
		expect(notesOn({ items: many(8) }).general[0]).toMatch(/^refusal: .*al massimo 7 voci.*Togline 1/);
	});

	test('counts what the header shows, which is more when items have others below them', () => {
		const items = [item('Uno', [leaf('a'), leaf('b'), leaf('c')]), ...many(5)];
		expect(notesOn({ items }).general[0]).toMatch(/^advice: Nell’intestazione si leggono 8 voci/);
	});

	test('leads to pages of the site', () => {
		const outside: ItemWithBelow = {
			...item('Fuori'),
			target: { kind: 'url', text: 'https://example.org/' },
		};
		expect(notesOn({ items: [outside] }).of('Fuori')).toMatch(/^refusal: .*pagine del sito/);
		expect(notesOn({ items: [outside], position: 'footer' }).of('Fuori')).toBe('');
	});
});

describe('the main menu of a portal', () => {
	const kind = 'portal';

	test('tells which items the portal has by itself, and what more of them cost', () => {
		expect(notesOn({ kind }).general.join()).toMatch(/Amministrazione, Novità, Servizi e Vivere il Comune/);
		expect(notesOn({ kind, items: many(2) }).general.join()).toMatch(/C\.SI\.1\.6.*entro la tolleranza/);
	});

	test('has three more items at most', () => {
		expect(notesOn({ kind, items: many(4) }).general[0]).toMatch(/^refusal: .*altre 3.*Togline 1/);
	});

	test('need not have the first items again, and gives their names to no other', () => {
		const items = [{ ...item('Servizi'), target: leaf('x', '/servizi/').target }, item('Vivere bene')];
		const notes = notesOn({ kind, items });
		expect(notes.of('Servizi')).toMatch(/Il portale mette già questa voce/);
		expect(notes.of('Vivere bene')).toMatch(/nome di una delle prime voci/);
	});
});

describe('in every menu', () => {
	test('an item that leads nowhere must be corrected', () => {
		const nowhere = { ...item('Persa'), target: undefined };
		expect(notesOn({ position: 'legal', items: [nowhere] }).of('Persa')).toMatch(/^refusal: Non porta/);
	});

	test('two items beside each other with the same text are pointed out, whatever their letters', () => {
		const items = [item('Eventi'), { ...item('eventi'), id: 'other' }, item('Luoghi', [leaf('Eventi')])];
		const notes = notesOn({
			position: 'secondary',
			items: items.map((one, id) => ({ ...one, id: `${id}` })),
		});
		expect([notes.of('0'), notes.of('1')].join()).toMatch(/“Eventi”.*“eventi”/s);
		expect(notesOn({ items }).of('Eventi')).toMatch(/Un’altra voce/);
	});

	test('the editor reads what becomes of an item with others below it', () => {
		const items = [item('Utili', [leaf('Mappa')])];
		expect(notesOn({ items, position: 'footer' }).of('Utili')).toMatch(/titolo di una colonna/);
		expect(notesOn({ items, position: 'main' }).of('Utili')).toMatch(/Al suo posto/);
	});
});

test('a destination is told in words', () => {
	const sections = new Map([['/eventi/', 'Eventi']]);
	const words = (target: Item['target']) => destinationWords({ id: 'x', label: 'X', target }, sections);
	expect(words({ kind: 'path', text: '/eventi/' })).toBe('Sezione: Eventi');
	expect(words({ kind: 'path', text: '/altro/' })).toBe('Pagina di questo sito: /altro/');
	expect(words({ kind: 'url', text: 'https://example.org/a' })).toBe('Indirizzo esterno: example.org/a');
	expect(words(undefined)).toBe('Nessuna destinazione');
});
