import { type Alter, type LocalProvider, openProvider } from '@portolano/test-kit/oidc/provider.ts';
import { walkThrough } from '@portolano/test-kit/oidc/walk.ts';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askAccounts, tokenIn } from '../testing/accounts-api.ts';
import { type Bed, createUser, openBed, testPassword } from '../testing/bed.ts';
import { callbackOfTests, Visitor } from '../testing/oidc-visitor.ts';
import { accountAccess } from '../collections/users/sessions/answer.ts';
import { enrolment } from '../second-factor/enrolment-shape.ts';

let bed: Bed;
let provider: LocalProvider;

beforeAll(async () => {
	provider = await openProvider({
		callback: callbackOfTests,
		people: [
			...['anna', 'bruno', 'carla', 'dario', 'nessuno'].map((name) => ({
				subject: `id-${name}`,
				email: `${name}@example.org`,
				isVerified: true,
			})),
			{ subject: 'id-elena', email: 'elena@example.org' },
			{ subject: 'id-fabio', email: 'Fabio@Example.org', isVerified: true },
			{ subject: 'id-other-bruno', email: 'bruno@example.org', isVerified: true },
			{ subject: 'id-dario-safe', email: 'dario@example.org', isVerified: true, amr: ['pwd', 'otp'] },
		],
	});
	vi.stubEnv('OIDC_ISSUER', provider.issuer);
	vi.stubEnv('OIDC_CLIENT_ID', provider.clientId);
	vi.stubEnv('OIDC_CLIENT_SECRET', provider.clientSecret);
	vi.stubEnv('OIDC_TRUST_SECOND_FACTOR', 'true');
	bed = await openBed();
	await createUser(bed, { name: 'prima', isAdministrator: true });
	for (const name of ['anna', 'bruno', 'carla', 'dario', 'elena', 'fabio']) await createUser(bed, { name });
}, 300_000);

afterAll(async () => {
	await bed.close();
	await provider.close();
});

const ask = (path: string, how?: Parameters<typeof askAccounts>[2]) => askAccounts(bed.payload, path, how);

async function accountOf(name: string) {
	const { docs } = await bed.payload.find({
		collection: 'users',
		where: { email: { equals: `${name}@example.org` } },
	});
	const [account] = docs;
	if (!account) throw new Error(`There is no account ${name}.`);
	return account;
}

const sessionsOf = async (name: string) => (await accountOf(name)).sessions ?? [];

async function logged(name: string, outcome: string) {
	const { docs } = await bed.payload.find({
		collection: 'sign-ins',
		where: { and: [{ account: { equals: `${name}@example.org` } }, { outcome: { equals: outcome } }] },
	});
	return docs;
}

/** The names of the cookies that a browser was given. */
const namesIn = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split('=', 1)[0]);

describe('who signs in by the provider', () => {
	test('gets the session of the account with the verified address, as with a password', async () => {
		const visitor = new Visitor(bed.payload);
		const page = await visitor.goAs('id-anna', '/admin/collections/news?page=2');
		const { status, told, cookies } = await visitor.finish();
		const byPassword = await ask('/login', { body: { email: 'anna@example.org', password: testPassword } });
		const kindOf = (cookie: string | undefined | null) =>
			cookie?.replace(/=[^;]+;/, '=…;').replace(/Expires=[^;]+/, '');
		const { told: shown } = await ask(`/${(await accountOf('anna')).id}/sessions`, {
			token: tokenIn({ told }),
		});

		expect(page.pathname + page.search).toBe(
			'/admin/login?oidc=finish&redirect=%2Fadmin%2Fcollections%2Fnews%3Fpage%3D2',
		);
		expect(status).toBe(200);
		expect(kindOf(cookies.find((cookie) => cookie.startsWith('payload-token=')))).toBe(
			kindOf(byPassword.cookie),
		);
		expect((await ask('/me', { token: tokenIn({ told }) })).told).toMatchObject({
			user: { email: 'anna@example.org' },
		});
		expect(accountAccess.parse(shown).sessions.find(({ isCurrent }) => isCurrent)?.way).toBe('con OIDC');
		expect(await logged('anna', 'entered')).toEqual(
			expect.arrayContaining([expect.objectContaining({ way: 'oidc', address: '203.0.113.7' })]),
		);
		expect(await logged('anna', 'identity-linked')).toHaveLength(1);
	});

	test('ends it like any other', async () => {
		const { told } = await new Visitor(bed.payload).signIn('id-carla');
		const token = tokenIn({ told });
		expect((await ask('/logout', { token, body: {} })).status).toBe(200);
		expect((await ask('/me', { token })).told).toMatchObject({ user: null });
	});

	test('is known by the identity from then on, whatever becomes of the address', async () => {
		expect((await new Visitor(bed.payload).signIn('id-fabio')).status).toBe(200);
		const person = provider.people.find(({ subject }) => subject === 'id-fabio');
		Object.assign(person ?? {}, { email: 'anna@example.org', isVerified: false });
		const { told } = await new Visitor(bed.payload).signIn('id-fabio');
		expect(told).toMatchObject({ user: { email: 'fabio@example.org' } });
		expect(await logged('fabio', 'identity-linked')).toHaveLength(1);
	});

	test('does not get another’s account: the one of an address belongs to one identity until it is taken away', async () => {
		expect((await new Visitor(bed.payload).signIn('id-bruno')).status).toBe(200);
		const other = await new Visitor(bed.payload).signIn('id-other-bruno');
		const { id } = await accountOf('bruno');
		const token = tokenIn(
			await ask('/login', { body: { email: 'prima@example.org', password: testPassword } }),
		);
		const removed = await ask(`/${id}/identity/remove`, { token, body: {} });
		const again = await new Visitor(bed.payload).signIn('id-other-bruno');

		expect([other.status, removed.status, again.status]).toEqual([403, 200, 200]);
		expect(other.error).toContain('già collegato');
		expect(await logged('bruno', 'identity-refused')).toHaveLength(1);
		expect(await logged('bruno', 'identity-removed')).toMatchObject([{ by: 'prima@example.org' }]);
	});

	test('gets no account that was not made by a person, and is told whom to ask', async () => {
		const before = await bed.payload.count({ collection: 'users' });
		const { status, error, cookies } = await new Visitor(bed.payload).signIn('id-nessuno');

		expect(status).toBe(403);
		expect(error).toContain(
			'Nessun account per questo indirizzo (nessuno@example.org): chiedi all’amministratore',
		);
		expect(cookies).toEqual([]);
		expect(await bed.payload.count({ collection: 'users' })).toEqual(before);
		expect(await logged('nessuno', 'no-account')).toMatchObject([{ way: 'oidc' }]);
	});

	test('is not let in by an address that the provider has not verified', async () => {
		const { status, error } = await new Visitor(bed.payload).signIn('id-elena');
		expect(status).toBe(403);
		expect(error).toContain('non dice un indirizzo e-mail verificato');
		expect(await sessionsOf('elena')).toEqual([]);
	});
});

test('the second factor of an account is asked for, unless the provider has asked for one', async () => {
	const { id } = await accountOf('dario');
	const token = tokenIn(
		await ask('/login', { body: { email: 'dario@example.org', password: testPassword } }),
	);
	const begun = await ask(`/${id}/second-factor/begin`, { token, body: { currentPassword: testPassword } });
	const { ticket, key } = enrolment.parse(begun.told);
	const codeOf = (periods: number) =>
		new TOTP({ secret: key }).generate({ timestamp: Date.now() + periods * 30_000 });
	await ask(`/${id}/second-factor/confirm`, { token, body: { ticket, code: codeOf(-1) } });
	const before = await sessionsOf('dario');

	const visitor = new Visitor(bed.payload);
	const first = await visitor.signIn('id-dario');
	const wrong = await visitor.finish({ code: '000000' });
	expect([first.status, wrong.status]).toEqual([401, 401]);
	expect(first.told).toMatchObject({ errors: [{ data: { secondFactor: { needs: 'code' } } }] });
	expect(await sessionsOf('dario')).toHaveLength(before.length);
	expect(await logged('dario', 'code-refused')).toHaveLength(1);
	expect((await visitor.finish({ code: codeOf(1) })).status).toBe(200);

	await ask(`/${id}/identity/remove`, { token, body: {} });
	expect((await new Visitor(bed.payload).signIn('id-dario-safe')).status).toBe(200);
	expect((await sessionsOf('dario')).map(({ hasSecondFactor }) => hasSecondFactor)).toEqual([
		true,
		true,
		true,
	]);
});

describe('a sign-in', () => {
	test('asks the provider with PKCE, state, nonce, and the exact address of this CMS, whatever the host of the request', async () => {
		const { searchParams } = await new Visitor(bed.payload).start();
		expect(Object.fromEntries(searchParams)).toMatchObject({
			...{ response_type: 'code', client_id: 'redazione', code_challenge_method: 'S256' },
			redirect_uri: callbackOfTests,
			scope: 'openid email',
		});
		expect(
			['state', 'nonce', 'code_challenge'].map((name) => (searchParams.get(name) ?? '').length > 30),
		).toEqual(Array(3).fill(true));
	});

	test('keeps what it needs in cookies that scripts and other sites can’t use', async () => {
		const visitor = new Visitor(bed.payload);
		const { headers } = await visitor.ask('/start');
		const answer = await walkThrough(headers.get('Location') ?? '', 'id-anna');
		const [, identity] = (await visitor.ask(`/callback${answer.search}`)).headers.getSetCookie();

		expect(headers.get('Set-Cookie')).toMatch(
			/^portolano-oidc=.*Path=\/api\/users\/oidc\/callback; HttpOnly=true; SameSite=Lax$/,
		);
		expect(identity).toMatch(
			/^portolano-oidc-identity=.*Path=\/api\/users\/oidc\/finish; HttpOnly=true; SameSite=Strict$/,
		);
		expect(decodeURIComponent(identity ?? '')).not.toContain('anna@example.org');
	});

	test.for([
		'https://example.net/admin',
		'//example.net/admin',
		'/\\example.net',
		'/admin/../api/users/logout',
		'javascript:alert(1)',
	])('leads to the desk and not to %s', async (elsewhere) => {
		const page = await new Visitor(bed.payload).goAs('id-anna', elsewhere);
		expect([page.origin, page.searchParams.get('redirect')]).toEqual(['http://localhost:8090', '/admin']);
	});

	test('counts once: neither the answer of the provider nor what it vouched for works again', async () => {
		const visitor = new Visitor(bed.payload);
		const answer = await walkThrough(await visitor.start(), 'id-anna');
		const asked = new Map(visitor.cookies);
		await visitor.callback(answer);
		const vouched = new Map(visitor.cookies);
		expect((await visitor.finish()).status).toBe(200);

		const thief = new Visitor(bed.payload);
		for (const [name, value] of [...asked, ...vouched]) thief.cookies.set(name, value);
		expect((await thief.finish()).error).toContain('già stato usato');
		expect((await thief.callback(answer)).searchParams.get('oidc')).toBe('repeated');
	});
});

describe('a faulty answer', () => {
	const afterwards = async (visitor: Visitor, page: URL) => ({
		problem: page.searchParams.get('oidc'),
		cookies: [...visitor.cookies.keys()],
		status: (await visitor.finish()).status,
	});
	const nothingWith = (problem: string) => ({ problem, cookies: [], status: 401 });

	test.for([
		[
			'without the cookie of its beginning',
			'interrupted',
			(answer: URL, visitor: Visitor) => (visitor.cookies.clear(), answer),
		],
		[
			'with another state',
			'unproven',
			(answer: URL) => (answer.searchParams.set('state', 'x'.repeat(43)), answer),
		],
		[
			'with a code that was made up',
			'repeated',
			(answer: URL) => (answer.searchParams.set('code', 'x'.repeat(43)), answer),
		],
		[
			'of another issuer',
			'unproven',
			(answer: URL) => (answer.searchParams.set('iss', 'https://example.net'), answer),
		],
	] as const)('%s opens nothing', async ([, problem, spoil]) => {
		const visitor = new Visitor(bed.payload);
		const answer = await walkThrough(await visitor.start(), 'id-anna');
		const page = await visitor.callback(spoil(answer, visitor));
		expect(await afterwards(visitor, page)).toEqual(nothingWith(problem));
	});

	test('with a code that another browser has used opens nothing', async () => {
		const one = new Visitor(bed.payload);
		const answer = await walkThrough(await one.start(), 'id-anna');
		const copy = new Visitor(bed.payload);
		for (const [name, value] of one.cookies) copy.cookies.set(name, value);
		await one.callback(answer);
		const other = new Visitor(bed.payload);
		const begun = await other.start();
		answer.searchParams.set('state', begun.searchParams.get('state') ?? '');
		expect(await afterwards(other, await other.callback(answer))).toEqual(nothingWith('repeated'));
		expect(await afterwards(copy, await copy.callback(answer))).toEqual(nothingWith('repeated'));
	});

	const seconds = () => Math.floor(Date.now() / 1000);
	const forged: Alter = Object.assign((claims: Record<string, unknown>) => claims, { isForged: true });

	const spoilt: [string, string, Alter][] = [
		['for another request (nonce)', 'unproven', (claims) => ({ ...claims, nonce: 'another' })],
		['for another client (audience)', 'unproven', (claims) => ({ ...claims, aud: 'another' })],
		['of another issuer', 'unproven', (claims) => ({ ...claims, iss: 'https://example.net' })],
		['signed with another key', 'unproven', forged],
		['whose time is over', 'clock', (claims) => ({ ...claims, iat: seconds() - 900, exp: seconds() - 600 })],
		['of the future', 'clock', (claims) => ({ ...claims, nbf: seconds() + 600 })],
	];

	test.for(spoilt)('with an ID token %s opens nothing', async ([, problem, alter]) => {
		provider.alter(alter);
		const visitor = new Visitor(bed.payload);
		const page = await visitor.goAs('id-anna');
		provider.alter(undefined);
		expect(await afterwards(visitor, page)).toEqual(nothingWith(problem));
	});

	test('of a person who does not want to opens nothing', async () => {
		const visitor = new Visitor(bed.payload);
		expect(await afterwards(visitor, await visitor.goAs(''))).toEqual(nothingWith('denied'));
	});

	test('a clock that is half a minute wrong is put up with', async () => {
		provider.alter((claims) => ({ ...claims, iat: seconds() - 400, exp: seconds() - 30 }));
		const visitor = new Visitor(bed.payload);
		const page = await visitor.goAs('id-anna');
		provider.alter(undefined);
		expect(page.searchParams.get('oidc')).toBe('finish');
	});
});

// Last: the provider does not come back.
test('a provider that is down is told of, and passwords go on', async () => {
	const visitor = new Visitor(bed.payload);
	const answer = await walkThrough(await visitor.start('/admin/account'), 'id-anna');
	await provider.close();
	const page = await visitor.callback(answer);
	const { status, cookie } = await ask('/login', {
		body: { email: 'anna@example.org', password: testPassword },
	});

	expect(page.pathname).toBe('/admin/login');
	expect(Object.fromEntries(page.searchParams)).toEqual({ oidc: 'unreachable', redirect: '/admin/account' });
	expect(namesIn([cookie ?? ''])).toEqual(['payload-token']);
	expect(status).toBe(200);
});
