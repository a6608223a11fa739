import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { faultsIn } from '../testing/consistency.ts';
import { type Answer, complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { lastOf, newPage } from '../testing/pages.ts';
import { faultsInStates } from '../testing/states.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';

let bed: Bed;
/** Of the portal, which owns the pages. */
let editor: Desk;
let author: Desk;
let publisher: Desk;
/** Of the site to which they are proposed. */
let receiver: Desk;
let receivingEditor: Desk;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale, visit } = bed.sites;
	editor = await signIn(bed, 'redattrice', 'editor');
	author = await signIn(bed, 'autrice', 'author');
	publisher = await signIn(bed, 'responsabile');
	receiver = await signIn(bed, 'turismo', [{ site: visit, role: 'publisher' }]);
	receivingEditor = await signIn(bed, 'redattore-turismo', [
		{ site: visit, role: 'editor' },
		{ site: portale, role: 'editor' },
	]);
	const body = await newBody(bed);
	await publishSite(bed, body, 'portale');
	await publishSite(bed, body, 'visit');
}, 180_000);

afterAll(() => bed.close());

afterEach(async () => {
	expect(await faultsIn(bed)).toEqual([]);
	expect(await faultsInStates(bed)).toEqual([]);
});

type Kind = 'show' | 'move';

const propose = (desk: Desk, id: string, more: object = {}) =>
	desk.request('POST', 'proposals/desk', { kind: 'show', type: 'page', id, to: bed.sites.visit, ...more });

const line = z.looseObject({ proposal: z.string(), id: z.string(), state: z.string() });
const lists = z.object({ toDecide: z.array(line), mine: z.array(line), shown: z.array(z.unknown()) });

async function listsOf(desk: Desk) {
	return lists.parse((await desk.request('GET', 'proposals/desk')).body);
}

/** Proposes a page as the editor of the portal; returns the id of the proposal. */
async function proposed(id: string, kind: Kind = 'show', desk = editor): Promise<string> {
	expect(await propose(desk, id, { kind })).toMatchObject({ status: 201, body: { outcome: 'proposed' } });
	const { mine } = await listsOf(desk);
	const found = mine.find((one) => one.id === id);
	if (!found) throw new Error('The proposal is not in the list of who made it.');
	return found.proposal;
}

const decide = (desk: Desk, proposal: string, decision: object) =>
	desk.request('POST', `proposals/${proposal}/decision`, decision);
const accept = (desk: Desk, proposal: string) => decide(desk, proposal, { do: 'accept' });
const hide = (desk: Desk, id: string) =>
	desk.request('POST', 'proposals/hidden', { type: 'page', id, site: bed.sites.visit });

async function stateOf(proposal: string): Promise<unknown> {
	const { readProposal } = await import('./proposal.ts');
	return (await readProposal(proposal, { payload: bed.payload }))?.state;
}

/** Keys of the other sites on which readers see the page. */
async function onlineOn(id: string): Promise<unknown> {
	const entry = await lastOf(bed, id);
	return entry?.action === 'publish' ? entry.document.alsoOn : undefined;
}

describe('a proposal to show a page', () => {
	test('waits for who is responsible for the other site, and is shown there once accepted', async () => {
		const { id } = await newPage(bed, 'Festa del mare');
		const offered = async () => {
			const { body } = await publisher.request('GET', `proposals/desk?type=page&id=${id}`);
			return z
				.object({ sites: z.array(z.object({ id: z.string() })) })
				.parse(body)
				.sites.map((one) => one.id);
		};
		expect(await offered()).toContain(bed.sites.visit);
		const proposal = await proposed(id);
		expect(await offered()).not.toContain(bed.sites.visit);
		expect(await onlineOn(id)).toEqual([]);
		expect((await listsOf(receiver)).toDecide).toContainEqual(
			expect.objectContaining({ proposal, title: 'Festa del mare', kind: 'show', mayDecide: true }),
		);

		expect((await accept(receiver, proposal)).status).toBe(200);
		expect(await onlineOn(id)).toEqual(['visit']);
		expect((await listsOf(editor)).mine).toContainEqual(
			expect.objectContaining({ proposal, state: 'accepted', decider: 'turismo' }),
		);
	});

	test('of a draft has effect when the draft is published; later edits need no other one', async () => {
		const { id } = await newPage(bed, 'Ancora in bozza', { _status: 'draft' });
		await accept(receiver, await proposed(id));
		expect(await lastOf(bed, id)).toBeUndefined();
		await publisher.request('PATCH', `page/${id}`, { _status: 'published' });
		expect(await onlineOn(id)).toEqual(['visit']);
		await publisher.request('PATCH', `page/${id}`, { summary: 'Corretta', _status: 'published' });
		expect(await onlineOn(id)).toEqual(['visit']);
	});

	test('is refused with a reason, which who made it reads', async () => {
		const { id } = await newPage(bed, 'Non adatta');
		const proposal = await proposed(id);
		expect((await decide(receiver, proposal, { do: 'refuse' })).status).toBe(400);
		await decide(receiver, proposal, { do: 'refuse', reason: 'Non è turismo.' });
		expect(await onlineOn(id)).toEqual([]);
		expect((await listsOf(editor)).mine).toContainEqual(
			expect.objectContaining({ proposal, state: 'refused', reason: 'Non è turismo.' }),
		);
	});

	test('is withdrawn by who made it, and answered once', async () => {
		const { id } = await newPage(bed, 'Ci ho ripensato');
		const proposal = await proposed(id);
		expect((await decide(editor, proposal, { do: 'withdraw' })).status).toBe(200);
		expect((await accept(receiver, proposal)).status).toBe(409);
		expect(await onlineOn(id)).toEqual([]);
	});

	test('is made once', async () => {
		const { id } = await newPage(bed, 'Due volte');
		await proposed(id);
		expect((await propose(editor, id)).status).toBe(409);
	});

	test.each([
		['is withdrawn', (id: string) => publisher.request('PATCH', `page/${id}`, { _status: 'draft' })],
		['is binned', (id: string) => publisher.request('PATCH', `page/${id}`, { deletedAt: new Date() })],
		['is deleted', (id: string) => publisher.request('DELETE', `page/${id}`)],
	])('ends when the page %s', async (what, act) => {
		const { id } = await newPage(bed, `Finita: ${what}`);
		const proposal = await proposed(id);
		await act(id);
		expect(await stateOf(proposal)).toBe('ended');
	});

	test('is not needed by who may publish there', async () => {
		const both = await signIn(bed, 'di-tutti-e-due', [
			{ site: bed.sites.portale, role: 'editor' },
			{ site: bed.sites.visit, role: 'publisher' },
		]);
		const { id } = await newPage(bed, 'Subito');
		expect((await propose(both, id)).body).toEqual({ outcome: 'done' });
		expect(await onlineOn(id)).toEqual(['visit']);
	});
});

describe('a proposal to move a page', () => {
	test('by who publishes here moves it when the other site accepts', async () => {
		const { id } = await newPage(bed, 'Da dare');
		const proposal = await proposed(id, 'move', publisher);
		await accept(receiver, proposal);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'visit' } });
		expect(await stateOf(proposal)).toBe('accepted');
	});

	test('by who only writes here needs the yes of both sites', async () => {
		const { id } = await newPage(bed, 'Con due sì');
		const proposal = await proposed(id, 'move', editor);
		await accept(receiver, proposal);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'portale' } });
		expect(await stateOf(proposal)).toBe('waiting');
		await accept(publisher, proposal);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'visit' } });
	});

	test('waits for who publishes here when who proposed it lost that right meanwhile', async () => {
		const leaving = await signIn(bed, 'se-ne-va');
		const { id } = await newPage(bed, 'Di chi se ne va');
		const proposal = await proposed(id, 'move', leaving);
		const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: 'se-ne-va' } } });
		const memberships = [{ site: bed.sites.portale, role: 'editor' as const }];
		await bed.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { memberships } });
		await accept(receiver, proposal);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'portale' } });
		await accept(publisher, proposal);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'visit' } });
	});

	test('where four eyes are asked is for another person than the one who proposed it', async () => {
		const ask = (fourEyes: boolean) =>
			bed.payload.update({
				collection: 'site',
				id: bed.sites.visit,
				data: { fourEyes, _status: 'published' },
			});
		await ask(true);
		const both = await signIn(bed, 'da-sola', [
			{ site: bed.sites.portale, role: 'publisher' },
			{ site: bed.sites.visit, role: 'publisher' },
		]);
		const { id } = await newPage(bed, 'Quattro occhi');
		const proposal = await proposed(id, 'move', both);
		expect((await accept(both, proposal)).status).toBe(403);
		await accept(receiver, proposal);
		expect(await lastOf(bed, id)).toMatchObject({ document: { owner: 'visit' } });
		await ask(false);
	});

	test('ends the other proposals about the page', async () => {
		const { id } = await newPage(bed, 'Una per tutte');
		const showing = await proposed(id);
		await accept(receiver, await proposed(id, 'move', publisher));
		expect(await stateOf(showing)).toBe('ended');
	});
});

describe('a site that shows a page of another', () => {
	async function shownPage(title: string): Promise<string> {
		const { id } = await newPage(bed, title);
		await accept(receiver, await proposed(id));
		expect(await onlineOn(id)).toEqual(['visit']);
		return id;
	}

	test('ends it at any time, in the draft and in what is scheduled too', async () => {
		const id = await shownPage('Tolta');
		await publisher.request('PATCH', `page/${id}?draft=true`, { summary: 'Bozza' });
		const { schedulePublication } = await import('../publication/schedule/schedule.ts');
		const { createLocalReq } = await import('payload');
		const req = await createLocalReq({}, bed.payload);
		const items = [{ type: 'page' as const, id, action: 'publish' as const }];
		await schedulePublication({ items, at: new Date(Date.now() + 3_600_000), req });
		expect((await hide(receiver, id)).status).toBe(200);

		const entries = (await bed.log()).slice(-2);
		expect(entries).toMatchObject([{ action: 'cancel' }, { document: { id, alsoOn: [] } }]);
		await publisher.request('PATCH', `page/${id}`, { _status: 'published' });
		expect(await onlineOn(id)).toEqual([]);
	});

	test('does not get it back by a version from before, a duplicate, or a form that was open', async () => {
		const id = await shownPage('Non torna');
		const { docs } = await bed.payload.findVersions({
			collection: 'page',
			where: { parent: { equals: id } },
			limit: 1,
		});
		const { updatedAt } = await bed.payload.findByID({ collection: 'page', id, depth: 0 });
		await hide(receiver, id);
		await publisher.request('POST', `page/versions/${docs[0]?.id ?? ''}?draft=true`, {});
		await publisher.request('PATCH', `page/${id}`, { _status: 'published' });
		expect(await onlineOn(id)).toEqual([]);

		const alsoOn = [bed.sites.visit];
		await publisher.request('PATCH', `page/${id}?draft=true`, { alsoOn, summary: 'Mia', updatedAt });
		const saved = await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 });
		expect(saved).toMatchObject({ alsoOn: [], summary: 'Mia' });
		const copy = savedIn(await publisher.request('POST', `page/${id}/duplicate?draft=true`, {}));
		expect(copy['alsoOn']).toEqual([]);
	});

	test('keeps what it showed before proposals were there, when the page is edited', async () => {
		const { id } = await newPage(bed, 'Da sempre');
		await bed.payload.update({
			...{ collection: 'page', id, data: { alsoOn: [bed.sites.visit], _status: 'published' } },
		});
		await publisher.request('PATCH', `page/${id}`, { summary: 'Altro', _status: 'published' });
		expect(await onlineOn(id)).toEqual(['visit']);
	});

	test('sees it among what it shows of others, and not the contacts that come with pages', async () => {
		const id = await shownPage('Nell’elenco');
		await bed.payload.create({
			collection: 'contact-point',
			data: {
				...{ title: 'Contatti condivisi', owner: bed.sites.portale, alsoOn: [bed.sites.visit] },
				...{ languages: ['it' as const], _status: 'published' as const },
				entries: [{ kind: 'email', value: 'anagrafe@example.org' }],
			},
		});
		expect((await listsOf(receiver)).shown).toContainEqual(
			expect.objectContaining({ id, siteName: 'Visita Borgomarina' }),
		);
		expect((await listsOf(receiver)).shown).not.toContainEqual(
			expect.objectContaining({ type: 'contact-point' }),
		);
		expect((await listsOf(publisher)).shown).toEqual([]);
	});
});

/** What people may do: the status of each action, by person. */
const allowed: Record<string, Record<'editor' | 'author' | 'receiver' | 'stranger', number>> = {
	propose: { editor: 201, author: 404, receiver: 404, stranger: 404 },
	accept: { editor: 403, author: 403, receiver: 200, stranger: 403 },
	refuse: { editor: 403, author: 403, receiver: 200, stranger: 403 },
	withdraw: { editor: 200, author: 403, receiver: 403, stranger: 403 },
	preview: { editor: 404, author: 404, receiver: 503, stranger: 404 },
	hide: { editor: 403, author: 403, receiver: 200, stranger: 403 },
};

describe.each(Object.entries(allowed))('to %s', (action, byPerson) => {
	let stranger: Desk;

	beforeAll(async () => {
		stranger = await signIn(bed, `estranea-${action}`, []);
	});

	const deeds: Record<string, (desk: Desk, page: string, proposal: string) => Promise<Answer>> = {
		propose: (desk, page) => propose(desk, page, { kind: 'move' }),
		accept: (desk, _, proposal) => accept(desk, proposal),
		refuse: (desk, _, proposal) => decide(desk, proposal, { do: 'refuse', reason: 'No' }),
		withdraw: (desk, _, proposal) => decide(desk, proposal, { do: 'withdraw' }),
		preview: (desk, _, proposal) => desk.request('POST', `proposals/${proposal}/preview`, {}),
		hide: (desk, page) => hide(desk, page),
	};

	test.each(Object.entries(byPerson))('is answered to the %s with %i', async (person, status) => {
		const { id } = await newPage(bed, `${action} da ${person}`);
		const proposal = await proposed(id);
		if (action === 'hide')
			await bed.payload.update({
				...{ collection: 'page', id, data: { alsoOn: [bed.sites.visit], _status: 'published' } },
			});
		const desk = { editor, author, receiver, stranger }[person];
		const deed = deeds[action];
		if (!desk || !deed) throw new Error(`Nobody does “${action}”.`);
		expect((await deed(desk, id, proposal)).status).toBe(status);
	});
});

describe('nobody goes round the consent of a site', () => {
	const ways: Record<string, (desk: Desk, id: string) => Promise<unknown>> = {
		'a save': (desk, id) => desk.request('PATCH', `page/${id}?draft=true`, { alsoOn: [bed.sites.visit] }),
		'a publication': (desk, id) =>
			desk.request('PATCH', `page/${id}`, { alsoOn: [bed.sites.visit], _status: 'published' }),
		'a change of many': (desk, id) =>
			desk.request('PATCH', `page?where[id][equals]=${id}&draft=true`, { alsoOn: [bed.sites.visit] }),
		GraphQL: (desk, id) =>
			desk.graphQL(
				`mutation { updatePage(id: "${id}", data: { alsoOn: ["${bed.sites.visit}"] }, draft: true) { id } }`,
			),
		'the collection of proposals': (desk, id) =>
			desk.request('POST', 'proposals', {
				...{ kind: 'show', type: 'page', documentId: id, subject: `page/${id}`, state: 'accepted' },
				...{ from: bed.sites.portale, to: bed.sites.visit, isFromAgreed: true, isToAgreed: true },
			}),
		'a forged agreement': (desk, id) => propose(desk, id, { isToAgreed: true, agreed: { to: true } }),
	};

	test.each(Object.entries(ways))('by %s', async (what, way) => {
		const { id } = await newPage(bed, `Senza chiedere: ${what}`);
		for (const desk of [publisher, receivingEditor]) await way(desk, id);
		const saved = await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 });
		expect(saved.alsoOn).toEqual([]);
		expect(await onlineOn(id)).toEqual([]);
	});

	test('and the refusal says how to ask', async () => {
		const { id } = await newPage(bed, 'Come si chiede');
		const answer = await publisher.request('PATCH', `page/${id}?draft=true`, { alsoOn: [bed.sites.visit] });
		expect(complaintsOf(answer).fields['alsoOn']).toContain('Proponi a un altro sito');
	});
});
