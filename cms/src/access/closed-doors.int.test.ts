import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../testing/apis.ts';
import { z } from 'zod';
import { type Bed, createUser, openBed, testPassword } from '../testing/bed.ts';
import { newUpload } from '../testing/uploads.ts';

const personas = [
	'anonymous',
	'editorElsewhere',
	'publisherElsewhere',
	'author',
	'contributor',
	'editorOfNews',
	'editor',
	'publisher',
	'administrator',
] as const;
type Persona = (typeof personas)[number];

const workers: readonly Persona[] = ['editor', 'publisher', 'administrator'];

/** The title of a draft of the portal, and a wrong guess: users without access must get the same answer to both. */
const secret = 'Zattera segreta';
const guess = 'Xattera segreta';

let bed: Bed;
/** A draft place of the portal, its version, an event of the other site that refers to it, and a file of the portal. */
let ids: {
	place: string;
	version: string;
	event: string;
	ownPlace: string;
	fileName: string;
	digest: string;
};
const tokens = new Map<Persona, string>();

async function signUp(name: Persona, account: Omit<Parameters<typeof createUser>[1], 'name'>): Promise<void> {
	await createUser(bed, { name, ...account });
	const data = { email: `${name}@example.org`, password: testPassword };
	tokens.set(name, (await bed.payload.login({ collection: 'users', data })).token ?? '');
}

async function draftPlace(owner: string, title: string): Promise<string> {
	const { payload } = bed;
	const data = { owner, languages: ['it' as const], title };
	return (await payload.create({ collection: 'place', data, draft: true, depth: 0 })).id;
}

async function createDocuments(): Promise<typeof ids> {
	const { payload, sites } = bed;
	const place = await draftPlace(sites.portale, secret);
	const { docs } = await payload.findVersions({
		collection: 'place',
		where: { parent: { equals: place } },
		depth: 0,
	});
	const { id: event } = await payload.create({
		collection: 'event',
		data: { owner: sites.visit, languages: ['it'], title: 'Un evento', place },
		draft: true,
		depth: 0,
	});
	const { filename, stored } = await payload.findByID({
		collection: 'file',
		id: await newUpload(bed, 'file'),
		depth: 0,
		showHiddenFields: true,
	});
	return {
		place,
		version: docs[0]?.id ?? '',
		event,
		ownPlace: await draftPlace(sites.visit, 'Un luogo'),
		fileName: filename ?? '',
		digest: z.object({ sha256: z.string() }).parse(stored).sha256,
	};
}

beforeAll(async () => {
	bed = await openBed();
	const { portale, visit } = bed.sites;
	await signUp('administrator', { isAdministrator: true });
	await signUp('editor', { memberships: [{ site: portale, role: 'editor' }] });
	await signUp('publisher', { memberships: [{ site: portale, role: 'publisher' }] });
	await signUp('editorElsewhere', { memberships: [{ site: visit, role: 'editor' }] });
	await signUp('publisherElsewhere', { memberships: [{ site: visit, role: 'publisher' }] });
	await signUp('author', { memberships: [{ site: portale, role: 'author' }] });
	const { id: office } = await bed.payload.create({
		collection: 'office',
		data: { owner: portale },
		draft: true,
	});
	await signUp('contributor', { memberships: [{ site: portale, role: 'contributor', office }] });
	await signUp('editorOfNews', { memberships: [{ site: portale, role: 'editor', sections: ['news'] }] });
	ids = await createDocuments();
}, 180_000);

afterAll(() => bed.close());

/** Sends a request; returns the status and body of the answer, without headers, which may differ each time. */
async function ask(persona: Persona, path: string, init: RequestInit = {}): Promise<string> {
	const request = new Request(`http://localhost:8090/api/${path}`, {
		...init,
		headers: headersOf(tokens.get(persona)),
	});
	const { config } = bed.payload;
	const response =
		path === 'graphql' ? await GRAPHQL_POST(config)(request) : await handleEndpoints({ config, request });
	return `${response.status} ${await response.text()}`;
}

/** Like {@link ask} for answers in bytes: returns only the status. */
const askRaw = async (persona: Persona, path: string) => (await ask(persona, path)).slice(0, 'nnn'.length);

const graphQL = (persona: Persona, query: string) =>
	ask(persona, 'graphql', { method: 'POST', body: JSON.stringify({ query }) });

const filter = (title: string) => `[contains]=${encodeURIComponent(title)}`;
const patch = { method: 'PATCH', body: JSON.stringify({ force: false }) };

type Way = (persona: Persona, title: string) => Promise<string>;

/** Every way to test a title against the draft without reading the draft. */
const filters: Record<string, Way> = {
	'a filter on the list': (persona, title) => ask(persona, `place?where[title]${filter(title)}`),
	'a filter on drafts': (persona, title) => ask(persona, `place?draft=true&where[title]${filter(title)}`),
	'a filter on the bin': (persona, title) => ask(persona, `place?trash=true&where[title]${filter(title)}`),
	'a count': (persona, title) => ask(persona, `place/count?where[title]${filter(title)}`),
	'a filter on versions': (persona, title) =>
		ask(persona, `place/versions?where[version.title]${filter(title)}`),
	'a filter through a relation': (persona, title) => ask(persona, `event?where[place.title]${filter(title)}`),
	'the same on drafts': (persona, title) =>
		ask(persona, `event?draft=true&where[place.title]${filter(title)}`),
	'the same under “or”': (persona, title) =>
		ask(persona, `event?draft=true&where[or][0][place.title]${filter(title)}&where[or][1][title][equals]=x`),
	'the same counted': (persona, title) => ask(persona, `event/count?where[place.title]${filter(title)}`),
	'the same on versions': (persona, title) =>
		ask(persona, `event/versions?where[version.place.title]${filter(title)}`),
	'the same by underscores': (persona, title) =>
		ask(persona, `event?draft=true&where[place__title]${filter(title)}`),
	'a filter within a filter': (persona, title) =>
		ask(persona, `event?where[place][contains][title]${filter(title)}`),
	'a change of many': (persona, title) =>
		ask(persona, `event?draft=true&where[place.title]${filter(title)}`, patch),
	'a filter of GraphQL': (persona, title) =>
		graphQL(persona, `{ EventList(draft: true, where: { place: { equals: "${title}" } }) { totalDocs } }`),
	'a filter of GraphQL on the list': (persona, title) =>
		graphQL(persona, `{ PlaceList(draft: true, where: { title: { contains: "${title}" } }) { totalDocs } }`),
};

const strangers = personas.filter((persona) => !workers.includes(persona));

describe.for(Object.entries(filters))('%s', ([, way]) => {
	test.for(strangers)('reveals nothing to %s about a draft of others', async (persona) => {
		const told = await way(persona, secret);

		expect(told.replaceAll(secret, guess)).toBe(await way(persona, guess));
	});
});

const askable = Object.keys(filters).filter(
	(name) => !['a filter on the bin', 'a filter within a filter', 'a filter of GraphQL'].includes(name),
);

test.for(askable)('%s distinguishes the title from a wrong guess for an administrator', async (name) => {
	const way = filters[name];

	expect(await way?.('administrator', secret)).not.toBe(await way?.('administrator', guess));
});

test('a filter through a relation finds the documents that the user may read', async () => {
	await bed.payload.update({
		collection: 'event',
		id: ids.event,
		data: { place: ids.ownPlace },
		draft: true,
	});
	const found = await ask('editorElsewhere', `event?draft=true&where[place.title]${filter('luogo')}`);
	await bed.payload.update({ collection: 'event', id: ids.event, data: { place: ids.place }, draft: true });

	expect(found).toContain(ids.event);
});

test('a title can’t be learned letter by letter', async () => {
	const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ';
	const learned: string[] = [];
	for (const letter of alphabet) {
		const answer = await ask('publisherElsewhere', `event?draft=true&where[place.title]${filter(letter)}`);
		if (answer.includes(ids.event)) learned.push(letter);
	}

	expect(learned).toEqual([]);
});

describe.for(['place.title', '-place.title', 'place.summary', 'place__title'])('an order by %s', (sort) => {
	test.for(strangers)('is refused to %s', async (persona) => {
		expect(await ask(persona, `event?draft=true&sort=${sort}`)).toMatch(/^403 /);
		expect(await ask(persona, `event/versions?sort=${sort.replace(/^(-?)/, '$1version.')}`)).toMatch(
			/^40[03] /,
		);
	});
});

const hidden = [
	'hash',
	'salt',
	'resetPasswordToken',
	'resetPasswordExpiration',
	'loginAttempts',
	'lockUntil',
	'sessions.id',
];

describe.for(hidden)('the hidden field %s of accounts', (field) => {
	test.for(['editor', 'administrator'] as const)(
		'cannot be filtered by, sorted by or read as %s',
		async (persona) => {
			expect(await ask(persona, `users?where[${field}][exists]=true`)).toMatch(/^400 /);
			expect(await ask(persona, `users?sort=${field}`)).toMatch(/^400 /);
			expect(await ask(persona, `users?select[${field}]=true`)).not.toContain(`"${field}":`);
		},
	);
});

type Reach = (persona: Persona) => Promise<string>;

/** Every way to obtain the draft itself; a successful answer contains its title. */
const ways: Record<string, Reach> = {
	'reading it': (persona) => ask(persona, `place/${ids.place}?draft=true`),
	'the list': (persona) => ask(persona, 'place?draft=true&limit=100'),
	'the relation of an event': (persona) => ask(persona, `event/${ids.event}?draft=true&depth=2`),
	'a populated list': (persona) => ask(persona, 'event?draft=true&depth=2&populate[place][title]=true'),
	'its version': (persona) => ask(persona, `place/versions/${ids.version}`),
	'its versions': (persona) => ask(persona, 'place/versions?limit=100'),
	GraphQL: (persona) => graphQL(persona, `{ Place(id: "${ids.place}", draft: true) { title } }`),
	'GraphQL through a relation': (persona) =>
		graphQL(persona, `{ Event(id: "${ids.event}", draft: true) { place { title } } }`),
	'a version by GraphQL': (persona) =>
		graphQL(persona, `{ versionPlace(id: "${ids.version}") { version { title } } }`),
	'a duplicate': (persona) =>
		ask(persona, `place/${ids.place}/duplicate?draft=true`, { method: 'POST', body: '{}' }),
	'restoring its version': (persona) =>
		ask(persona, `place/versions/${ids.version}?draft=true`, { method: 'POST', body: '{}' }),
	'changing it': (persona) => ask(persona, `place/${ids.place}?draft=true`, patch),
	'two versions of it side by side': (persona) =>
		ask(
			persona,
			`place/versions?where[parent][equals]=${ids.place}&where[id][in]=${ids.version}&depth=2&limit=2`,
		),
	'a choice of fields of its version': (persona) =>
		ask(persona, `place/versions/${ids.version}?select[version][title]=true&depth=2`),
	'what is known of its publication': (persona) =>
		ask(persona, `publication-status?type=place&id=${ids.place}`),
	'the log': (persona) => ask(persona, 'log?after=0'),
	'changing many': (persona) => ask(persona, `place?draft=true&where[id][equals]=${ids.place}`, patch),
};

describe.for(Object.entries(ways))('through %s', ([, reach]) => {
	test.for(strangers)('%s gets nothing of a draft of others', async (persona) => {
		expect(await reach(persona)).not.toContain(secret);
	});
});

describe('the bytes of a file', () => {
	/** Requests the bytes by their digest, as the publisher does. */
	const stored = (persona: Persona) => askRaw(persona, `stored/${ids.digest}`);

	test.for(personas)('are not served to %s by their digest, even with read access', async (persona) => {
		expect(await stored(persona)).toBe('401');
	});

	test('are served by file name to any user with an account, and to nobody else', async () => {
		expect(await askRaw('anonymous', `file/file/${ids.fileName}`)).toBe('403');
		expect(await askRaw('editorElsewhere', `file/file/${ids.fileName}`)).toBe('200');
	});
});

test.for(['reading it', 'the list', 'its version', 'GraphQL', 'two versions of it side by side'] as const)(
	'%s returns a draft to the members of its site',
	async (way) => {
		expect(await ways[way]?.('editor')).toContain(secret);
	},
);
