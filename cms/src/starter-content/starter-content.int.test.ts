import { publishableDocument } from '@portolano/content-models';
import { sampleMark } from '@portolano/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { type Answer, complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { newBody } from '../testing/withdrawal-suite.ts';

let bed: Bed;
let desk: Desk;

const told = z.object({
	done: z.array(z.string()).optional(),
	starters: z.array(z.object({ name: z.string(), state: z.string(), id: z.string().optional() })),
});

beforeAll(async () => {
	bed = await openBed();
	// The first account is an administrator.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	desk = await signIn(bed, 'pubblica', [
		{ site: bed.sites.portale, role: 'publisher' },
		{ site: bed.sites.visit, role: 'publisher' },
	]);
});

afterAll(() => bed.close());

const starters = (method: 'GET' | 'POST' | 'DELETE', site: string, who = desk) =>
	who.request(method, `starter-content?site=${site}`);

function statesIn({ body }: Answer): Record<string, string> {
	return Object.fromEntries(told.parse(body).starters.map(({ name, state }) => [name, state]));
}

async function publishVisit(): Promise<void> {
	const body = await newBody(bed);
	const data = {
		...({ key: 'visit', kind: 'brand', name: 'Visita Borgomarina', tagline: 'Due mari' } as const),
		...({ body, origin: 'https://visit.example.org', mark: sampleMark } as const),
		theme: { primary: '#04606b', character: 'open' } as const,
		...({ siteLanguages: ['it', 'en'], languages: ['it'] } as const),
		...({ accessibility: { feedbackEmail: 'accessibilita@example.org' }, _status: 'published' } as const),
	};
	const { payload } = bed;
	await payload.update({
		...{ collection: 'site', id: bed.sites.visit, locale: 'it', depth: 0 },
		data: { ...data, siteLanguages: ['it', 'en'], languages: ['it'] },
	});
}

test('a site that is not published yet gets no starter content, and its publisher is told why', async () => {
	const answer = await starters('POST', bed.sites.visit);
	expect(answer.status).toBe(409);
	expect(complaintsOf(answer).message).toContain('Prima pubblica il sito');
});

test('a new site lacks its legal pages and its main menu, and gets them in its languages', async () => {
	await publishVisit();
	expect(statesIn(await starters('GET', bed.sites.visit))).toEqual({
		'Note legali': 'missing',
		'Informativa sulla privacy': 'missing',
		Accessibilità: 'missing',
		'Menu principale': 'missing',
	});
	const answer = await starters('POST', bed.sites.visit);
	expect(answer).toMatchObject({ status: 200 });
	expect(new Set(Object.values(statesIn(answer)))).toEqual(new Set(['unchanged']));

	const documents = (await bed.log()).flatMap((entry) =>
		'document' in entry && entry.document && ['page', 'menu'].includes(entry.document.type)
			? [entry.document]
			: [],
	);
	for (const document of documents) expect(() => publishableDocument.parse(document)).not.toThrow();
	const newest = new Map(documents.map((document) => [document.id, document]));
	expect([...newest.values()].map(({ languages }) => languages)).toEqual(Array(4).fill(['it', 'en']));
	const words = JSON.stringify([...newest.values()]);
	expect(words).toContain('accessibilita@example.org');
	expect(words).toContain('Privacy notice');
	expect(words).toContain('"label":{"it":"Luoghi","en":"Places"}');
});

test('made again, it makes nothing twice', async () => {
	const count = async () => (await bed.payload.count({ collection: 'page' })).totalDocs;
	const before = await count();
	expect(await starters('POST', bed.sites.visit)).toMatchObject({ status: 200, body: { done: [] } });
	expect(await count()).toBe(before);
});

test('what somebody has changed stays, the rest goes to the trash and can be made again', async () => {
	const { starters: made } = told.parse((await starters('GET', bed.sites.visit)).body);
	const legal = made.find(({ name }) => name === 'Note legali')?.id ?? '';
	await bed.payload.update({
		...{
			collection: 'page',
			id: legal,
			locale: 'it',
			data: { summary: 'Scritto da noi.', _status: 'published' },
		},
	});
	const removed = await starters('DELETE', bed.sites.visit);
	expect(removed).toMatchObject({ status: 200 });
	expect(statesIn(removed)).toEqual({
		'Note legali': 'changed',
		'Informativa sulla privacy': 'missing',
		Accessibilità: 'missing',
		'Menu principale': 'missing',
	});
	const trashed = await bed.payload.count({
		collection: 'page',
		trash: true,
		where: { deletedAt: { exists: true } },
	});
	expect(trashed.totalDocs).toBe(2);
	expect(statesIn(await starters('POST', bed.sites.visit))['Accessibilità']).toBe('unchanged');
});

test('it takes the rights of a publisher', async () => {
	const stranger = await signIn(bed, 'altrove', [{ site: bed.sites.portale, role: 'publisher' }]);
	await starters('DELETE', bed.sites.visit);
	expect((await starters('POST', bed.sites.visit, stranger)).status).toBe(403);
	expect(statesIn(await starters('GET', bed.sites.visit))['Menu principale']).toBe('missing');
});
