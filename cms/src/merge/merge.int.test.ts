import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, openBed, paragraphOf } from '../testing/bed.ts';
import { type Answer, complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { conflictData, joinedHeader } from './conflict-data.ts';

let bed: Bed;
let anna: Desk;
let bruno: Desk;

beforeAll(async () => {
	bed = await openBed();
	anna = await signIn(bed, 'anna');
	bruno = await signIn(bed, 'bruno');
}, 180_000);

afterAll(() => bed.close());

const refused = z.object({ errors: z.tuple([z.object({ data: conflictData })]) });
const conflictIn = ({ body }: Answer) => refused.parse(body).errors[0].data.merge;
const joinedIn = ({ headers }: Answer): unknown =>
	JSON.parse(decodeURIComponent(headers?.get(joinedHeader) ?? 'null'));

const quote = (id: string, text: string) => ({ id, blockType: 'quote', text });
const idOfRow = ['64b6f0000000000000000001', '64b6f0000000000000000002', '64b6f0000000000000000003'] as const;

async function newPage(how = '?draft=true', more: object = {}) {
	const data = {
		...{ owner: bed.sites.portale, languages: ['it'], title: 'Il porto', summary: 'In breve' },
		body: paragraphOf('Il testo'),
		...more,
	};
	const { id, updatedAt } = savedIn(await anna.request('POST', `page${how}`, data));
	return { id, updatedAt: z.string().parse(updatedAt) };
}

const draft = (id: string) => `page/${id}?draft=true`;
const newest = (id: string) =>
	bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0, overrideAccess: true });

describe('a save over a newer one', () => {
	test('keeps what both changed, each in its field, and tells whose changes were joined', async () => {
		const { id, updatedAt } = await newPage();
		await bruno.request('PATCH', draft(id), { updatedAt, summary: 'In tre righe' });
		const answer = await anna.request('PATCH', draft(id), {
			updatedAt,
			title: 'Il porto nuovo',
			summary: 'In breve',
		});

		expect(answer.status).toBe(200);
		expect(savedIn(answer)).toMatchObject({ title: 'Il porto nuovo', summary: 'In tre righe' });
		expect(joinedIn(answer)).toEqual({
			people: expect.stringMatching(/^di bruno delle \d\d:\d\d$/) as string,
			labels: ['Descrizione breve'],
		});
		expect(await newest(id)).toMatchObject({
			title: 'Il porto nuovo',
			summary: 'In tre righe',
			savedBy: 'anna',
		});
	});

	test('asks about a field that both changed, with both texts, and saves nothing', async () => {
		const { id, updatedAt } = await newPage();
		await bruno.request('PATCH', draft(id), { updatedAt, title: 'Il molo', body: paragraphOf('Suo') });
		const answer = await anna.request('PATCH', draft(id), {
			...{ updatedAt, title: 'La banchina', body: paragraphOf('Mio') },
		});

		expect(answer.status).toBe(409);
		expect(complaintsOf(answer).message).toContain('Nulla è cambiato.');
		const question = { about: 'value', isWritable: true };
		expect(conflictIn(answer).questions).toEqual([
			{ ...question, path: 'title', label: 'Titolo', mine: 'La banchina', theirs: 'Il molo' },
			{ ...question, path: 'body', label: 'Testo', mine: 'Mio', theirs: 'Suo', isWritable: false },
		]);
		expect(await newest(id)).toMatchObject({ title: 'Il molo' });
	});

	test('is saved with the answers to its questions, in a form of the desk too', async () => {
		const { id, updatedAt } = await newPage();
		await bruno.request('PATCH', draft(id), { updatedAt, title: 'Il molo', summary: 'Suo' });
		const mine = { updatedAt, title: 'La banchina', summary: 'Mio' };
		const { seen } = conflictIn(await anna.send('PATCH', draft(id), mine));
		const choices = { title: { text: 'Il molo e la banchina' }, summary: 'theirs' };
		const half = { seen, choices: { summary: 'theirs' } };

		expect((await anna.send('PATCH', draft(id), { ...mine, _merge: half })).status).toBe(409);
		const answer = await anna.send('PATCH', draft(id), { ...mine, _merge: { seen, choices } });
		expect(savedIn(answer)).toMatchObject({ title: 'Il molo e la banchina', summary: 'Suo' });
		expect(savedIn(answer)).not.toHaveProperty('_merge');
	});

	test('asks again when somebody saved while the answers were given', async () => {
		const { id, updatedAt } = await newPage();
		await bruno.request('PATCH', draft(id), { updatedAt, title: 'Il molo' });
		const mine = { updatedAt, title: 'La banchina' };
		const { seen } = conflictIn(await anna.request('PATCH', draft(id), mine));
		await bruno.request('PATCH', draft(id), { title: 'Il molo grande' });
		const _merge = { seen, choices: { title: 'mine' } };

		const answer = await anna.request('PATCH', draft(id), { ...mine, _merge });
		expect(conflictIn(answer).questions).toMatchObject([{ theirs: 'Il molo grande' }]);
	});

	test('joins rows by their ids, and their translations stay', async () => {
		const [one, two, three] = idOfRow;
		const blocks = [quote(one, 'Prima'), quote(two, 'Seconda')];
		const { id, updatedAt } = await newPage('?draft=true', { blocks });
		await bruno.request('PATCH', `${draft(id)}&locale=en`, {
			blocks: [quote(one, 'First'), quote(two, 'Second')],
		});
		await bruno.request('PATCH', draft(id), { blocks: [quote(two, 'Seconda'), quote(one, 'Prima sua')] });
		const answer = await anna.request('PATCH', draft(id), {
			...{ updatedAt, blocks: [quote(one, 'Prima'), quote(two, 'Seconda mia'), quote(three, 'Terza')] },
		});

		expect(answer.status).toBe(200);
		const { blocks: saved } = await bed.payload.findByID({
			...{ collection: 'page', id, draft: true, depth: 0, locale: 'all', overrideAccess: true },
		});
		expect(saved).toMatchObject([
			{ id: two, text: { it: 'Seconda mia', en: 'Second' } },
			{ id: three, text: { it: 'Terza' } },
			{ id: one, text: { it: 'Prima sua', en: 'First' } },
		]);
	});

	test('is no matter for what was written in another language', async () => {
		const { id, updatedAt } = await newPage();
		await bruno.request('PATCH', `${draft(id)}&locale=en`, { updatedAt, title: 'The harbour' });
		expect((await anna.request('PATCH', draft(id), { updatedAt, title: 'Il porto vecchio' })).status).toBe(
			200,
		);
		const { title } = await bed.payload.findByID({
			...{ collection: 'page', id, draft: true, depth: 0, locale: 'all', overrideAccess: true },
		});
		expect(title).toEqual({ it: 'Il porto vecchio', en: 'The harbour' });
	});

	test('asks about all that differs when the version it started from is no longer kept', async () => {
		const { id } = await newPage();
		const updatedAt = '2020-01-01T00:00:00.000Z';
		const answer = await anna.request('PATCH', draft(id), { updatedAt, title: 'Mio', summary: 'In breve' });
		expect(complaintsOf(answer).message).toContain('non è più conservata');
		expect(conflictIn(answer).questions.map(({ path }) => path)).toEqual(['title']);
	});

	test('of one’s own, from another window, is told so', async () => {
		const { id, updatedAt } = await newPage();
		await anna.request('PATCH', draft(id), { updatedAt, summary: 'Altra finestra' });
		const answer = await anna.request('PATCH', draft(id), { updatedAt, title: 'Questa finestra' });
		expect(joinedIn(answer)).toMatchObject({
			people: expect.stringContaining('da un’altra finestra') as string,
		});
	});

	test('drops an approval, as every edit', async () => {
		const { id, updatedAt } = await newPage();
		await bruno.request('PATCH', draft(id), { updatedAt, summary: 'Sua' });
		const { updatedAt: seen } = await newest(id);
		for (const move of ['submit', 'approve'])
			await bruno.request('POST', `page/${id}/workflow`, { seen, move });
		expect((await newest(id)).workflow).toBe('approved');
		await anna.request('PATCH', draft(id), { updatedAt, title: 'Dopo' });
		expect(await newest(id)).toMatchObject({ workflow: 'draft', summary: 'Sua', title: 'Dopo' });
	});
});

describe('a publication over a newer draft', () => {
	test('asks before it takes online what its author has not seen', async () => {
		const { id, updatedAt } = await newPage('', { title: 'Pontile', _status: 'published' });
		await bruno.request('PATCH', draft(id), { updatedAt, summary: 'Bozza di Bruno' });
		const mine = { updatedAt, title: 'Titolo nuovo', _status: 'published' };
		const asked = conflictIn(await anna.request('PATCH', `page/${id}`, mine));
		expect(asked).toMatchObject({
			questions: [],
			joined: [{ label: 'Descrizione breve', theirs: 'Bozza di Bruno' }],
		});
		const _merge = { seen: asked.seen, choices: {} };

		const answer = await anna.request('PATCH', `page/${id}`, { ...mine, _merge });
		expect(savedIn(answer)).toMatchObject({
			title: 'Titolo nuovo',
			summary: 'Bozza di Bruno',
			_status: 'published',
		});
	});

	test('joins what is online already', async () => {
		const { id, updatedAt } = await newPage('', { title: 'Darsena', _status: 'published' });
		await bruno.request('PATCH', `page/${id}`, { updatedAt, summary: 'Già online', _status: 'published' });
		const answer = await anna.request('PATCH', `page/${id}`, {
			updatedAt,
			title: 'Nuovo',
			_status: 'published',
		});
		expect(savedIn(answer)).toMatchObject({ title: 'Nuovo', summary: 'Già online' });
	});
});

test('GraphQL merges and asks as REST does', async () => {
	const { id, updatedAt } = await newPage();
	await bruno.request('PATCH', draft(id), { updatedAt, summary: 'Sua' });
	const change = `mutation ($id: String!, $data: mutationPageUpdateInput!) {
		updatePage(id: $id, draft: true, data: $data) { title summary }
	}`;
	expect(await anna.graphQL(change, { id, data: { updatedAt, title: 'Mio' } })).toMatchObject({
		data: { updatePage: { title: 'Mio', summary: 'Sua' } },
	});
	expect(await anna.graphQL(change, { id, data: { updatedAt, summary: 'Mia' } })).toMatchObject({
		errors: [
			{ extensions: { data: { merge: { questions: [{ path: 'summary', mine: 'Mia', theirs: 'Sua' }] } } } },
		],
	});
});
