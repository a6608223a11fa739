import { handleEndpoints } from 'payload';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { sampleOrAll } from '@portolano/test-kit';
import { contentTypes, type ContentType } from '@portolano/content-models';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphQLNames } from '../collections/graphql-names.ts';
import { headersOf } from '../testing/apis.ts';
import { type Bed, createUser, openBed, paragraphOf, testPassword } from '../testing/bed.ts';
import { savedIn, type Desk, signIn } from '../testing/desk.ts';

let bed: Bed;
const offices = { own: '', other: '' };
let ownContactPoint = '';

type Owned = Exclude<ContentType, 'media' | 'file' | 'site'>;
const isOwned = (type: ContentType): type is Owned => !['media', 'file', 'site'].includes(type);

async function draftOf(type: Owned, data: object = {}): Promise<string> {
	const { payload, sites } = bed;
	const made = await payload.create({
		...{ collection: type, draft: true, depth: 0, context: { isDeferred: true } },
		data: { owner: sites.portale, ...data },
	});
	return String(made.id);
}

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	ownContactPoint = await draftOf('contact-point');
	offices.own = await draftOf('office', { contactPoints: [ownContactPoint] });
	offices.other = await draftOf('office');
}, 180_000);

afterAll(() => bed.close());

async function tokenOf(
	name: string,
	memberships: Parameters<typeof createUser>[1]['memberships'],
): Promise<string> {
	await createUser(bed, { name, ...(memberships && { memberships }) });
	const data = { email: `${name}@example.org`, password: testPassword };
	return (await bed.payload.login({ collection: 'users', data })).token ?? '';
}

interface Tried {
	type: Owned;
	id: string;
	version: string;
	token: string;
}

/** Sends a request; returns the status and the body. */
async function ask(token: string, path: string, init: { method?: string; body?: unknown } = {}) {
	const request = new Request(`http://localhost:8090/api/${path}`, {
		method: init.method ?? 'GET',
		headers: headersOf(token),
		...(init.body !== undefined && { body: JSON.stringify(init.body) }),
	});
	const { config } = bed.payload;
	const response =
		path === 'graphql' ? await GRAPHQL_POST(config)(request) : await handleEndpoints({ config, request });
	return `${response.status} ${await response.text()}`;
}

const graphQL = ({ token }: Tried, query: string) =>
	ask(token, 'graphql', { method: 'POST', body: { query } });

type Way = (tried: Tried) => Promise<string>;

/** The ways to a document. A way is open when its answer names the document, or is a success that does. */
const ways: Record<string, Way> = {
	'reading it': ({ token, type, id }) => ask(token, `${type}/${id}?draft=true`),
	'the list': ({ token, type }) => ask(token, `${type}?draft=true&limit=1000`),
	'the list of what is not published': ({ token, type }) => ask(token, `${type}?limit=1000`),
	'the list by state': ({ token, type }) =>
		ask(token, `${type}?draft=true&where[workflow][equals]=draft&sort=workflow&limit=1000`),
	'a filter by who made it': ({ token, type }) =>
		ask(token, `${type}?draft=true&where[createdBy][exists]=true&sort=-createdBy&limit=1000`),
	'a filter by its id': ({ token, type, id }) =>
		ask(token, `${type}?draft=true&where[id][equals]=${id}&limit=1`),
	'its versions': ({ token, type, id }) => ask(token, `${type}/versions?where[parent][equals]=${id}`),
	'one of its versions': ({ token, type, version }) => ask(token, `${type}/versions/${version}`),
	'two versions side by side': ({ token, type, version }) =>
		ask(token, `${type}/versions?where[id][in]=${version}&depth=1`),
	'restoring a version': ({ token, type, version }) =>
		ask(token, `${type}/versions/${version}?draft=true`, { method: 'POST', body: {} }),
	'a duplicate': ({ token, type, id }) =>
		ask(token, `${type}/${id}/duplicate?draft=true`, { method: 'POST', body: {} }),
	'a change': ({ token, type, id }) =>
		ask(token, `${type}/${id}?draft=true`, { method: 'PATCH', body: { force: false } }),
	'a change of many': ({ token, type, id }) =>
		ask(token, `${type}?draft=true&where[id][equals]=${id}`, { method: 'PATCH', body: { force: false } }),
	'a deletion of many': ({ token, type, id }) =>
		ask(token, `${type}?where[id][equals]=${id}`, { method: 'DELETE' }),
	'its state': ({ token, type, id }) => ask(token, `${type}/${id}/workflow`),
	'a move': ({ token, type, id }) =>
		ask(token, `${type}/${id}/workflow`, {
			method: 'POST',
			body: { move: 'submit', seen: '2026-01-01T00:00:00Z' },
		}),
	'its record': ({ token, type, id }) => ask(token, `${type}/${id}/moves.csv`),
	'the record of the site': ({ token }) => ask(token, `moves.csv?site=${bed.sites.portale}`),
	'the record as a collection': ({ token, id }) => ask(token, `moves?where[documentId][equals]=${id}`),
	'a preview': ({ token, type, id }) =>
		ask(token, 'preview', { method: 'POST', body: { type, id, language: 'it', data: {} } }),
	GraphQL: (tried) =>
		graphQL(tried, `{ ${graphQLNames(tried.type).singularName}(id: "${tried.id}", draft: true) { id } }`),
	'the list by GraphQL': (tried) =>
		graphQL(tried, `{ ${graphQLNames(tried.type).pluralName}(draft: true, limit: 1000) { docs { id } } }`),
};

/** The words of an answer that a stranger may get: none names the document. */
const tells = ({ id, version }: Tried, answer: string) =>
	/^2\d\d /.test(answer) && [id, version].some((secret) => answer.includes(secret));

async function versionOf(type: Owned, id: string): Promise<string> {
	const { docs } = await bed.payload.findVersions({
		collection: type,
		where: { parent: { equals: id } },
		depth: 0,
	});
	return String(docs[0]?.id);
}

const standIns: Owned[] = [
	'news',
	'page',
	'service',
	'office',
	'contact-point',
	'document',
	'menu',
	'alert',
	'body',
];

describe('a draft of somebody else', () => {
	const tokens = new Map<string, string>();
	beforeAll(async () => {
		const { portale: site, visit } = bed.sites;
		tokens.set('an author', await tokenOf('autrice', [{ site, role: 'author' }]));
		tokens.set(
			'a contributor',
			await tokenOf('contributrice', [{ site, role: 'contributor', office: offices.own }]),
		);
		tokens.set(
			'an editor of another section',
			await tokenOf('sezione', [{ site, role: 'editor', sections: ['topic'] }]),
		);
		tokens.set('an editor of news', await tokenOf('notizie', [{ site, role: 'editor', sections: ['news'] }]));
		tokens.set('a publisher of another site', await tokenOf('altrove', [{ site: visit, role: 'publisher' }]));
		tokens.set('an editor of the site', await tokenOf('redattrice', [{ site, role: 'editor' }]));
	}, 60_000);

	const strangers = [
		'an author',
		'a contributor',
		'an editor of another section',
		'a publisher of another site',
	];

	describe.for(sampleOrAll(standIns, contentTypes.filter(isOwned)))('of type %s', (type) => {
		test.for(strangers)('tells nothing to %s, and stays as it is', async (persona) => {
			const id = await draftOf(type);
			// The other section is that of topics.
			const isOwnSection = type === 'topic' && persona === 'an editor of another section';
			const token = tokens.get(isOwnSection ? 'an editor of news' : persona) ?? '';
			const tried = { type, id, version: await versionOf(type, id), token };
			const open: string[] = [];
			for (const [name, way] of Object.entries(ways)) if (tells(tried, await way(tried))) open.push(name);

			expect(open).toEqual([]);
			expect(await versionOf(type, id)).toBe(tried.version);
		});

		test('is open to an editor of the site, so that the ways are real', async () => {
			if (type === 'body') return;
			const id = await draftOf(type);
			const tried = {
				type,
				id,
				version: await versionOf(type, id),
				token: tokens.get('an editor of the site') ?? '',
			};
			for (const name of [
				'reading it',
				'the list by state',
				'its versions',
				'one of its versions',
				'GraphQL',
				'a change',
			])
				expect(tells(tried, (await ways[name]?.(tried)) ?? ''), name).toBe(true);
		});
	});
});

describe('an author', () => {
	let author: Desk;
	let publisher: Desk;
	beforeAll(async () => {
		author = await signIn(bed, 'anna', 'author');
		publisher = await signIn(bed, 'bruno', 'publisher');
	}, 60_000);

	const page = (title: string) => ({
		...{ owner: bed.sites.portale, languages: ['it'], title, summary: 's', body: paragraphOf('x') },
	});

	test('writes, changes and sends for review what is their own, and cannot publish it', async () => {
		const made = savedIn(await author.request('POST', 'page?draft=true', page('Mia')));
		expect(
			(await author.request('PATCH', `page/${made.id}?draft=true`, { title: 'Mia davvero' })).status,
		).toBe(200);
		const seen = (await bed.payload.findByID({ collection: 'page', id: made.id, draft: true })).updatedAt;
		const publishing = { move: 'publish', seen };
		expect((await author.request('POST', `page/${made.id}/workflow`, publishing)).status).toBe(403);
		expect((await author.request('PATCH', `page/${made.id}`, { _status: 'published' })).status).toBe(403);
		expect((await author.request('POST', 'page', { ...page('Online'), _status: 'published' })).status).toBe(
			403,
		);
		const sent = await author.request('POST', `page/${made.id}/workflow`, { move: 'submit', seen });
		expect(sent.body).toMatchObject({ state: 'in-review' });
	});

	test('keeps what is their own when a publisher changes it, and cannot take it offline', async () => {
		const { id } = savedIn(await author.request('POST', 'page?draft=true', page('Di due')));
		await publisher.request('PATCH', `page/${id}`, { summary: 'Corretta', _status: 'published' });
		expect((await author.request('PATCH', `page/${id}?draft=true`, { summary: 'Ancora' })).status).toBe(200);
		expect((await author.request('PATCH', `page/${id}`, { _status: 'draft' })).status).toBe(403);
		expect((await author.request('DELETE', `page/${id}`)).status).toBe(403);
	});

	test('cannot claim what others made', async () => {
		const id = await draftOf('page');
		const claim = { createdBy: 'io' };

		expect((await author.request('PATCH', `page/${id}?draft=true`, claim)).status).toBeGreaterThanOrEqual(
			403,
		);
		expect((await author.request('POST', 'menu?draft=true', { owner: bed.sites.portale })).status).toBe(403);
	});
});

describe('a contributor', () => {
	let contributor: Desk;
	beforeAll(async () => {
		const memberships = [{ site: bed.sites.portale, role: 'contributor' as const, office: offices.own }];
		contributor = await signIn(bed, 'carla', memberships);
	}, 60_000);

	const change = (type: string, id: string, data: object = { force: false }) =>
		contributor.request('PATCH', `${type}/${id}?draft=true`, data);

	test('changes the office, its contact points, its services and its documents', async () => {
		const service = await draftOf('service', { offices: [offices.own, offices.other] });
		const document = await draftOf('document', { office: offices.own });
		for (const [type, id] of [
			['office', offices.own],
			['contact-point', ownContactPoint],
			['service', service],
			['document', document],
		] as const)
			expect((await change(type, id)).status, type).toBe(200);
	});

	test('changes nothing of another office, and gives nothing of the own one away', async () => {
		const service = await draftOf('service', { offices: [offices.other] });
		const own = await draftOf('document', { office: offices.own });

		expect((await change('office', offices.other)).status).toBe(403);
		expect((await change('service', service)).status).toBe(403);
		expect((await change('service', service, { offices: [offices.own] })).status).toBe(403);
		expect((await change('document', own, { office: offices.other })).status).toBe(403);
		expect((await change('office', 'forgiato')).status).toBeGreaterThanOrEqual(403);
	});

	test('begins services and documents of the own office alone, and no office or page', async () => {
		const begin = (type: string, data: object) =>
			contributor.request('POST', `${type}?draft=true`, { owner: bed.sites.portale, ...data });

		expect((await begin('service', { offices: [offices.own] })).status).toBe(201);
		expect((await begin('service', { offices: [offices.other] })).status).toBe(403);
		expect((await begin('document', {})).status).toBe(403);
		expect((await begin('office', {})).status).toBe(403);
		expect((await begin('page', {})).status).toBe(403);
	});

	test('needs an office: a membership without one is refused', async () => {
		const saving = createUser(bed, {
			name: 'senza.ufficio',
			memberships: [{ site: bed.sites.portale, role: 'contributor' }],
		});

		await expect(saving).rejects.toMatchObject({ data: { errors: [{ path: 'memberships.0.office' }] } });
	});
});

test('a publisher of one section publishes there alone', async () => {
	const memberships = [
		{ site: bed.sites.portale, role: 'publisher' as const, sections: ['question' as const] },
	];
	const publisher = await signIn(bed, 'dario', memberships);
	const data = {
		owner: bed.sites.portale,
		languages: ['it'],
		title: 'X',
		summary: 's',
		body: paragraphOf('x'),
	};

	expect((await publisher.request('POST', 'page?draft=true', data)).status).toBe(403);
	expect((await publisher.request('POST', 'question?draft=true', { owner: bed.sites.portale })).status).toBe(
		201,
	);
	const { id } = await bed.payload.create({
		collection: 'page',
		data: { ...data, languages: ['it'] },
		draft: true,
	});
	expect((await publisher.request('PATCH', `page/${id}`, { _status: 'published' })).status).toBe(403);
});
