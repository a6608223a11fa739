import { freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askAccounts } from '../testing/accounts-api.ts';
import { type Bed, createUser, openBed, testPassword } from '../testing/bed.ts';
import { Visitor } from '../testing/oidc-visitor.ts';

let bed: Bed;

beforeAll(async () => {
	// Nobody answers there.
	vi.stubEnv('OIDC_ISSUER', `http://127.0.0.1:${await freePort()}`);
	vi.stubEnv('OIDC_CLIENT_ID', 'redazione');
	vi.stubEnv('OIDC_CLIENT_SECRET', 'a secret of the tests');
	vi.stubEnv('OIDC_NAME', 'Entra con l’account del Comune');
	vi.stubEnv('OIDC_ONLY', 'true');
	bed = await openBed();
	await createUser(bed, { name: 'prima', isAdministrator: true });
	await createUser(bed, { name: 'anna' });
}, 120_000);

afterAll(() => bed.close());

const signIn = (name: string, password = testPassword) =>
	askAccounts(bed.payload, '/login', { body: { email: `${name}@example.org`, password } });

test('where only the provider is accepted, right and wrong passwords are refused alike', async () => {
	const right = await signIn('anna');
	const wrong = await signIn('anna', 'non è questa');

	expect(right).toMatchObject({ status: 401, cookie: null });
	expect(wrong).toEqual(right);
	expect(right.error).toContain('Usa «Entra con l’account del Comune»');
	const { sessions } =
		(await bed.payload.find({ collection: 'users', where: { name: { equals: 'anna' } } })).docs[0] ?? {};
	expect(sessions ?? []).toEqual([]);
});

test('administrators get in with their password all the same', async () => {
	expect((await signIn('prima')).status).toBe(200);
});

test('a provider that does not answer is told of on the page of the sign-in', async () => {
	const page = await new Visitor(bed.payload).start('/admin/account');
	expect(page.href).toBe('http://localhost:8090/admin/login?oidc=unreachable&redirect=%2Fadmin%2Faccount');
});
