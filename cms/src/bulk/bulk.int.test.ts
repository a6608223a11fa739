import { sampleOrAll } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { type Desk, signIn } from '../testing/desk.ts';
import { type Bed, openBed } from '../testing/bed.ts';
import { faultsIn } from '../testing/consistency.ts';
import { lastSeq, newPage } from '../testing/pages.ts';

let bed: Bed;
let desk: Desk;

beforeAll(async () => {
	bed = await openBed();
	// The first account becomes an administrator.
	await signIn(bed, 'capo');
	desk = await signIn(bed, 'anna');
}, 120_000);

afterAll(() => bed.close());

afterEach(async () => {
	expect(await faultsIn(bed)).toEqual([]);
});

const bulkAnswer = z.object({
	docs: z.array(z.looseObject({ id: z.string() })),
	errors: z.array(z.object({ id: z.string(), message: z.string() })),
	message: z.string().optional(),
});

async function newPages(name: string, count: number): Promise<string[]> {
	const pages = [];
	for (let number = 1; number <= count; number += 1) pages.push(await newPage(bed, `${name} ${number}`));
	return pages.map(({ id }) => id);
}

/** Returns the query string that the admin panel sends for selected documents. */
function chosen(ids: string[]): string {
	return ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
}

async function send(...call: Parameters<Desk['request']>) {
	const { status, body } = await desk.request(...call);
	return { status, ...bulkAnswer.parse(body) };
}

async function withdrawnSince(seq: number): Promise<string[]> {
	return (await bed.log(seq)).flatMap((entry) => (entry.action === 'withdraw' ? [entry.id] : [])).toSorted();
}

// A save takes 0.1 s on SQLite, and many times as long on the MongoDB test server.
const many = inject('mongoUrl') === undefined ? 20 : sampleOrAll(4, 20);
const some = sampleOrAll(4, 20);

describe('many published pages', () => {
	test('are all changed by a bulk request over REST, each with a log entry', async () => {
		const ids = await newPages('Cambiata', many);
		const before = await lastSeq(bed);
		const { status, docs, errors, message } = await send('PATCH', `page?${chosen(ids)}`, {
			summary: 'Nuova',
		});
		const entries = await bed.log(before);

		expect({ status, errors, message }).toEqual({
			status: 200,
			errors: [],
			message: `${many} pagine modificate.`,
		});
		expect(docs.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
		expect(entries).toHaveLength(many);
		expect(entries.every((entry) => entry.action === 'publish')).toBe(true);
	});

	test('are changed in bulk by the form that the admin panel sends', async () => {
		const ids = await newPages('Dal pulsante', some);
		const before = await lastSeq(bed);
		const list = ids.map((id, index) => `where[and][1][id][in][${index}]=${id}`).join('&');
		const { status, body } = await desk.send(
			'PATCH',
			`page?draft=true&locale=it&select[title]=true&${list}`,
			{
				summary: 'Nuova',
				_status: 'published',
			},
		);

		expect(status).toBe(200);
		expect(bulkAnswer.parse(body)).toMatchObject({ errors: [], message: `${some} pagine modificate.` });
		expect(await bed.log(before)).toHaveLength(some);
	});

	test('are changed in bulk through the local API', async () => {
		const ids = await newPages('Dal programma', many);
		const before = await lastSeq(bed);
		const { docs, errors } = await bed.payload.update({
			collection: 'page',
			where: { id: { in: ids } },
			data: { summary: 'Nuova', _status: 'published' },
		});

		expect({ done: docs.length, errors }).toEqual({ done: many, errors: [] });
		expect(await bed.log(before)).toHaveLength(many);
	});

	test('are moved to the bin in bulk and deleted from it one by one: none stays online', async () => {
		const ids = await newPages('Buttata', many);
		const before = await lastSeq(bed);
		const binned = await send('PATCH', `page?${chosen(ids)}&limit=0`, {
			deletedAt: new Date().toISOString(),
		});

		expect(binned).toMatchObject({
			status: 200,
			errors: [],
			message: `${many} pagine spostate nel cestino.`,
		});
		expect(await withdrawnSince(before)).toEqual(ids.toSorted());

		for (const id of ids) await desk.request('DELETE', `page/${id}?trash=true`);

		expect(await withdrawnSince(before)).toEqual(ids.toSorted());
		expect(
			(await bed.payload.count({ collection: 'page', where: { id: { in: ids } }, trash: true })).totalDocs,
		).toBe(0);
	});

	test('are restored from the bin in bulk, as drafts or published', async () => {
		const ids = await newPages('Tornata', some);
		await send('PATCH', `page?${chosen(ids)}`, { deletedAt: new Date().toISOString() });
		const before = await lastSeq(bed);
		const half = some / 2;
		const drafts = await send('PATCH', `page?${chosen(ids.slice(0, half))}&trash=true`, {
			deletedAt: null,
			_status: 'draft',
		});
		const published = await send('PATCH', `page?${chosen(ids.slice(half))}&trash=true`, {
			deletedAt: null,
			_status: 'published',
		});

		expect([drafts.docs.length, published.docs.length]).toEqual([half, half]);
		expect(drafts.message).toBe(`${half} pagine ripristinate.`);
		expect(await bed.log(before)).toHaveLength(half);
	});

	test('are withdrawn and published again in bulk', async () => {
		const ids = await newPages('Su e giù', some);
		const before = await lastSeq(bed);
		const withdrawn = await send('PATCH', `page?${chosen(ids)}`, { _status: 'draft' });
		const published = await send('PATCH', `page?${chosen(ids)}&draft=true`, { _status: 'published' });

		expect([withdrawn.message, published.message]).toEqual([
			`${some} pagine ritirate.`,
			`${some} pagine pubblicate.`,
		]);
		expect((await bed.log(before)).map(({ action }) => action)).toEqual([
			...ids.map(() => 'withdraw'),
			...ids.map(() => 'publish'),
		]);
	});

	test('are deleted in bulk, even more than one list page of them', async () => {
		const ids = await newPages('Eliminata', many + 5);
		const before = await lastSeq(bed);
		const { status, docs } = await send('DELETE', `page?where[title][contains]=Eliminata`);

		expect({ status, done: docs.length }).toEqual({ status: 200, done: many + 5 });
		expect(await withdrawnSince(before)).toEqual(ids.toSorted());
	});
});

describe('when the operation fails for some of the documents', () => {
	test('the others are changed, and each failure is named with its reason', async () => {
		const ids = await newPages('Con ostacoli', 6);
		const incomplete = ids.slice(0, 2);
		for (const id of incomplete)
			await bed.payload.update({ collection: 'page', id, data: { languages: ['it', 'en'] }, draft: true });
		const before = await lastSeq(bed);
		const { status, docs, errors, message } = await send('PATCH', `page?${chosen(ids)}&draft=true`, {
			summary: 'Nuova',
			_status: 'published',
		});

		expect(status).toBe(400);
		expect(docs).toHaveLength(4);
		expect(await bed.log(before)).toHaveLength(4);
		expect(errors.map(({ id }) => id).toSorted()).toEqual(incomplete.toSorted());
		for (const error of errors) expect(error.message).toContain('Manca il testo in inglese');
		expect(message).toContain('4 pagine modificate su 6. Il resto è rimasto com’era. “Con ostacoli');
	});

	test('in a transaction of the caller all documents are changed or none', async () => {
		const { createLocalReq, initTransaction } = await import('payload');
		const ids = await newPages('Insieme', 3);
		const [first = ''] = ids;
		await bed.payload.update({
			collection: 'page',
			id: first,
			data: { languages: ['it', 'en'] },
			draft: true,
		});
		const before = await lastSeq(bed);
		const req = await createLocalReq({}, bed.payload);
		await initTransaction(req);
		const all = bed.payload.update({
			collection: 'page',
			where: { id: { in: ids } },
			data: { summary: 'Nuova', _status: 'published' },
			draft: true,
			req,
		});

		await expect(all).rejects.toThrow('inglese');
		expect(await lastSeq(bed)).toBe(before);
	});

	test('documents of another site are reported, not skipped silently', async () => {
		const [own = ''] = await newPages('Nostra', 1);
		const { id: theirs } = await newPage(
			{ ...bed, sites: { ...bed.sites, portale: bed.sites.visit } },
			'Loro',
		);
		const { docs, errors } = await send('PATCH', `page?${chosen([own, theirs])}`, { _status: 'draft' });

		expect(docs.map(({ id }) => id)).toEqual([own]);
		expect(errors).toEqual([
			{ id: theirs, message: '“Loro”: non hai il permesso di farlo, oppure non c’è più. Non è cambiato.' },
		]);
	});

	test('a request without a condition changes nothing', async () => {
		for (const method of ['PATCH', 'DELETE'] as const) {
			const { status, body } = await desk.request(
				method,
				'page',
				method === 'PATCH' ? { summary: 'x' } : undefined,
			);

			expect(status).toBe(400);
			expect(JSON.stringify(body)).toContain('Di’ quali contenuti');
		}
	});
});
