import type { TypedUser, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { type Answer, complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { newPage } from '../testing/pages.ts';
import { faultsInStates } from '../testing/states.ts';
import { z } from 'zod';

let bed: Bed;
let anna: Desk;
let bruno: Desk;
let carla: Desk;
let annaUser: TypedUser;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	anna = await signIn(bed, 'anna');
	bruno = await signIn(bed, 'bruno');
	carla = await signIn(bed, 'carla', 'editor');
	const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: 'anna' } } });
	annaUser = { ...(docs[0] ?? fail()), collection: 'users' };
}, 180_000);

afterAll(async () => {
	expect(await faultsInStates(bed)).toEqual([]);
	await bed.close();
});

function fail(): never {
	throw new Error('Not there.');
}

const answered = z.object({
	state: z.string(),
	seen: z.string(),
	moves: z.array(z.object({ name: z.string(), refusal: z.string().optional() })),
	rows: z.array(z.object({ what: z.string(), words: z.string(), reason: z.string().optional() })),
});

const stateOf = async (desk: Desk, id: string) =>
	answered.parse((await desk.request('GET', `page/${id}/workflow`)).body);

async function makeMove(desk: Desk, id: string, move: string | object): Promise<Answer> {
	const { seen } = await stateOf(desk, id);
	const wanted = typeof move === 'string' ? { move } : move;
	return desk.request('POST', `page/${id}/workflow`, { seen, ...wanted });
}

const draftOf = async (title: string) => {
	const { body } = await anna.request('POST', 'page?draft=true', pageData(title));
	return z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc.id;
};

const pageData = (title: string) => ({
	...{ owner: bed.sites.portale, languages: ['it'], title, summary: 'In breve' },
	body: {
		root: {
			...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
			children: [
				{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'x', format: 0 }] },
			],
		},
	},
});

const edit = (desk: Desk, id: string, summary: string) =>
	desk.request('PATCH', `page/${id}?draft=true`, { summary });

async function setFourEyes(isOn: boolean): Promise<void> {
	await bed.payload.db.updateOne({ collection: 'site', id: bed.sites.portale, data: { fourEyes: isOn } });
}

describe('a site that does not ask for four eyes', () => {
	test('lets a publisher publish what they wrote, straight away', async () => {
		const answer = await anna.request('POST', 'page', { ...pageData('Subito'), _status: 'published' });

		expect(answer.status).toBe(201);
		expect(answer.body).toMatchObject({ doc: { workflow: 'online', savedBy: 'anna' } });
	});

	test('has the whole way too: sent for review, sent back with a reason, approved, published', async () => {
		const id = await draftOf('Tutta la strada');
		expect((await makeMove(carla, id, 'submit')).body).toMatchObject({ state: 'in-review' });
		expect((await makeMove(carla, id, 'approve')).status).toBe(403);
		expect((await makeMove(bruno, id, 'send-back')).status).toBe(400);
		const back = await makeMove(bruno, id, { move: 'send-back', reason: 'Manca l’orario.' });
		expect(back.body).toMatchObject({
			state: 'draft',
			rows: [{ what: 'sent-back', reason: 'Manca l’orario.' }, {}, {}],
		});
		expect((await makeMove(carla, id, 'publish')).status).toBe(403);
		await makeMove(bruno, id, 'approve');
		expect((await makeMove(bruno, id, 'publish')).body).toMatchObject({ state: 'online' });
	});

	test('shows the state in lists, which filter and sort by it', async () => {
		const id = await draftOf('Da trovare');
		await makeMove(carla, id, 'submit');
		const found = await anna.request(
			'GET',
			'page?draft=true&where[workflow][equals]=in-review&sort=workflow',
		);

		expect(found.body).toMatchObject({ docs: [{ id, title: 'Da trovare' }] });
	});
});

describe('the state', () => {
	test('is never set by hand', async () => {
		const id = await draftOf('Per mano');
		await anna.request('PATCH', `page/${id}?draft=true`, {
			workflow: 'approved',
			createdBy: 'x',
			savedBy: 'x',
		});
		await bed.payload.update({ collection: 'page', id, data: { workflow: 'approved' }, draft: true });

		expect(await bed.payload.findByID({ collection: 'page', id, draft: true })).toMatchObject({
			...{ workflow: 'draft', createdBy: annaUser.id, savedBy: null },
		});
	});

	test('of a copy and of a restored version is that of a draft', async () => {
		const { id } = await newPage(bed, 'Da copiare');
		const copy = await anna.request('POST', `page/${id}/duplicate`, {});
		expect(copy.body).toMatchObject({ doc: { workflow: 'draft', createdBy: annaUser.id } });
		const { docs } = await bed.payload.findVersions({
			collection: 'page',
			where: { parent: { equals: id } },
		});
		const restored = await anna.request('POST', `page/versions/${docs[0]?.id ?? ''}`);
		expect(restored.status).toBe(200);
		expect(await stateOf(anna, id)).toMatchObject({ state: 'draft' });
		expect((await bed.payload.findByID({ collection: 'page', id })).workflow).toBe('online');
	});

	test('becomes withdrawn with the withdrawal, and due on the day of its review', async () => {
		const { id } = await newPage(bed, 'Una scadenza');
		const day = new Date(Date.now() - 60_000).toISOString();
		await bed.payload.db.updateOne({ collection: 'page', id, data: { reviewOn: day } });
		await (await import('./due.ts')).markDue(bed.payload);
		expect(await stateOf(anna, id)).toMatchObject({ state: 'due', rows: [{ what: 'due' }, {}] });
		await anna.request('PATCH', `page/${id}`, { _status: 'draft' });
		expect(await stateOf(anna, id)).toMatchObject({
			state: 'withdrawn',
			rows: [{ what: 'withdrawn' }, {}, {}],
		});
	});
});

describe('a site that asks for four eyes', () => {
	beforeAll(() => setFourEyes(true));
	afterAll(() => setFourEyes(false));

	const approved = async (title: string) => {
		const id = await draftOf(title);
		await makeMove(anna, id, 'submit');
		await makeMove(bruno, id, 'approve');
		return id;
	};

	test('refuses the approval of who wrote, and tells why beforehand', async () => {
		const id = await draftOf('Scritta da Anna');
		await makeMove(anna, id, 'submit');
		const answer = await makeMove(anna, id, 'approve');

		expect(answer.status).toBe(403);
		expect(complaintsOf(answer).message).toContain('un’altra persona');
		expect((await stateOf(anna, id)).moves).toContainEqual(
			expect.objectContaining({ name: 'approve', refusal: expect.stringContaining('chi scrive') as string }),
		);
		await edit(bruno, id, 'Ha corretto anche Bruno');
		expect((await makeMove(bruno, id, 'approve')).status).toBe(403);
	});

	test('goes online as approved, also by who wrote', async () => {
		const id = await approved('Approvata da Bruno');

		expect((await anna.request('PATCH', `page/${id}`, { _status: 'published' })).status).toBe(200);
		expect(await stateOf(anna, id)).toMatchObject({ state: 'online' });
	});

	test('an edit drops the approval, visibly', async () => {
		const id = await approved('Poi cambiata');
		await edit(anna, id, 'Un’altra cosa');

		expect(await stateOf(bruno, id)).toMatchObject({
			state: 'draft',
			rows: [{ what: 'edited', reason: expect.stringContaining('nuova approvazione') as string }, {}, {}, {}],
		});
		expect((await makeMove(bruno, id, 'publish')).status).toBe(403);
	});

	test('who was sent back what they wrote cannot approve it either', async () => {
		const id = await approved('Approvata e rimandata');
		await makeMove(bruno, id, { move: 'send-back', reason: 'Ripensandoci, no.' });

		expect((await makeMove(anna, id, 'approve')).status).toBe(403);
	});

	test('an approval names the version that was seen', async () => {
		const id = await draftOf('In corsa');
		await makeMove(anna, id, 'submit');
		const { seen } = await stateOf(bruno, id);
		await edit(anna, id, 'Salvata mentre Bruno guardava');
		const late = await bruno.request('POST', `page/${id}/workflow`, { move: 'approve', seen });

		expect(late.status).toBe(409);
		expect(await stateOf(bruno, id)).toMatchObject({ state: 'in-review' });
	});

	test('approval and edit at the same time never leave the edit approved', async () => {
		for (let round = 0; round < 5; round += 1) {
			const id = await draftOf(`Gara ${round}`);
			await makeMove(anna, id, 'submit');
			const { seen } = await stateOf(bruno, id);
			await Promise.all([
				bruno.request('POST', `page/${id}/workflow`, { move: 'approve', seen }),
				edit(anna, id, 'Nello stesso istante'),
			]);
			expect(['draft', 'in-review']).toContain((await stateOf(bruno, id)).state);
		}
	});

	type Way = (id: string) => Promise<unknown>;
	const refused = { status: 403 };
	const asAnna = () => ({ overrideAccess: false, user: annaUser, depth: 0 }) as const;
	const ways: Record<string, Way> = {
		'the form': (id) => anna.request('PATCH', `page/${id}`, { _status: 'published' }),
		'the form with an edit': (id) =>
			anna.request('PATCH', `page/${id}`, { summary: 'Di nascosto', _status: 'published' }),
		'the move': (id) => makeMove(anna, id, 'publish'),
		'the local API with a user': (id) =>
			bed.payload
				.update({ collection: 'page', id, data: { _status: 'published' }, ...asAnna() })
				.catch((error: unknown) => error),
		'the local API with a user and all rights': (id) =>
			bed.payload
				.update({ collection: 'page', id, data: { _status: 'published' }, user: annaUser })
				.catch((error: unknown) => error),
		'a restored version': async (id) => {
			const byProgram = (_status: 'draft' | 'published') =>
				bed.payload.update({ collection: 'page', id, data: { _status } });
			await byProgram('published');
			await byProgram('draft');
			const where: Where = {
				and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
			};
			const { docs } = await bed.payload.findVersions({ collection: 'page', where });
			return anna.request('POST', `page/versions/${docs[0]?.id ?? ''}?publish=true`);
		},
		'a schedule': async (id) => {
			const { schedulePublication } = await import('../publication/schedule/schedule.ts');
			const { createLocalReq } = await import('payload');
			const req = await createLocalReq({ user: annaUser }, bed.payload);
			const items = [{ type: 'page', id, action: 'publish' } as const];
			return schedulePublication({ items, at: new Date(Date.now() + 3_600_000), req }).catch(
				(error: unknown) => error,
			);
		},
	};

	test.for(Object.entries(ways))('publishing what was not approved is refused by %s', async ([, way]) => {
		const id = await draftOf(`Non approvata ${Math.random()}`);
		const answer = await way(id);

		expect(answer).toMatchObject(refused);
		expect((await bed.payload.findByID({ collection: 'page', id }))._status).toBe('draft');
	});

	test('and by GraphQL, in bulk, and when it is created', async () => {
		const id = await draftOf('Non approvata');
		const mutation = `mutation { updatePage(id: "${id}", data: { _status: published }) { id } }`;
		expect(await anna.graphQL(mutation)).toMatchObject({ errors: [{ extensions: { statusCode: 403 } }] });
		const many = await anna.request('PATCH', `page?draft=true&where[id][in][0]=${id}`, {
			_status: 'published',
		});
		expect(many.body).toMatchObject({
			docs: [],
			errors: [{ message: expect.stringContaining('approva') as string }],
		});
		const made = await anna.request('POST', 'page', { ...pageData('Nata online'), _status: 'published' });
		expect(made.status).toBe(403);
	});

	test('what is approved can be scheduled, and a draft written meanwhile is not approved', async () => {
		const id = await approved('A un’ora');
		const { schedulePublication } = await import('../publication/schedule/schedule.ts');
		const { cancelScheduled } = await import('../publication/schedule/cancel.ts');
		const { createLocalReq } = await import('payload');
		const request = () => createLocalReq({ user: annaUser }, bed.payload);
		const items = [{ type: 'page', id, action: 'publish' } as const];
		const at = () => new Date(Date.now() + 3_600_000);
		const { seqs } = await schedulePublication({ items, at: at(), req: await request() });
		expect(await stateOf(anna, id)).toMatchObject({
			state: 'scheduled',
			rows: [{ what: 'scheduled' }, {}, {}, {}],
		});
		await cancelScheduled({ seq: seqs[0] ?? 0, req: await request() });
		expect(await stateOf(anna, id)).toMatchObject({ state: 'approved' });
		await schedulePublication({ items, at: at(), req: await request() });
		await edit(anna, id, 'Scritta dopo');
		expect(await stateOf(anna, id)).toMatchObject({
			state: 'draft',
			rows: expect.arrayContaining([
				expect.objectContaining({ reason: expect.stringContaining('va online com’era') as string }),
			]) as object[],
		});
		expect(complaintsOf(await makeMove(anna, id, 'publish')).message).toContain('approvato');
	});
});

describe('the record of moves', () => {
	test('is read as CSV, for a document and for a site, and outlives the document', async () => {
		const { id } = await newPage(bed, '=FORMULA()');
		const csvOf = async (path: string) => {
			const { handleEndpoints } = await import('payload');
			const { token } = await bed.payload.login({
				collection: 'users',
				data: { email: 'anna@example.org', password: 'una frase di prova' },
			});
			const request = new Request(`http://localhost/api/${path}`, {
				headers: { Authorization: `JWT ${token ?? ''}` },
			});
			return (await handleEndpoints({ config: bed.payload.config, request })).text();
		};
		expect(await csvOf(`page/${id}/moves.csv`)).toContain(
			`"Un programma","Pubblicata","Pagina","'=FORMULA()"`,
		);
		await bed.payload.delete({ collection: 'page', id });
		const site = await csvOf(`moves.csv?site=${bed.sites.portale}`);
		expect(site).toContain(`"Un programma","Eliminata","Pagina","'=FORMULA()"`);
	});

	test('can be changed by nobody', async () => {
		const { docs } = await bed.payload.find({ collection: 'moves', limit: 1 });
		const row = docs[0]?.id ?? '';

		expect((await anna.request('PATCH', `moves/${row}`, { person: 'Nessuno' })).status).toBe(403);
		expect((await anna.request('DELETE', `moves/${row}`)).status).toBe(403);
	});
});

test('somebody of another site learns nothing of the state of a draft', async () => {
	const stranger = await signIn(bed, 'straniera', [{ site: bed.sites.visit, role: 'publisher' }]);
	const { id } = await newPage(bed, 'Pubblica, con una bozza');
	await edit(anna, id, 'La bozza');

	expect((await stranger.request('GET', `page/${id}/workflow`)).status).toBe(404);
});
