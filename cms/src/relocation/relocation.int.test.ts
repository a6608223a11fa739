import { moveClock, type MovedClock } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { faultsIn } from '../testing/consistency.ts';
import { type Answer, complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { faultsInStates } from '../testing/states.ts';
import { lastOf, lastSeq, menuTo, newPage } from '../testing/pages.ts';
import { newUpload } from '../testing/uploads.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';

let bed: Bed;
let clock: MovedClock;

/** The roles of people on the site that owns a page, and on the one that would receive it. */
const people = {
	'who publishes on both': ['publisher', 'publisher'],
	'who publishes here and writes there': ['publisher', 'editor'],
	'who writes here and publishes there': ['editor', 'publisher'],
	'who writes on both': ['editor', 'editor'],
	'who publishes here alone': ['publisher', undefined],
	'who publishes there alone': [undefined, 'publisher'],
} as const satisfies Record<string, readonly [Role | undefined, Role | undefined]>;

type Person = keyof typeof people;

const desks = new Map<Person, Desk>();

function deskOf(person: Person): Desk {
	const desk = desks.get(person);
	if (!desk) throw new Error(`${person} has not signed in.`);
	return desk;
}

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale, visit } = bed.sites;
	for (const [index, [person, [here, there]]] of Object.entries(people).entries()) {
		const memberships = [
			...(here ? [{ site: portale, role: here }] : []),
			...(there ? [{ site: visit, role: there }] : []),
		];
		const name = z.custom<Person>((value) => typeof value === 'string').parse(person);
		desks.set(name, await signIn(bed, `persona${index}`, memberships));
	}
	const body = await newBody(bed);
	await publishSite(bed, body, 'portale');
	await publishSite(bed, body, 'visit');
	clock = moveClock();
}, 180_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

afterEach(async () => {
	const { carryOutDue } = await import('../publication/schedule/take-effect.ts');
	await carryOutDue(bed.payload);
	expect(await faultsIn(bed)).toEqual([]);
	expect(await faultsInStates(bed)).toEqual([]);
});

const hour = 3_600_000;

let count = 0;

/** An address is taken once on a site. */
function unique(title: string): string {
	count += 1;
	return `${title} ${count}`;
}

const both = () => deskOf('who publishes on both');

async function schedule(id: string): Promise<void> {
	const { schedulePublication } = await import('../publication/schedule/schedule.ts');
	const { createLocalReq } = await import('payload');
	const req = await createLocalReq({}, bed.payload);
	const item = { type: 'page' as const, id, action: 'publish' as const };
	await schedulePublication({ items: [item], at: new Date(Date.now() + hour), req });
}

async function makeMove(desk: Desk, id: string, move: string): Promise<void> {
	const { body } = await desk.request('GET', `page/${id}/workflow`);
	const { seen } = z.object({ seen: z.string() }).parse(body);
	expect((await desk.request('POST', `page/${id}/workflow`, { move, seen })).status).toBe(200);
}

/** The states of a page, how it gets there, and whether readers see it or are to. */
const states: Record<string, { make: () => Promise<string>; isPublic: boolean; state: string }> = {
	'a draft': {
		make: async () => (await newPage(bed, unique('Una bozza'), { _status: 'draft' })).id,
		...{ isPublic: false, state: 'draft' },
	},
	'a page in review': {
		make: async () => {
			const { id } = await newPage(bed, unique('In revisione'), { _status: 'draft' });
			await makeMove(both(), id, 'submit');
			return id;
		},
		...{ isPublic: false, state: 'in-review' },
	},
	'an approved page': {
		make: async () => {
			const { id } = await newPage(bed, unique('Approvata'), { _status: 'draft' });
			await makeMove(both(), id, 'approve');
			return id;
		},
		...{ isPublic: false, state: 'approved' },
	},
	'a scheduled page': {
		make: async () => {
			const { id } = await newPage(bed, unique('Programmata'), { _status: 'draft' });
			await schedule(id);
			return id;
		},
		...{ isPublic: true, state: 'draft' },
	},
	'a page online': {
		make: async () => (await newPage(bed, unique('Online'))).id,
		...{ isPublic: true, state: 'online' },
	},
	'a page online with a newer draft': {
		make: async () => {
			const { id } = await newPage(bed, unique('Online e in bozza'));
			await bed.payload.update({ collection: 'page', id, data: { summary: 'Nuova' }, draft: true });
			return id;
		},
		...{ isPublic: true, state: 'draft' },
	},
	'a withdrawn page': {
		make: async () => {
			const { id } = await newPage(bed, unique('Ritirata'));
			await bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });
			return id;
		},
		...{ isPublic: false, state: 'withdrawn' },
	},
};

/** What a person may do with a page: 404 for who may not even see its drafts. */
function expectedFor(person: Person, isPublic: boolean): number {
	const [here, there] = people[person];
	if (here === undefined) return 404;
	if (isPublic) return here === 'publisher' && there === 'publisher' ? 200 : 403;
	return there === undefined ? 403 : 200;
}

const move = (desk: Desk, id: string, to = bed.sites.visit) =>
	desk.request('POST', `page/${id}/relocation`, { to });

async function ownerOf(id: string): Promise<{ owner?: unknown; workflow?: unknown }> {
	return bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 });
}

describe.each(Object.entries(states))('%s', (what, { make, isPublic, state }) => {
	test.each(Object.keys(people) as Person[])('moves, or stays where it is, for %s', async (person) => {
		const id = await make();
		const before = await bed.log();
		const answer = await move(deskOf(person), id);
		expect(answer.status).toBe(expectedFor(person, isPublic));

		const after = await bed.log();
		const isMoved = answer.status === 200;
		const { owner, workflow } = await ownerOf(id);
		expect(owner).toBe(isMoved ? bed.sites.visit : bed.sites.portale);
		if (!isMoved) return expect(after).toEqual(before);
		expect(workflow).toBe(state);
		const added = after.slice(before.length);
		// One entry takes the page off one site and brings it on the other; what was scheduled is cancelled.
		expect(added.map(({ action }) => action)).toEqual(
			what.includes('online') ? ['publish'] : what.includes('scheduled') ? ['cancel'] : [],
		);
		if (what.includes('online')) expect(added).toMatchObject([{ document: { id, owner: 'visit' } }]);
	});
});

describe('a page that moves', () => {
	test('keeps the draft beside it, which goes online on the other site', async () => {
		const { id } = await newPage(bed, 'Con la sua bozza');
		await both().request('PATCH', `page/${id}?draft=true`, { summary: 'In bozza' });
		await move(both(), id);
		expect(await lastOf(bed, id)).toMatchObject({
			document: { owner: 'visit', summary: { it: 'Su Con la sua bozza' } },
		});

		await both().request('PATCH', `page/${id}`, { _status: 'published' });
		expect(await lastOf(bed, id)).toMatchObject({
			document: { owner: 'visit', summary: { it: 'In bozza' } },
		});
	});

	test('is told on the records of both sites, with who moved it from where to where', async () => {
		const { id } = await newPage(bed, 'Da raccontare');
		await move(both(), id);
		const { docs } = await bed.payload.find({
			collection: 'moves',
			where: { and: [{ documentId: { equals: id } }, { what: { in: ['left', 'arrived'] } }] },
			sort: 'at',
		});
		const reason = 'Da «Visita Borgomarina» a «Visita Borgomarina».';
		expect(docs).toMatchObject([
			{ what: 'left', site: bed.sites.portale, person: 'persona0', reason },
			{ what: 'arrived', site: bed.sites.visit, person: 'persona0', reason },
		]);
	});

	test('moves back, and has its first address again', async () => {
		const { id } = await newPage(bed, 'Avanti e indietro');
		await move(both(), id);
		expect((await move(both(), id, bed.sites.portale)).status).toBe(200);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'portale', alsoOn: [] } });
	});

	test('stays in the menus that link to it', async () => {
		const { id } = await newPage(bed, 'Nel menu');
		const menu = await menuTo(bed, id);
		await move(both(), id);
		expect(await lastOf(bed, menu)).toMatchObject({ document: { items: [{ to: { document: { id } } }] } });
	});

	test('loses its approval where the other site asks for four eyes, and who wrote is told', async () => {
		const ask = (fourEyes: boolean) =>
			bed.payload.update({
				collection: 'site',
				id: bed.sites.visit,
				data: { fourEyes, _status: 'published' },
			});
		const { id } = await newPage(bed, 'Approvata altrove', { _status: 'draft' });
		await makeMove(both(), id, 'approve');
		const { id: online } = await newPage(bed, 'Online, da ricevere in due');
		await ask(true);
		expect((await move(both(), id)).status).toBe(200);
		expect(await ownerOf(id)).toMatchObject({ workflow: 'draft' });
		expect((await move(both(), online)).status).toBe(403);
		await ask(false);
	});

	test('is shown no more by itself on the site that owns it from then on', async () => {
		const { id } = await newPage(bed, 'Mostrata là');
		const alsoOn = [bed.sites.visit];
		await bed.payload.update({ collection: 'page', id, data: { alsoOn, _status: 'published' } });
		await move(both(), id);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'visit', alsoOn: [] } });
	});
});

describe('a move is refused', () => {
	const refusedFor = async (id: string, to?: string): Promise<string> => {
		const answer = await move(both(), id, to);
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(await ownerOf(id)).toMatchObject({ owner: bed.sites.portale });
		return complaintsOf(answer).message;
	};

	test('when its address is taken there, with the cure', async () => {
		await newPage(bed, 'Stesso titolo', { owner: bed.sites.visit });
		const { id } = await newPage(bed, 'Stesso titolo');
		const message = await refusedFor(id);
		expect(message).toContain('c’è già un altro contenuto con l’indirizzo “stesso-titolo”');
		expect(message).toContain('cambia l’indirizzo');
		const { body } = await both().request('GET', `page/${id}/relocation?to=${bed.sites.visit}`);
		expect(body).toMatchObject({ refusal: message, addresses: [] });
	});

	test('to where it is, to nowhere, and to a site without pages for it', async () => {
		const { id } = await newPage(bed, 'Qui resta');
		expect(await refusedFor(id, bed.sites.portale)).toContain('è già di questo sito');
		await refusedFor(id, 'nessuno');
		const data = { owner: bed.sites.portale, languages: ['it' as const], title: 'Servizio' };
		const service = await bed.payload.create({ collection: 'service', data, draft: true });
		const answer = await both().request('POST', `service/${service.id}/relocation`, { to: bed.sites.visit });
		expect(complaintsOf(answer).message).toContain('non ha pagine per questi contenuti (servizi)');
	});

	test('from within a bundle, which publishes it where it is', async () => {
		const { id } = await newPage(bed, 'Nel pacchetto');
		const { addBundle } = await import('../bundles/bundle.ts');
		await addBundle(
			{
				...{ title: 'Insieme', note: '', owner: bed.sites.portale },
				parts: [{ type: 'page', id, action: 'withdraw' }],
			},
			{ payload: bed.payload, user: null },
		);
		expect(await refusedFor(id)).toContain('Toglilo dal pacchetto');
	});

	test.each(['alert', 'menu', 'site'] as const)('for a document of type %s', async (type) => {
		const { obstacleOn } = await import('./obstacles.ts');
		const place = {
			...{ subject: { type, id: 'x' }, title: 'x', site: bed.sites.portale, record: {} },
			...{ isOnline: false, scheduled: [] },
		};
		expect(await obstacleOn(place, bed.sites.visit, { payload: bed.payload })).toContain('non si spostano');
	});
});

describe('before it moves', () => {
	test('the form is told what would happen, and nothing changes', async () => {
		const { id } = await newPage(bed, 'Che succederebbe');
		await bed.payload.update({ collection: 'page', id, data: { summary: 'Poi' }, draft: true });
		await schedule(id);
		const before = await lastSeq(bed);
		const { body } = await both().request('GET', `page/${id}/relocation?to=${bed.sites.visit}`);

		expect(body).toMatchObject({
			...{ isOnline: true, awaited: [], state: 'diventa «Bozza»' },
			addresses: [
				{
					language: 'it',
					from: 'http://portale.localhost:8080/che-succederebbe/',
					to: 'http://visit.localhost:8080/che-succederebbe/',
				},
			],
			cancelled: [expect.stringContaining('Pubblicazione del')],
		});
		expect(await lastSeq(bed)).toBe(before);
		expect(await ownerOf(id)).toMatchObject({ owner: bed.sites.portale });
	});

	test('who can’t agree for a site is told which', async () => {
		const { id } = await newPage(bed, 'Di chi è il sì');
		const desk = deskOf('who publishes here alone');
		const { body } = await desk.request('GET', `page/${id}/relocation?to=${bed.sites.visit}`);
		expect(body).toMatchObject({ awaited: ['Visita Borgomarina'] });
	});
});

describe('the owner of a document', () => {
	const ways: Record<string, (id: string) => Promise<Answer | undefined>> = {
		'a save': (id) => both().request('PATCH', `page/${id}?draft=true`, { owner: bed.sites.visit }),
		'a publication': (id) =>
			both().request('PATCH', `page/${id}`, { owner: bed.sites.visit, _status: 'published' }),
		'a form': (id) => both().send('PATCH', `page/${id}?draft=true`, { owner: bed.sites.visit }),
		'a change of many': (id) =>
			both().request('PATCH', `page?where[id][equals]=${id}&draft=true`, { owner: bed.sites.visit }),
		GraphQL: async (id) => {
			await both().graphQL(
				`mutation { updatePage(id: "${id}", data: { owner: "${bed.sites.visit}" }, draft: true) { id } }`,
			);
			return undefined;
		},
	};

	test.each(Object.entries(ways))('is not changed by %s', async (_, change) => {
		const { id } = await newPage(bed, unique('Di chi è'));
		const answer = await change(id);
		expect(await ownerOf(id)).toMatchObject({ owner: bed.sites.portale });
		if (answer) expect(JSON.stringify(answer.body)).toContain('Sposta su un altro sito');
	});

	test('stays when a version from before is restored', async () => {
		const { id } = await newPage(bed, 'Versione di prima');
		const { docs } = await bed.payload.findVersions({
			collection: 'page',
			where: { parent: { equals: id } },
			limit: 1,
		});
		await move(both(), id);
		const answer = await both().request('POST', `page/versions/${docs[0]?.id ?? ''}?draft=true`, {});
		expect(answer.status).toBe(200);
		expect(await ownerOf(id)).toMatchObject({ owner: bed.sites.visit });
	});

	test('is that of the move for who was writing meanwhile', async () => {
		const { id } = await newPage(bed, 'Mentre scrivevo');
		const { updatedAt } = await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 });
		await move(both(), id);
		const form = { owner: bed.sites.portale, summary: 'La mia', updatedAt };
		const answer = await both().request('PATCH', `page/${id}?draft=true`, form);
		expect(answer.status).toBe(200);
		expect(await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 })).toMatchObject({
			...{ owner: bed.sites.visit, summary: 'La mia' },
		});
	});
});

test('a file moves with its address', async () => {
	const id = await newUpload(bed, 'file');
	await bed.payload.update({ collection: 'file', id, data: { title: 'Da spostare' } });
	const answer = await both().request('POST', `file/${id}/relocation`, { to: bed.sites.visit });
	expect(answer.status).toBe(200);
	expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'visit' } });
});
