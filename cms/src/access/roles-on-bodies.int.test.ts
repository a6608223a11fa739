import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { type Desk, signIn } from '../testing/desk.ts';

let bed: Bed;
let body: string;
/** A member of the body alone, signed in before its sites exist. */
let member: { id: string; desk: Desk };

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	const { id } = await bed.payload.create({ collection: 'body', data: {}, draft: true, depth: 0 });
	body = id;
	member = await signInMember('anna');
}, 180_000);

afterAll(() => bed.close());

async function signInMember(name: string) {
	const desk = await signIn(bed, name, [{ body, role: 'editor' }]);
	const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: name } } });
	return { id: docs[0]?.id ?? '', desk };
}

async function newSite(key: string): Promise<string> {
	const data = { key, kind: 'area' as const, body };
	const { id } = await bed.payload.create({ collection: 'site', data, draft: true, depth: 0 });
	return id;
}

const createPage = ({ desk }: { desk: Desk }, owner: string) =>
	desk.request('POST', 'page?draft=true', { owner, title: 'Prova' });

describe('a role on a body', () => {
	test('holds at once on a site made later, in the same session', async () => {
		const site = await newSite('biblioteca');

		expect((await createPage(member, site)).status).toBe(201);
		expect((await createPage(member, bed.sites.portale)).status).toBe(403);
	});

	test('ends at once when the site goes to another body', async () => {
		const site = await newSite('museo');
		const { id: other } = await bed.payload.create({ collection: 'body', data: {}, draft: true });
		await bed.payload.db.updateOne({ collection: 'site', id: site, data: { body: other } });

		expect((await createPage(member, site)).status).toBe(403);
	});

	test('ends at once with its membership, in the same session', async () => {
		const site = await newSite('teatro');
		const leaver = await signInMember('bruno');
		expect((await createPage(leaver, site)).status).toBe(201);
		await bed.payload.update({ collection: 'users', id: leaver.id, data: { memberships: [] } });

		expect((await createPage(leaver, site)).status).toBe(403);
	});

	test('is not given by a request that claims it', async () => {
		const claim = { siteRoles: [{ site: bed.sites.portale, role: 'publisher' }] };
		const answer = await member.desk.request('PATCH', `users/${member.id}`, claim);

		expect(answer.status).toBe(200);
		expect((await createPage(member, bed.sites.portale)).status).toBe(403);
	});
});

test.for([
	['a site and a body', () => ({ site: bed.sites.portale, body }), 'non tutti e due'],
	['neither', () => ({}), 'Scegli un sito, oppure un ente'],
] as const)('a membership that names %s is refused with what to do', async ([, where, words]) => {
	const memberships = [{ ...where(), role: 'editor' as const }];
	const saving = bed.payload.update({ collection: 'users', id: member.id, data: { memberships } });

	await expect(saving).rejects.toMatchObject({
		data: { errors: [{ path: 'memberships.0.site', message: expect.stringContaining(words) as string }] },
	});
});
