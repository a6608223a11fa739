import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toldHere } from '../ask-cms.ts';
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
		decide: () => Promise.resolve(undefined),
		show: (report) => shown.push(report),
		refused: vi.fn<() => void>(),
		signedOut: vi.fn<() => void>(),
		done: vi.fn<Watch['done']>(),
	};
});

test('reads, preferences and signing in are not watched', async () => {
	const ask = watchedFetch(() => Promise.resolve(refused()), watch);
	await ask('/api/news');
	await ask('/api/news', { method: 'POST', headers: { 'X-Payload-HTTP-Method-Override': 'GET' } });
	await ask('/api/payload-preferences/x', { method: 'POST' });
	await ask('/api/users/login', { method: 'POST' });
	await ask('/api/news/access/1', { method: 'POST' });
	await ask('/api/missing', { method: 'POST' });
	await ask('/api/news/many/plan', { method: 'POST' });
	await ask('https://elsewhere.test/api/news', save);
	expect(shown).toEqual([]);
});

test('a refusal is shown in full, and Payload gets a short hint for its toast', async () => {
	const answer = await watchedFetch(() => Promise.resolve(refused()), watch)('/api/news/1', save);

	expect(shown).toMatchObject([{ problems: [{ message: 'Manca il titolo.' }] }]);
	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain('Il motivo è nel riquadro');
	expect(watch.refused).toHaveBeenCalledOnce();
});

test('a successful change clears the report', async () => {
	await watchedFetch(() => Promise.resolve(json({ doc: {} })), watch)('/api/news/1', save);
	expect(watch.done).toHaveBeenCalledOnce();
});

test('signing out is told, a sign-out that failed is not', async () => {
	const signOut = (status: number) =>
		watchedFetch(() => Promise.resolve(json({}, status)), watch)('/api/users/logout?allSessions=false', {
			method: 'POST',
		});
	await signOut(500);
	expect(watch.signedOut).not.toHaveBeenCalled();
	await signOut(200);
	expect(watch.signedOut).toHaveBeenCalledOnce();
});

test('a network failure is reported in Italian', async () => {
	const ask = watchedFetch(() => Promise.reject(new TypeError('Failed to fetch')), watch);

	await expect(ask('/api/news/1', save)).rejects.toThrow('Il CMS non risponde');
	expect(shown).toMatchObject([{ title: 'Il CMS non risponde' }]);
});

test('what the screen of alerts is refused is left to that screen, in full; an ended session is renewed there too', async () => {
	const answers = [refused(), json({ errors: [{ message: 'Accedi.' }] }, 401), json({ id: '1' })];
	const plain = vi.fn<typeof fetch>(() => Promise.resolve(answers.shift() ?? json({}, 500)));
	const isSessionOver = () => Promise.resolve(answers.length === 1);
	const ask = watchedFetch(plain, { ...watch, isSessionOver });
	const change = { method: 'POST', body: '{}' };

	expect(await (await ask('/api/alert-desk/new', change)).text()).toContain('Manca il titolo.');
	expect(await (await ask('/api/alert-desk/new', change)).json()).toEqual({ id: '1' });
	expect(shown).toEqual([]);
	const unreached = watchedFetch(() => Promise.reject(new TypeError('Failed to fetch')), watch);
	await expect(unreached('/api/alert-desk/new', change)).rejects.toThrow(TypeError);
	expect(shown).toEqual([]);
});

test('what a dialog asks for is told by that dialog alone, in full', async () => {
	const plain = vi.fn<typeof fetch>(() => Promise.resolve(refused()));
	const change = { method: 'POST', headers: { [toldHere]: 'yes' }, body: '{}' };
	const answer = await watchedFetch(plain, watch)('/api/page/1/relocation', change);

	expect(await answer.text()).toContain('Manca il titolo.');
	expect(shown).toEqual([]);
});

test('who declines to sign in again is told what the answer says, where it says that one must', async () => {
	const plain = () => Promise.resolve(json({ errors: [{ message: 'Accedi con il tuo account.' }] }, 401));
	const ask = watchedFetch(plain, {
		...watch,
		isSessionOver: () => Promise.resolve(true),
		signInAgain: () => Promise.resolve(false),
	});
	const answer = await ask('/api/alert-desk/preview', { method: 'POST', body: '{}' });
	expect(await answer.text()).toContain('Accedi con il tuo account.');
});

test('after an ended session is renewed, the request is repeated', async () => {
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

test('an editor who declines to sign in again sees why nothing was saved', async () => {
	const plain = () => Promise.resolve(json({ errors: [{ message: 'Non sei autorizzato.' }] }, 403));
	await watchedFetch(plain, {
		...watch,
		isSessionOver: () => Promise.resolve(true),
		signInAgain: () => Promise.resolve(false),
	})('/api/news/1', save);
	expect(shown).toMatchObject([
		{ problems: [{ message: expect.stringContaining('non hai fatto l’accesso') as string }] },
	]);
});

const conflict = {
	...{ seen: '2026-11-30T14:42:00.000Z', people: 'di Anna Greco delle 15:42', joined: [] },
	questions: [
		{ path: 'title', label: 'Titolo', about: 'value', mine: 'Mio', theirs: 'Suo', isWritable: true } as const,
	],
};
const asked = () => json({ errors: [{ message: 'Non salvato.', data: { merge: conflict } }] }, 409);

describe('a save that the CMS has questions about', () => {
	const formOf = (data: object) => {
		const body = new FormData();
		body.set('_payload', JSON.stringify(data));
		return { method: 'PATCH', body };
	};

	test('is sent again with the answers of the editor, and tells whose changes it was joined with', async () => {
		const joined = { people: 'di Anna Greco delle 15:42', labels: ['Sommario'] };
		const headers = { 'Portolano-Joined': encodeURIComponent(JSON.stringify(joined)) };
		const doc = { id: '1', title: 'Mio' };
		const plain = vi
			.fn<typeof fetch>()
			.mockResolvedValueOnce(asked())
			.mockResolvedValueOnce(Response.json({ doc }, { headers }));
		const decide = vi.fn<Watch['decide']>().mockResolvedValue({ title: 'mine' });
		const answer = await watchedFetch(plain, { ...watch, decide })('/api/news/1', formOf({ title: 'Mio' }));

		expect(answer.status).toBe(200);
		expect(decide).toHaveBeenCalledWith(conflict, 'Non salvato.');
		const sent = plain.mock.calls[1]?.[1]?.body;
		expect(sent instanceof FormData && sent.get('_payload')).toBe(
			JSON.stringify({ title: 'Mio', _merge: { seen: conflict.seen, choices: { title: 'mine' } } }),
		);
		expect(watch.done).toHaveBeenCalledWith({ collection: 'news', id: '1', isSave: true, doc, joined });
		expect(shown).toEqual([]);
	});

	test('is refused when the editor closes the questions, and can be tried again', async () => {
		const answer = await watchedFetch(() => Promise.resolve(asked()), watch)('/api/news/1', formOf({}));
		expect(answer.status).toBe(409);
		expect(shown).toMatchObject([{ cure: expect.stringContaining('ancora nel modulo') as string }]);
		expect(watch.refused).toHaveBeenCalledOnce();
	});
});
