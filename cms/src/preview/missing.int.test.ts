import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, paragraphOf } from '../testing/bed.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { lastSeq } from '../testing/pages.ts';

let bed: Bed;
let desk: Desk;

beforeAll(async () => {
	bed = await openBed();
	// The first account is an administrator.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	desk = await signIn(bed, 'scrive', 'publisher');
});

afterAll(() => bed.close());

const answerSchema = z.object({ missing: z.array(z.object({ path: z.string(), message: z.string() })) });

async function missingIn(type: string, data: object, id?: string) {
	const answer = await desk.request('POST', 'missing', { type, data, ...(id !== undefined && { id }) });
	expect(answer).toMatchObject({ status: 200 });
	return answerSchema.parse(answer.body).missing;
}

const pathsOf = (missing: { path: string }[]) => missing.map(({ path }) => path).toSorted();

const ofPortal = () => ({ owner: bed.sites.portale, languages: ['it'] });

describe('what is missing', () => {
	test('in an empty service is all that its publication requires, rules between fields included, and nothing is saved', async () => {
		const before = await lastSeq(bed);
		const missing = await missingIn('service', { ...ofPortal(), isActive: false });
		expect(pathsOf(missing)).toEqual([
			'audience',
			'categories',
			'conditions',
			'contactPoints',
			'howTo',
			'inactiveReason',
			'needed',
			'obtained',
			'offices',
			'online',
			'summary',
			'timing',
			'title',
			'topics',
		]);
		expect(missing).toContainEqual({
			path: 'online',
			message: 'Indica come si accede: in linea oppure presso un ufficio.',
		});
		expect(await lastSeq(bed)).toBe(before);
	});

	test.each(['page', 'news', 'service'])(
		'in a saved %s is what its publication is then refused for, not what a new form would have',
		async (type) => {
			const draft = { ...ofPortal(), title: `Asilo nido (${type})`, _status: 'draft' };
			const { id } = savedIn(await desk.request('POST', `${type}?draft=true`, draft));
			const told = pathsOf(await missingIn(type, {}, id));
			const refused = await desk.request('PATCH', `${type}/${id}`, { _status: 'published' });
			expect(refused.status).toBe(400);
			expect(told).toEqual(expect.arrayContaining(Object.keys(complaintsOf(refused).fields)));
		},
	);

	test('in a draft without an office is the office, also for who wrote for one before', async () => {
		const office = { ...ofPortal(), title: 'Ufficio nidi', _status: 'draft' };
		const { id: of } = savedIn(await desk.request('POST', 'office?draft=true', office));
		const withOffice = { ...ofPortal(), title: 'Con ufficio', offices: [of], _status: 'draft' };
		expect((await desk.request('POST', 'news?draft=true', withOffice)).status).toBe(201);
		const without = { ...ofPortal(), title: 'Senza ufficio', _status: 'draft' };
		const { id } = savedIn(await desk.request('POST', 'news?draft=true', without));
		expect(pathsOf(await missingIn('news', {}, id))).toEqual(expect.arrayContaining(['offices', 'date']));
		const read = await desk.request('GET', `news/${id}?draft=true&depth=0`);
		expect(read.body).toMatchObject({ offices: [], date: null, newsType: null });
	});

	test('in a whole page is nothing, and the page goes online', async () => {
		const page = { ...ofPortal(), title: 'Completa', summary: 'Su tutto', body: paragraphOf('Tutto.') };
		expect(await missingIn('page', page)).toEqual([]);
		expect((await desk.request('POST', 'page', { ...page, _status: 'published' })).status).toBe(201);
	});

	test('is also a document that is mentioned and not published', async () => {
		const draft = { ...ofPortal(), title: 'Contatti dell’anagrafe', _status: 'draft' };
		const { id } = savedIn(await desk.request('POST', 'contact-point?draft=true', draft));
		const missing = await missingIn('service', { ...ofPortal(), contactPoints: [id] });
		expect(missing).toContainEqual({
			path: 'contactPoints',
			message: 'Il punto di contatto collegato non è pubblicato: pubblicalo prima o toglilo.',
		});
	});

	test('in an event that is not free is its price', async () => {
		const event = { ...ofPortal(), title: 'Concerto', isFree: false };
		expect(pathsOf(await missingIn('event', event))).toContain('cost');
		expect(pathsOf(await missingIn('event', { ...event, isFree: true }))).not.toContain('cost');
	});
});

test('nobody is told what is missing in the draft of another site, and strangers nothing', async () => {
	const theirs = { type: 'page', data: { owner: bed.sites.visit, title: 'Riservata' } };
	expect((await desk.request('POST', 'missing', theirs)).status).toBe(403);
	expect((await desk.request('POST', 'missing', { type: 'nulla', data: {} })).status).toBe(400);
});
