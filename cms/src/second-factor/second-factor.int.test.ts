import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { TOTP } from 'otpauth';
import { askAccounts, tokenIn } from '../testing/accounts-api.ts';
import { type Account, type Bed, createUser, openBed, testPassword } from '../testing/bed.ts';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';
import { factorState } from './answer.ts';
import { enrolment } from './enrolment-shape.ts';
import { secondFactorNeeded } from './needed.ts';

const periodMs = 30_000;

let bed: Bed;
let mailbox: Mailbox;

beforeAll(async () => {
	mailbox = await openMailbox();
	vi.stubEnv('SMTP_URL', mailbox.url);
	vi.stubEnv('MAIL_FROM', 'redazione@example.org');
	vi.stubEnv('SECOND_FACTOR', 'publishers');
	bed = await openBed();
	// The first account is an administrator.
	await createUser(bed, { name: 'prima' });
	// Codes change every thirty seconds, and a busy machine is slow.
	vi.useFakeTimers({ toFake: ['Date'] });
}, 300_000);

afterAll(async () => {
	vi.useRealTimers();
	await bed.close();
	await mailbox.close();
});

const ask = (path: string, how?: Parameters<typeof askAccounts>[2]) => askAccounts(bed.payload, path, how);

interface Second {
	code?: string;
	ticket?: string;
	from?: string;
}

/** Each name has an address of its own: sign-ins from one address are limited. */
const addressOf = (name: string) => `192.0.2.${name.charCodeAt(0)}`;

function signIn(name: string, { from = addressOf(name), ...second }: Second = {}) {
	return ask('/login', { from, body: { email: `${name}@example.org`, password: testPassword, ...second } });
}

function neededBy({ told }: { told: unknown }) {
	const errors = z
		.object({ errors: z.array(z.object({ data: z.unknown().optional() })).min(1) })
		.parse(told).errors;
	return secondFactorNeeded.safeParse(errors[0]?.data).data?.secondFactor;
}

/** The code of a secret, so many periods from now. */
const codeOf = (secret: string, periods = 0) =>
	new TOTP({ secret }).generate({ timestamp: Date.now() + periods * periodMs });

const recoveryCodesIn = ({ told }: { told: unknown }) =>
	z.object({ recoveryCodes: z.array(z.string()) }).parse(told).recoveryCodes;

async function account(name: string, more: Omit<Account, 'name'> = {}) {
	const { id } = await createUser(bed, { name, ...more });
	return { id, token: tokenIn(await signIn(name)) };
}

/** An account that has set up a second factor on its page. */
async function withFactor(name: string) {
	const { id, token } = await account(name);
	const begun = await ask(`/${id}/second-factor/begin`, { token, body: { currentPassword: testPassword } });
	const { ticket, key } = enrolment.parse(begun.told);
	// The code of the period before, so that tests can use the present one.
	const body = { ticket, code: codeOf(key, -1) };
	const codes = recoveryCodesIn(await ask(`/${id}/second-factor/confirm`, { token, body }));
	return { id, token, key, codes };
}

describe('an account with a second factor', () => {
	test('signs in with a code, and gets nothing without one', async () => {
		const { key } = await withFactor('anna');
		const without = await signIn('anna');
		const right = await signIn('anna', { code: codeOf(key) });

		expect(without).toMatchObject({ status: 401, cookie: null });
		expect(without.error).toContain('codice di verifica');
		expect(neededBy(without)).toEqual({ needs: 'code' });
		expect(tokenIn(without)).toBe('');
		expect(right.status).toBe(200);
		expect(tokenIn(right)).not.toBe('');
	});

	test('can use a code once, not two at the same time, nor an older one', async () => {
		const { key } = await withFactor('bruno');
		const code = codeOf(key);
		const both = await Promise.all([signIn('bruno', { code }), signIn('bruno', { code })]);
		const older = await signIn('bruno', { code: codeOf(key, -1), from: '192.0.2.2' });
		const next = await signIn('bruno', { code: codeOf(key, 1), from: '192.0.2.2' });

		// Of the door, which repeats what conflicted, this test has nothing.
		expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
		expect([older.status, next.status]).toEqual([401, 200]);
	});

	test('can use each recovery code once, however it is typed', async () => {
		const { id, token, codes } = await withFactor('carla');
		const [first = ''] = codes;
		const typed = first.toUpperCase().replace('-', ' ');
		expect(codes).toHaveLength(10);
		expect((await signIn('carla', { code: typed })).status).toBe(200);
		expect((await signIn('carla', { code: first })).status).toBe(401);
		const { told } = await ask(`/${id}/second-factor`, { token });
		expect(factorState.parse(told)).toMatchObject({ isOn: true, codesLeft: 9 });
	});

	test('makes guesses of its codes wait, from any address', async () => {
		const { key } = await withFactor('dario');
		for (let index = 0; index < 5; index += 1)
			await signIn('dario', { code: `00000${index}`, from: `198.51.100.${index}` });
		const held = await signIn('dario', { code: codeOf(key), from: '198.51.100.99' });

		expect(held.status).toBe(429);
		expect(held.error).toContain('Troppi tentativi');
	});

	test('keeps its secret: neither the database nor any answer has it in clear', async () => {
		const { id, token, key, codes } = await withFactor('elena');
		const { docs } = await bed.payload.find({
			collection: 'second-factors',
			where: { user: { equals: id } },
			showHiddenFields: true,
		});
		const answers = await Promise.all(
			[`/${id}`, `/${id}/second-factor`, '/me', `/${id}/sessions`].map((path) => ask(path, { token })),
		);
		const all = JSON.stringify([docs, answers]);
		for (const secret of [key, ...codes, ...codes.map((code) => code.replace('-', ''))])
			expect(all).not.toContain(secret);
		const asUser = bed.payload.find({
			collection: 'second-factors',
			overrideAccess: false,
			user: await createUser(bed, { name: 'ester', isAdministrator: true }),
		});
		await expect(asUser).rejects.toMatchObject({ status: 403 });
	});

	test('takes a new password by mail without being signed in', async () => {
		const { id } = await withFactor('fabio');
		const token = await bed.payload.forgotPassword({
			collection: 'users',
			data: { email: 'fabio@example.org' },
			disableEmail: true,
		});
		const body = { token, password: 'nave bussola ancora vento' };
		const reset = await ask('/reset-password', { body });
		const { sessions } = await bed.payload.findByID({ collection: 'users', id });

		expect(reset).toMatchObject({ status: 200, cookie: null });
		expect(tokenIn(reset)).toBe('');
		expect(sessions ?? []).toEqual([]);
	});

	test('turns it off with password and code, and renews its recovery codes with a code', async () => {
		const { id, token, key, codes } = await withFactor('gaia');
		const renewed = await ask(`/${id}/second-factor/codes`, { token, body: { code: codeOf(key) } });
		const [code = ''] = recoveryCodesIn(renewed);
		const remove = (body: unknown) => ask(`/${id}/second-factor/remove`, { token, body });

		expect(codes).not.toContain(code);
		expect((await remove({ code })).status).toBe(400);
		expect((await remove({ currentPassword: testPassword, code: '000000' })).status).toBe(401);
		expect((await remove({ currentPassword: testPassword, code })).status).toBe(200);
		expect((await signIn('gaia')).status).toBe(200);
	});
});

describe('setting a second factor up', () => {
	test('needs the password and a right code, and is for oneself only', async () => {
		const { id, token } = await account('irene');
		const { token: other } = await account('luca');
		const begin = (body: unknown, of = token) => ask(`/${id}/second-factor/begin`, { token: of, body });
		const right = await begin({ currentPassword: testPassword });
		const { ticket } = enrolment.parse(right.told);
		const wrong = await ask(`/${id}/second-factor/confirm`, { token, body: { ticket, code: '000000' } });

		expect((await begin({ currentPassword: 'non questa' })).status).toBe(400);
		expect((await begin({ currentPassword: testPassword }, other)).status).toBe(403);
		expect(wrong.status).toBe(401);
		expect(factorState.parse((await ask(`/${id}/second-factor`, { token })).told).isOn).toBe(false);
	});

	test('comes before anything else at the sign-in of who may publish, where that is required', async () => {
		const { id } = await createUser(bed, {
			name: 'mario',
			memberships: [{ site: bed.sites.portale, role: 'publisher' }],
		});
		const first = await signIn('mario');
		const needed = neededBy(first);
		if (needed?.needs !== 'enrolment') throw new Error('No enrolment was asked for.');
		const { ticket, key } = needed;
		const wrong = await signIn('mario', { ticket, code: '000000' });
		const right = await signIn('mario', { ticket, code: codeOf(key, -1) });

		expect([first.status, wrong.status, right.status]).toEqual([401, 401, 200]);
		expect([first.cookie, wrong.cookie]).toEqual([null, null]);
		expect(recoveryCodesIn(right)).toHaveLength(10);
		expect(neededBy(await signIn('mario'))).toEqual({ needs: 'code' });
		const token = tokenIn(right);
		const body = { currentPassword: testPassword, code: codeOf(key) };
		expect((await ask(`/${id}/second-factor/remove`, { token, body })).status).toBe(403);
	});

	test('is not asked of who may not publish', async () => {
		await createUser(bed, { name: 'nora', memberships: [{ site: bed.sites.portale, role: 'editor' }] });
		expect((await signIn('nora')).status).toBe(200);
	});
});

test('an administrator resets it for another person, who gets a mail, and the log says who did', async () => {
	const { id } = await withFactor('piero');
	const { token: stranger } = await account('rita');
	await createUser(bed, { name: 'sara', isAdministrator: true });
	const needed = neededBy(await signIn('sara'));
	if (needed?.needs !== 'enrolment') throw new Error('No enrolment was asked for.');
	const token = tokenIn(await signIn('sara', { ticket: needed.ticket, code: codeOf(needed.key) }));
	const reset = (how: { token: string; body: unknown }) => ask(`/${id}/second-factor/remove`, how);
	const body = { currentPassword: testPassword };

	expect((await reset({ token: stranger, body })).status).toBe(403);
	expect((await reset({ token, body: {} })).status).toBe(400);
	expect((await reset({ token, body })).status).toBe(200);
	expect((await signIn('piero')).status).toBe(200);
	const { html } = await mailbox.to('piero@example.org');
	expect(html).toContain('sara');
	const { docs } = await bed.payload.find({
		collection: 'sign-ins',
		where: { and: [{ account: { equals: 'piero@example.org' } }, { outcome: { equals: 'factor-reset' } }] },
	});
	expect(docs).toMatchObject([{ by: 'sara@example.org' }]);
});
