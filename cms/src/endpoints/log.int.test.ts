import { type LogEntry, logEntry } from '@portolano/content-models';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, openBed, paragraphOf } from '../testing/bed.ts';
import { overHttp, type Served } from '../testing/over-http.ts';

const withToken = { headers: { Authorization: 'Bearer token-of-the-tests' } };

let bed: Bed;
let served: Served;

beforeAll(async () => {
	bed = await openBed();
	served = await overHttp(bed);
}, 180_000);

afterAll(async () => {
	await served.close();
	await bed.close();
});

const pageData = (title: string) => ({
	...{ owner: bed.sites.portale, languages: ['it' as const], title, summary: 's' },
	...{ body: paragraphOf('x'), _status: 'published' as const },
});

const newPage = (title: string) =>
	bed.payload.create({ collection: 'page', data: pageData(title), depth: 0 });

async function read(query: string): Promise<LogEntry[]> {
	const response = await fetch(`${served.url}/log?${query}`, withToken);
	const lines = (await response.text()).split('\n').filter(Boolean);
	return lines.map((line) => logEntry.parse(JSON.parse(line)));
}

const lastNumber = async () => (await bed.log()).at(-1)?.seq ?? 0;

test('entries of the wanted types come whole, the others without content, with no gap in their numbers', async () => {
	const after = await lastNumber();
	const { id } = await newPage('Con contenuto');
	await bed.payload.delete({ collection: 'page', id });

	const whole = await read(`after=${after}&types=page,alert`);
	expect(whole).toEqual(await bed.log(after));
	expect(whole[0]).toMatchObject({ action: 'publish', document: { id } });
	const outlines = await read(`after=${after}&types=alert`);
	expect(outlines.map(({ seq, at }) => ({ seq, at }))).toEqual(whole.map(({ seq, at }) => ({ seq, at })));
	expect(outlines[0]).toEqual({ ...placeOf(whole[0]), action: 'withdraw', type: 'page', id });
	expect(await read(`after=${after}&types=alert&limit=1`)).toHaveLength(1);
});

const placeOf = (entry: LogEntry | undefined) => ({ seq: entry?.seq, at: entry?.at });

test('an answer that waits comes as soon as a save is committed', async () => {
	const after = await lastNumber();
	const answer = read(`after=${after}&types=page&wait=25`);
	await newPage('Attesa');

	expect(await answer).toMatchObject([{ seq: after + 1, document: { title: { it: 'Attesa' } } }]);
});

test('an answer that waits for nothing comes empty when its time is over, and at once where there are entries', async () => {
	const after = await lastNumber();

	expect(await read(`after=${after}&wait=0.2`)).toEqual([]);
	expect(await read(`after=${after - 1}&wait=25`)).toHaveLength(1);
});

test('a save that is rolled back wakes nobody for nothing', async () => {
	const after = await lastNumber();
	const answer = read(`after=${after}&wait=3`);
	const transactionID = (await bed.payload.db.beginTransaction()) ?? '';
	await bed.payload.create({
		...{ collection: 'page', data: pageData('Mai'), depth: 0 },
		req: { transactionID },
	});
	await bed.payload.db.rollbackTransaction(transactionID);
	await newPage('Dopo');

	expect(await answer).toMatchObject([{ seq: after + 1, document: { title: { it: 'Dopo' } } }]);
});

test.each(['types=albero', 'types=', 'wait=26', 'wait=-1', 'wait=sempre'])('refuses %s', async (query) => {
	expect((await fetch(`${served.url}/log?${query}`, withToken)).status).toBe(400);
});
