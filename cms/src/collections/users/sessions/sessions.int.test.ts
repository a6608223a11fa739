import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askAccounts, tokenIn } from '../../../testing/accounts-api.ts';
import { type Bed, createUser, openBed, testPassword } from '../../../testing/bed.ts';
import { accountAccess } from './answer.ts';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:141.0) Gecko/20100101 Firefox/141.0';

let bed: Bed;

beforeAll(async () => {
	bed = await openBed();
}, 120_000);

afterAll(() => bed.close());

const ask = (path: string, how?: Parameters<typeof askAccounts>[2]) => askAccounts(bed.payload, path, how);

async function enter(name: string, from = '192.0.2.1', userAgent = firefox): Promise<string> {
	const body = { email: `${name}@example.org`, password: testPassword };
	return tokenIn(await ask('/login', { body, from, userAgent }));
}

async function account(name: string, isAdministrator = false) {
	const { id } = await createUser(bed, { name, isAdministrator });
	return { id, token: await enter(name) };
}

async function access(id: string, token: string) {
	return accountAccess.parse((await ask(`/${id}/sessions`, { token })).told);
}

async function isSignedIn(token: string): Promise<boolean> {
	const { told } = await ask('/me', { token });
	return z.object({ user: z.unknown() }).parse(told).user !== null;
}

describe('the sessions of an account', () => {
	test('are told with browser, address and moment, and which is the own one', async () => {
		const { id, token } = await account('anna');
		await enter('anna', '198.51.100.7', 'curl/8.9');
		const { sessions, signIns } = await access(id, token);

		expect(sessions.map(({ browser, address, isCurrent }) => [browser, address, isCurrent])).toEqual([
			['Un programma', '198.51.100.7', false],
			['Firefox su Windows', '192.0.2.1', true],
		]);
		expect(sessions[0]?.begun).toMatch(/^\d+ \S+ \d{4} alle ore/);
		expect(signIns.map(({ outcome, address }) => [outcome, address])).toEqual([
			['Entrato', '198.51.100.7'],
			['Entrato', '192.0.2.1'],
		]);
	});

	test('come with the refused attempts', async () => {
		const { id, token } = await account('bruno');
		await ask('/login', { body: { email: 'bruno@example.org', password: 'non questa' }, from: '192.0.2.66' });
		const { signIns } = await access(id, token);

		expect(signIns[0]).toMatchObject({
			outcome: 'Rifiutato: nome o password sbagliati',
			address: '192.0.2.66',
		});
	});

	test('can be ended one by one, and all the others at once, and the log notes it', async () => {
		const { id, token } = await account('carla');
		const [second, third, fourth] = [await enter('carla'), await enter('carla'), await enter('carla')];
		const { sessions } = await access(id, token);
		const newest = sessions.find(({ isCurrent }) => !isCurrent)?.id;
		const one = await ask(`/${id}/sessions/end`, { token, body: { session: newest } });
		expect(accountAccess.parse(one.told).sessions).toHaveLength(3);
		expect(await Promise.all([token, second, third, fourth].map(isSignedIn))).toEqual([
			...[true, true, true, false],
		]);

		const rest = accountAccess.parse((await ask(`/${id}/sessions/end`, { token, body: {} })).told);
		expect(rest.sessions.map(({ isCurrent }) => isCurrent)).toEqual([true]);
		expect(rest.signIns[0]).toMatchObject({ outcome: 'Sessioni chiuse' });
		expect(await Promise.all([token, second, third].map(isSignedIn))).toEqual([true, false, false]);
	});

	test('are seen and ended by nobody else', async () => {
		const { id, token: own } = await account('dario');
		const { token } = await account('elena');
		for (const how of [{}, { token }]) {
			const seen = await ask(`/${id}/sessions`, how);
			const ended = await ask(`/${id}/sessions/end`, { ...how, body: {} });
			const status = 'token' in how ? 403 : 401;
			expect([seen.status, ended.status]).toEqual([status, status]);
			expect(JSON.stringify([seen.told, ended.told])).not.toContain('192.0.2.1');
		}
		expect(await isSignedIn(own)).toBe(true);
	});

	test('are ended by administrators too, and the log says by whom', async () => {
		const { id, token } = await account('fabio');
		const { token: administrator } = await account('gaia', true);
		const answer = await ask(`/${id}/sessions/end`, { token: administrator, body: {} });

		expect(await isSignedIn(token)).toBe(false);
		expect(await isSignedIn(administrator)).toBe(true);
		expect(accountAccess.parse(answer.told)).toMatchObject({
			sessions: [],
			signIns: [{ outcome: 'Sessioni chiuse', by: 'gaia@example.org' }, {}],
		});
	});

	test('end without any change of the account: its roles stay, by a link in a mail too', async () => {
		const { payload, sites } = bed;
		const memberships = [{ site: sites.portale, role: 'editor' as const, sections: ['news' as const] }];
		const { id } = await createUser(bed, { name: 'olga', memberships });
		const read = () => payload.findByID({ collection: 'users', id });
		const before = await read();
		const token = await enter('olga');
		await enter('olga');
		await ask(`/${id}/sessions/end`, { token, body: {} });
		const { sessions: left, ...ended } = await read();
		const reset = await payload.forgotPassword({
			collection: 'users',
			data: { email: 'olga@example.org' },
			disableEmail: true,
		});
		await ask('/reset-password', { body: { token: reset, password: 'nave bussola ancora vento' } });
		const { sessions: none, ...renewed } = await read();

		expect({ ...ended, sessions: [] }).toEqual(before);
		expect(left).toHaveLength(1);
		expect(renewed.memberships).toEqual(before.memberships);
		expect(none).toEqual([]);
	});

	test('end with a new password, but the one that changed it', async () => {
		const { id, token } = await account('irene');
		const other = await enter('irene');
		const body = { password: 'nave bussola ancora vento', currentPassword: testPassword };
		const changed = await ask(`/${id}`, { token, method: 'PATCH', body });

		expect(changed.status).toBe(200);
		expect([await isSignedIn(token), await isSignedIn(other)]).toEqual([true, false]);
	});
});
