import { contentTypes } from '@portolano/content-models';
import { sampleOrAll } from '@portolano/test-kit';
import type { TypedUser } from 'payload';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, type Attempt, graphQL, local, type Operation, operations, rest } from '../testing/apis.ts';
import { type Bed, createUser, openBed, paragraphOf, testPassword } from '../testing/bed.ts';
import {
	localUploads,
	newUpload,
	restUploads,
	type UploadApi,
	type UploadOperation,
	uploadOperations,
	type UploadType,
	uploadTypes,
} from '../testing/uploads.ts';

const personas = [
	'anonymous',
	'editorElsewhere',
	'publisherElsewhere',
	'publisherOfAnotherBody',
	'editor',
	'publisher',
	'editorOfItsBody',
	'publisherOfItsBody',
	'officer',
	'officerOfItsBody',
	'author',
	'contributor',
	'editorOfPages',
	'administrator',
] as const;

type Persona = (typeof personas)[number];

const workers: readonly Persona[] = [
	...(['editor', 'publisher', 'editorOfItsBody', 'publisherOfItsBody', 'administrator'] as const),
];
const publishers: readonly Persona[] = ['publisher', 'publisherOfItsBody', 'administrator'];
const administrator: readonly Persona[] = ['administrator'];

/** The personas allowed each operation on a document of the portal. “Elsewhere” is another site, of another body. */
const policy: Record<Operation, readonly Persona[]> = {
	'read a draft': workers,
	'read what is published': personas.filter((persona) => persona !== 'anonymous'),
	'read the history': workers,
	'see the bin': workers,
	'create a draft': workers,
	'change a draft': workers,
	'give it to another site': [],
	publish: publishers,
	bin: publishers,
	'delete for good': publishers,
};

const writing: readonly Operation[] = [
	'create a draft',
	'change a draft',
	'give it to another site',
	'publish',
	'bin',
	'delete for good',
];

/** Operations after which a document is not as it was: the next persona gets a new one. */
const consuming: readonly (Operation | UploadOperation)[] = [
	'give it to another site',
	'publish',
	'bin',
	'delete for good',
];

const officers: readonly Persona[] = ['officer', 'officerOfItsBody'];

/**
 * Public bodies can be read like any other document, but only administrators write them. Alert officers work on alerts
 * alone: which ones they publish is in `alert-rights.int.test.ts`.
 */
function allowed(type: string, operation: Operation): readonly Persona[] {
	// Other documents are moved by an action of its own: see `relocation/`.
	if (operation === 'give it to another site') return type === 'alert' ? administrator : [];
	if (type === 'body' && writing.includes(operation)) return administrator;
	const usual = policy[operation];
	if (usual === administrator) return usual;
	return personas.filter(
		(persona) =>
			usual.includes(persona) ||
			(type === 'alert' && officers.includes(persona)) ||
			(type === 'page' && persona === 'editorOfPages' && usual.includes('editor')) ||
			(operation === 'create a draft' && mayBegin(persona, type)),
	);
}

/** Authors and contributors begin documents: what they do with them is in `own-documents.int.test.ts`. */
function mayBegin(persona: Persona, type: string): boolean {
	// A service or a document of no office is not of the contributor's.
	if (persona === 'contributor') return type === 'contact-point';
	return persona === 'author' && !['site', 'body', 'menu', 'alert'].includes(type);
}

/** Uploads have no drafts: editors publish them directly, and every user with an account may read them. */
const uploaders: readonly Persona[] = [...workers, 'author', 'contributor'];

const uploadPolicy: Record<UploadOperation, readonly Persona[]> = {
	read: personas.filter((persona) => persona !== 'anonymous'),
	upload: personas.filter((persona) => uploaders.includes(persona)),
	change: workers,
	'give it to another site': [],
	'delete for good': publishers,
};

type Owned = Attempt['type'];

function isOwned(type: string): type is Owned {
	return !['site', 'media', 'file'].includes(type);
}

const ownedTypes = contentTypes.filter(isOwned);

let bed: Bed;
const users = new Map<Persona, { user: TypedUser; token: string }>();

async function signUp(name: Persona, account: Omit<Parameters<typeof createUser>[1], 'name'>): Promise<void> {
	const user = await createUser(bed, { name, ...account });
	const { token = '' } = await bed.payload.login({
		collection: 'users',
		data: { email: `${name}@example.org`, password: testPassword },
	});
	users.set(name, { user, token });
}

/** Creates a body that has the given sites. */
async function bodyOf(...sites: string[]): Promise<string> {
	const { payload } = bed;
	const { id } = await payload.create({ collection: 'body', data: {}, draft: true, depth: 0 });
	for (const site of sites) await payload.db.updateOne({ collection: 'site', id: site, data: { body: id } });
	return id;
}

beforeAll(async () => {
	bed = await openBed();
	const { portale, visit } = bed.sites;
	const [itsBody, anotherBody] = [await bodyOf(portale), await bodyOf(visit)];
	await signUp('administrator', { isAdministrator: true });
	await signUp('editor', { memberships: [{ site: portale, role: 'editor' }] });
	await signUp('publisher', { memberships: [{ site: portale, role: 'publisher' }] });
	await signUp('editorElsewhere', { memberships: [{ site: visit, role: 'editor' }] });
	await signUp('publisherElsewhere', { memberships: [{ site: visit, role: 'publisher' }] });
	await signUp('editorOfItsBody', { memberships: [{ body: itsBody, role: 'editor' }] });
	await signUp('publisherOfItsBody', { memberships: [{ body: itsBody, role: 'publisher' }] });
	await signUp('officer', { memberships: [{ site: portale, role: 'alert-officer' }] });
	await signUp('officerOfItsBody', { memberships: [{ body: itsBody, role: 'alert-officer' }] });
	await signUp('author', { memberships: [{ site: portale, role: 'author' }] });
	const { id: office } = await bed.payload.create({
		collection: 'office',
		data: { owner: portale },
		draft: true,
	});
	await signUp('contributor', { memberships: [{ site: portale, role: 'contributor', office }] });
	await signUp('editorOfPages', { memberships: [{ site: portale, role: 'editor', sections: ['page'] }] });
	await signUp('publisherOfAnotherBody', { memberships: [{ body: anotherBody, role: 'publisher' }] });
}, 180_000);

afterAll(() => bed.close());

/** Creates an incomplete document of the portal in the state that the operation needs: only access is tested. */
async function documentFor(type: Owned, operation: Operation): Promise<string> {
	const { payload, sites } = bed;
	const { id } = await payload.create({
		collection: type,
		data: { owner: sites.portale },
		draft: true,
		depth: 0,
		context: { isDeferred: true },
	});
	const set = (data: Record<string, unknown>) =>
		payload.db.updateOne({ collection: type, id, data, locale: 'it' });
	if (operation === 'read what is published') await set({ _status: 'published' });
	if (operation === 'see the bin') await set({ _status: 'published', deletedAt: new Date().toISOString() });
	return String(id);
}

async function whoMay(operation: Operation, type: Owned, api: Api): Promise<Persona[]> {
	const through: Persona[] = [];
	let id = await documentFor(type, operation);
	for (const persona of personas) {
		const { portale: owner, visit: otherSite } = bed.sites;
		const attempt = {
			operation,
			type,
			id,
			owner,
			otherSite,
			user: users.get(persona)?.user,
			token: users.get(persona)?.token,
		};
		if (!(await api(attempt, bed.payload))) continue;
		through.push(persona);
		if (consuming.includes(operation)) id = await documentFor(type, operation);
	}
	return through;
}

const standIns: readonly Owned[] = ['page', 'contact-point', 'question'];

// The rules don't depend on the database, and the MongoDB test servers are slow: there, three types represent all.
// Elsewhere REST, the public way in, is tested with every type; the other APIs only in a full run.
const typesAsked = inject('mongoUrl') ? standIns : ownedTypes;
const typesAskedOtherwise = sampleOrAll(standIns, typesAsked);

describe.each(typesAskedOtherwise)('through the local API, a document of type %s', (type) => {
	test.each(operations)('lets only the right people %s', async (operation) => {
		expect(await whoMay(operation, type, local)).toEqual(allowed(type, operation));
	});
});

const ways: [string, Api, readonly Owned[]][] = [
	['REST', rest, typesAsked],
	['GraphQL', graphQL, typesAskedOtherwise],
];

describe.each(ways)('through %s', (_name, api, types) => {
	describe.each(types)('a document of type %s', (type) => {
		test.each(operations)('lets only the right people %s', async (operation) => {
			expect(await whoMay(operation, type, api)).toEqual(allowed(type, operation));
		});
	});
});

async function whoMayUpload(
	operation: UploadOperation,
	type: UploadType,
	api: UploadApi,
): Promise<Persona[]> {
	const { portale: owner, visit: otherSite } = bed.sites;
	const through: Persona[] = [];
	let id = await newUpload(bed, type);
	for (const persona of personas) {
		const attempt = { operation, type, id, owner, otherSite, ...users.get(persona) };
		if (!(await api(attempt, bed.payload))) continue;
		through.push(persona);
		if (consuming.includes(operation)) id = await newUpload(bed, type);
	}
	return through;
}

const uploadWays: [string, UploadApi][] = [
	['the local API', localUploads],
	['REST', restUploads],
];

describe.each(uploadWays)('through %s', (_name, api) => {
	describe.each(uploadTypes)('an upload of type %s', (type) => {
		test.each(uploadOperations)('lets only the right people %s', async (operation) => {
			expect(await whoMayUpload(operation, type, api)).toEqual(uploadPolicy[operation]);
		});
	});
});

describe('publishing a complete page', () => {
	async function publishAs(
		persona: Persona,
		data: { _status: 'draft' | 'published' },
		id: string,
	): Promise<unknown> {
		return bed.payload.update({
			collection: 'page',
			id,
			data,
			overrideAccess: false,
			user: users.get(persona)?.user,
			depth: 0,
		});
	}

	async function completePage(_status: 'draft' | 'published'): Promise<string> {
		const { id } = await bed.payload.create({
			collection: 'page',
			data: {
				owner: bed.sites.portale,
				languages: ['it'],
				title: `Una pagina ${_status}`,
				summary: 's',
				body: paragraphOf('x'),
				_status,
			},
			depth: 0,
		});
		return id;
	}

	test('is for publishers of its site', async () => {
		const id = await completePage('draft');

		await expect(publishAs('editor', { _status: 'published' }, id)).rejects.toMatchObject({ status: 403 });
		await expect(publishAs('publisherElsewhere', { _status: 'published' }, id)).rejects.toMatchObject({
			status: 403,
		});
		await expect(publishAs('publisher', { _status: 'published' }, id)).resolves.toMatchObject({
			_status: 'published',
		});
	});

	test('withdrawing it is for publishers too, and an editor’s attempt changes nothing', async () => {
		const id = await completePage('published');

		await expect(publishAs('editor', { _status: 'draft' }, id)).rejects.toMatchObject({ status: 403 });
		expect((await bed.payload.findByID({ collection: 'page', id, depth: 0 }))._status).toBe('published');
		await expect(publishAs('publisher', { _status: 'draft' }, id)).resolves.toMatchObject({
			_status: 'draft',
		});
	});
});

describe('operations for administrators only', () => {
	const as = (persona: Persona) =>
		({ overrideAccess: false, user: users.get(persona)?.user, depth: 0 }) as const;

	test('reading the log', async () => {
		await expect(bed.payload.find({ collection: 'log-entries', ...as('publisher') })).rejects.toMatchObject({
			status: 403,
		});
		await expect(
			bed.payload.find({ collection: 'log-entries', ...as('administrator') }),
		).resolves.toHaveProperty('docs');
	});

	test('making a site', async () => {
		const make = (key: string, persona: Persona) =>
			bed.payload.create({ collection: 'site', data: { key, kind: 'area' }, draft: true, ...as(persona) });

		await expect(make('nuovo', 'publisher')).rejects.toMatchObject({ status: 403 });
		await expect(make('nuovo', 'publisherOfItsBody')).rejects.toMatchObject({ status: 403 });
		await expect(make('nuovo', 'administrator')).resolves.toHaveProperty('id');
	});

	test('seeing the other accounts', async () => {
		const { docs } = await bed.payload.find({ collection: 'users', ...as('editor') });

		expect(docs.map(({ name }) => name)).toEqual(['editor']);
	});

	test('users cannot make themselves administrators', async () => {
		const id = users.get('editor')?.user.id ?? '';
		const changed = await bed.payload.update({
			collection: 'users',
			id,
			data: { isAdministrator: true },
			...as('editor'),
		});

		expect(changed.isAdministrator).toBe(false);
	});
});

test('a password of fewer than twelve characters is refused', async () => {
	const account = { email: 'corta@example.org', name: 'Corta', password: 'undici-crtt' };

	await expect(bed.payload.create({ collection: 'users', data: account })).rejects.toThrow();
});
