import { expect, test } from 'vitest';
import { feminine, masculine } from '../collections/noun.ts';
import { messageOf } from './message.ts';

const news = feminine('La notizia', 'Notizia', 'Notizie');
const event = masculine('L’evento', 'Evento', 'Eventi');
const person = feminine('La persona', 'Persona pubblica', 'Persone pubbliche');
const menu = masculine('Il menu', 'Menu', 'Menu');

const failure = (title: string) => ({ id: title, isPublic: true, message: `“${title}”: manca il titolo.` });
const answer = (done: number, failed: string[]) => ({
	docs: Array.from({ length: done }, () => ({})),
	errors: failed.map(failure),
});
const patch = (data: Record<string, unknown>) => ({ method: 'PATCH', data });

test('counts the changed documents, with the right number and gender', () => {
	expect(messageOf(news, answer(1, []), patch({ _status: 'published' }))).toBe('1 notizia pubblicata.');
	expect(messageOf(event, answer(3, []), patch({ deletedAt: '2026-11-28' }))).toBe(
		'3 eventi spostati nel cestino.',
	);
	expect(messageOf(person, answer(2, []), { method: 'DELETE' })).toBe('2 persone pubbliche eliminate.');
	expect(messageOf(menu, answer(1, []), patch({ deletedAt: null, _status: 'draft' }))).toBe(
		'1 menu ripristinato.',
	);
});

test('never reports unchanged documents as changed', () => {
	expect(messageOf(news, answer(0, ['A', 'B']), patch({ deletedAt: '2026-11-28' }))).toBe(
		'Nessuna notizia spostata nel cestino su 2. Il resto è rimasto com’era.',
	);
	expect(messageOf(news, answer(18, ['A', 'B']), { method: 'DELETE' })).toBe(
		'18 notizie eliminate su 20. Il resto è rimasto com’era.',
	);
});

test('lists the first five reasons where the admin panel would not list them', () => {
	const refused = answer(1, ['A', 'B', 'C', 'D', 'E', 'F', 'G']);

	expect(messageOf(news, refused, patch({ number: '1', _status: 'published' }))).toMatch(
		/^1 notizia modificata su 8\. .* “A”: manca il titolo\. .* “E”: manca il titolo\. … e altri 2\.$/,
	);
});
