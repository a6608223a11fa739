import { beforeEach, expect, test, vi } from 'vitest';
import type { Report } from './report.ts';
import { type Watch, watchedFetch } from './watched-fetch.ts';

const origin = 'http://desk.test';
const json = (body: unknown, status = 200) => Response.json(body, { status });
const refused = () => json({ errors: [{ message: 'Manca il titolo.' }] }, 400);

let shown: Report[];
let watch: Watch;
const save = { method: 'PATCH', body: '{}' };

beforeEach(() => {
	shown = [];
	watch = {
		origin,
		isSessionOver: () => Promise.resolve(false),
		signInAgain: () => Promise.resolve(true),
		show: (report) => shown.push(report),
		refused: vi.fn<() => void>(),
		done: vi.fn<() => void>(),
	};
});

test('readings, preferences and signing in are left alone', async () => {
	const ask = watchedFetch(() => Promise.resolve(refused()), watch);
	await ask('/api/news');
	await ask('/api/news', { method: 'POST', headers: { 'X-Payload-HTTP-Method-Override': 'GET' } });
	await ask('/api/payload-preferences/x', { method: 'POST' });
	await ask('/api/users/login', { method: 'POST' });
	await ask('/api/news/access/1', { method: 'POST' });
	await ask('https://elsewhere.test/api/news', save);
	expect(shown).toEqual([]);
});

test('a refusal is shown whole, and Payload is given a hint to show for a moment', async () => {
	const answer = await watchedFetch(() => Promise.resolve(refused()), watch)('/api/news/1', save);

	expect(shown).toMatchObject([{ problems: [{ message: 'Manca il titolo.' }] }]);
	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain('Il motivo è nel riquadro');
	expect(watch.refused).toHaveBeenCalledOnce();
});

test('what was done clears what was shown', async () => {
	await watchedFetch(() => Promise.resolve(json({ doc: {} })), watch)('/api/news/1', save);
	expect(watch.done).toHaveBeenCalledOnce();
});

test('a network that fails is told in Italian', async () => {
	const ask = watchedFetch(() => Promise.reject(new TypeError('Failed to fetch')), watch);

	await expect(ask('/api/news/1', save)).rejects.toThrow('Il CMS non risponde');
	expect(shown).toMatchObject([{ title: 'Il CMS non risponde' }]);
});

test('after a session that ended is renewed, the same is asked again', async () => {
	const plain = vi
		.fn<typeof fetch>()
		.mockResolvedValueOnce(json({ errors: [{ message: 'Non sei autorizzato.' }] }, 403))
		.mockResolvedValueOnce(json({ doc: {} }));
	const answer = await watchedFetch(plain, { ...watch, isSessionOver: () => Promise.resolve(true) })(
		'/api/news/1',
		save,
	);

	expect(answer.status).toBe(200);
	expect(plain.mock.calls).toEqual([
		['/api/news/1', save],
		['/api/news/1', save],
	]);
	expect(shown).toEqual([]);
});

test('who will not sign in again is told why nothing was saved', async () => {
	const plain = () => Promise.resolve(json({ errors: [{ message: 'Non sei autorizzato.' }] }, 403));
	await watchedFetch(plain, {
		...watch,
		isSessionOver: () => Promise.resolve(true),
		signInAgain: () => Promise.resolve(false),
	})('/api/news/1', save);
	expect(shown).toHaveLength(1);
});
