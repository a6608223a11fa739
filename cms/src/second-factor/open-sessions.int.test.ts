import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { TOTP } from 'otpauth';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { askAccounts, tokenIn } from '../testing/accounts-api.ts';
import { headersOf } from '../testing/apis.ts';
import { type Bed, createUser, openEmptyBed, testPassword } from '../testing/bed.ts';
import { forgetPayload } from '../testing/fresh-modules.ts';
import { enrolment } from './enrolment-shape.ts';

const periodMs = 30_000;
const bodyOf = (name: string) => ({ email: `${name}@example.org`, password: testPassword });

let bed: Omit<Bed, 'sites'>;
let site: string;
/** Sessions that began while no second factor was required. */
const tokens = { publisher: '', editor: '', withFactor: '' };

const ask = (path: string, how?: Parameters<typeof askAccounts>[2]) => askAccounts(bed.payload, path, how);
const codeOf = (secret: string, periods = 0) =>
	new TOTP({ secret }).generate({ timestamp: Date.now() + periods * periodMs });

/** Sessions of before `SECOND_FACTOR` was set, in the database that is opened afterwards. */
async function openSessions(): Promise<void> {
	const { openCms } = await import('../database/open.ts');
	const payload = await openCms();
	({ id: site } = await payload.create({
		collection: 'site',
		data: { key: 'portale', kind: 'portal' },
		draft: true,
		depth: 0,
	}));
	const of = { payload };
	const publisher = { memberships: [{ site, role: 'publisher' as const }] };
	await createUser(of, { name: 'prima', isAdministrator: true });
	await createUser(of, { name: 'paola', ...publisher });
	await createUser(of, { name: 'furio', ...publisher });
	await createUser(of, { name: 'edda', memberships: [{ site, role: 'editor' }] });
	const signIn = async (name: string) =>
		tokenIn(await askAccounts(payload, '/login', { body: bodyOf(name) }));
	Object.assign(tokens, {
		publisher: await signIn('paola'),
		editor: await signIn('edda'),
		withFactor: await signIn('furio'),
	});
	const { docs } = await payload.find({ collection: 'users', where: { name: { equals: 'furio' } } });
	const own = (path: string, body: unknown) =>
		askAccounts(payload, `/${docs[0]?.id}/second-factor/${path}`, { token: tokens.withFactor, body });
	const { ticket, key } = enrolment.parse((await own('begin', { currentPassword: testPassword })).told);
	expect((await own('confirm', { ticket, code: codeOf(key) })).status).toBe(200);
	await payload.destroy();
	forgetPayload();
	vi.resetModules();
}

beforeAll(async () => {
	bed = await openEmptyBed(undefined, async () => {
		await openSessions();
		vi.stubEnv('SECOND_FACTOR', 'publishers');
	});
}, 300_000);

afterAll(() => bed.close());

const message = 'Questa sessione è stata aperta senza codice di verifica';
const told = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) });

function patch(path: string, token: string, body: unknown): Promise<Response> {
	const request = new Request(`http://localhost:8090/api/${path}`, {
		method: 'PATCH',
		headers: headersOf(token),
		body: JSON.stringify(body),
	});
	return handleEndpoints({ config: bed.payload.config, request });
}

async function aDraft(): Promise<string> {
	const data = { owner: site, languages: ['it' as const], title: 'Una bozza' };
	return (await bed.payload.create({ collection: 'place', data, draft: true, depth: 0 })).id;
}

test('a session of who may publish, opened without a second factor, publishes nothing any more and is told why', async () => {
	const id = await aDraft();
	const byRest = await patch(`place/${id}`, tokens.publisher, { _status: 'published' });
	const query = `mutation { updatePlace(id: "${id}", draft: false, data: { _status: published, coordinates: { latitude: 40.47, longitude: 17.23 } }) { id } }`;
	const byGraphQL = await GRAPHQL_POST(bed.payload.config)(
		new Request('http://localhost:8090/api/graphql', {
			method: 'POST',
			headers: headersOf(tokens.publisher),
			body: JSON.stringify({ query }),
		}),
	);
	const { _status } = await bed.payload.findByID({ collection: 'place', id, draft: true });

	expect(byRest.status).toBe(401);
	expect(told.parse(await byRest.json()).errors[0]?.message).toContain(message);
	expect(told.parse(await byGraphQL.json()).errors[0]?.message).toContain(message);
	expect(_status).toBe('draft');
});

test('nor does it read or prolong itself: the desk learns that it has ended', async () => {
	const { told: me } = await ask('/me', { token: tokens.publisher });
	expect(me).toMatchObject({ user: null });
	expect((await ask('/refresh-token', { token: tokens.publisher, body: {} })).status).toBe(401);
});

test('who signs in anew sets a second factor up, and goes on', async () => {
	// A browser still sends the session from before.
	const first = await ask('/login', { body: bodyOf('paola'), token: tokens.publisher });
	const needed = z
		.object({ errors: z.tuple([z.object({ data: z.object({ secondFactor: enrolment }) })]) })
		.parse(first.told).errors[0].data.secondFactor;
	const body = { ...bodyOf('paola'), ticket: needed.ticket, code: codeOf(needed.key) };
	const token = tokenIn(await ask('/login', { body, token: tokens.publisher }));
	expect((await ask('/me', { token })).told).toMatchObject({ user: { email: 'paola@example.org' } });
});

test('sessions with a second factor, and those of who may not publish, go on', async () => {
	const { told: ofFactor } = await ask('/me', { token: tokens.withFactor });
	const { told: ofEditor } = await ask('/me', { token: tokens.editor });
	expect(ofFactor).toMatchObject({ user: { email: 'furio@example.org' } });
	expect(ofEditor).toMatchObject({ user: { email: 'edda@example.org' } });
});

test('who is given a role that publishes goes on only with a second factor', async () => {
	const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: 'edda' } } });
	await bed.payload.update({
		collection: 'users',
		id: docs[0]?.id ?? '',
		data: { memberships: [{ site, role: 'publisher' }] },
	});
	expect((await ask('/me', { token: tokens.editor })).told).toMatchObject({ user: null });
});
