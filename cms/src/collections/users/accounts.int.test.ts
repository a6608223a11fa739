import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, testPassword } from '../../testing/bed.ts';
import { askForFirstAccount } from '../../testing/first-account.ts';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';
import { lastSeq, newPage } from '../../testing/pages.ts';

let bed: Bed;
let mailbox: Mailbox;
let first: Awaited<ReturnType<typeof askForFirstAccount>>;

beforeAll(async () => {
	mailbox = await openMailbox();
	vi.stubEnv('SMTP_URL', mailbox.url);
	vi.stubEnv('MAIL_FROM', 'redazione@example.org');
	bed = await openBed();
	first = await askForFirstAccount(bed, 'prima');
	for (const name of ['anna', 'bruno', 'carla', 'dario', 'elena']) await createUser(bed, { name });
}, 120_000);

afterAll(async () => {
	await bed.close();
	await mailbox.close();
});

test('the first account is an administrator, and a second first account is refused', async () => {
	expect(first).toEqual({ status: 200, isAdministrator: true });
	expect((await askForFirstAccount(bed, 'seconda')).status).toBe(403);
	const { docs } = await bed.payload.find({
		collection: 'users',
		where: { isAdministrator: { equals: true } },
	});
	expect(docs.map(({ name }) => name)).toEqual(['prima']);
});

interface Asking {
	/** Network address of the client. */
	from?: string;
	token?: string;
	method?: string;
}

const answered = z.looseObject({
	message: z.string().optional(),
	token: z.string().nullish(),
	errors: z
		.array(
			z.object({
				message: z.string(),
				data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }).nullish(),
			}),
		)
		.optional(),
});

async function ask(
	path: string,
	body: unknown,
	{ from = '203.0.113.1', token, method = 'POST' }: Asking = {},
) {
	const began = performance.now();
	const headers = new Headers({ 'Content-Type': 'application/json', 'X-Forwarded-For': from });
	if (token) headers.set('Authorization', `JWT ${token}`);
	const request = new Request(`http://localhost:8090/api/users${path}`, {
		method,
		headers,
		body: JSON.stringify(body),
	});
	const response = await handleEndpoints({ config: bed.payload.config, request });
	const told = answered.parse(await response.json());
	const [error] = told.errors ?? [];
	return {
		status: response.status,
		retryAfter: response.headers.get('Retry-After'),
		message: error?.message ?? told.message,
		fields: error?.data?.errors ?? [],
		token: told.token ?? '',
		ms: performance.now() - began,
	};
}

const textWith = (part: string): unknown => expect.stringContaining(part);

const signIn = (name: string, password: string, from?: string) =>
	ask('/login', { email: `${name}@example.org`, password }, from === undefined ? {} : { from });

const forgot = (email: string, from?: string) =>
	ask('/forgot-password', { email }, from === undefined ? {} : { from });

describe('a forgotten password', () => {
	test('is answered at once, and a mail in Italian leads to a new one', async () => {
		const answer = await forgot('anna@example.org');
		const message = await mailbox.next();
		const link = /http:\/\/localhost:8090\/admin\/reset\/([0-9a-f]{40})/.exec(message.html);
		const reset = await ask('/reset-password', { token: link?.[1], password: 'quattro parole poco comuni' });

		expect(answer).toMatchObject({ status: 200, message: textWith('Se a questo indirizzo') });
		expect(answer.ms).toBeLessThan(2000);
		expect(message).toMatchObject({ to: ['anna@example.org'], from: 'redazione@example.org' });
		expect(message.subject).toBe('Scegli una nuova password');
		expect(message.html).toContain('Buongiorno anna');
		expect(reset.status).toBe(200);
		expect((await signIn('anna', 'quattro parole poco comuni')).status).toBe(200);
		expect((await signIn('anna', testPassword)).status).toBe(401);
	});

	test('gets the same answer for an unknown account, and no mail is sent', async () => {
		const known = await forgot('bruno@example.org');
		const unknown = await forgot('nessuno@example.org');
		const { to } = await mailbox.next();

		expect({ ...unknown, ms: 0 }).toEqual({ ...known, ms: 0 });
		expect(to).toEqual(['bruno@example.org']);
		expect(mailbox.waiting()).toBe(0);
	});

	test.each(['', 'bruno', ' @ '])('needs an address: “%s” is refused with a message', async (email) => {
		expect(await forgot(email)).toMatchObject({ status: 400, message: textWith('come nome@esempio.it') });
	});

	test('blocks no save: ten requests and a publication at once all succeed', async () => {
		const before = await lastSeq(bed);
		const began = performance.now();
		const asking = Array.from({ length: 10 }, (_, index) =>
			forgot(index % 2 ? 'carla@example.org' : `nessuno${index}@example.org`, `198.51.100.${index}`),
		);
		const [page, ...answers] = await Promise.all([newPage(bed, 'Nel frattempo'), ...asking]);

		expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
		expect(page.title).toBe('Nel frattempo');
		expect(await lastSeq(bed)).toBe(before + 1);
		expect(performance.now() - began).toBeLessThan(10_000);
	});

	test('can’t be replaced by a weak one', async () => {
		await forgot('dario@example.org');
		const message = await mailbox.to('dario@example.org');
		const token = /reset\/([0-9a-f]{40})/.exec(message.html)?.[1];
		const reset = await ask('/reset-password', { token, password: 'passwordpassword' });

		expect(reset.status).toBe(400);
		expect(reset.fields).toEqual([{ path: 'password', message: textWith('facile da indovinare') }]);
	});
});

describe('signing in', () => {
	test('gives the same answer to a wrong password and to an unknown account, after a similar time', async () => {
		const wrong = await signIn('elena', 'sbagliata di proposito', '192.0.2.1');
		const unknown = await signIn('nessuno', 'sbagliata di proposito', '192.0.2.1');

		expect({ ...unknown, ms: 0 }).toEqual({ ...wrong, ms: 0 });
		expect(wrong.status).toBe(401);
		expect(unknown.ms).toBeGreaterThan(wrong.ms / 3);
		expect(unknown.ms).toBeLessThan(wrong.ms * 3);
	});

	test.each(['elena', 'nessuno2'])(
		'answers 429 with Retry-After to guesses at %s, but not at another address',
		async (name) => {
			for (let index = 0; index < 5; index += 1) await signIn(name, `tentativo ${index}`, '192.0.2.2');
			const held = await signIn(name, testPassword, '192.0.2.2');
			const owner = await signIn(name, testPassword, '192.0.2.3');

			expect(held.status).toBe(429);
			expect(Number(held.retryAfter)).toBeGreaterThan(0);
			expect(held.message).toMatch(/^Troppi tentativi\. Riprova fra .*Il tuo account non è bloccato\.$/);
			expect(owner.status).toBe(name === 'elena' ? 200 : 401);
		},
	);

	test('is recorded with account, address and outcome, without the password, for administrators only', async () => {
		await signIn('elena', testPassword, '192.0.2.4');
		await signIn('elena', 'non questa password', '192.0.2.4');
		await signIn('una password nel campo sbagliato', 'x', '192.0.2.4');
		const where = { address: { equals: '192.0.2.4' } };
		const { docs } = await bed.payload.find({ collection: 'sign-ins', where, sort: 'at', pagination: false });
		const user = await createUser(bed, { name: 'franca' });
		const asEditor = bed.payload.find({ collection: 'sign-ins', overrideAccess: false, user });

		expect(docs.map(({ account, outcome }) => [account, outcome])).toEqual([
			['elena@example.org', 'entered'],
			['elena@example.org', 'refused'],
			['(non è un indirizzo e-mail)', 'refused'],
		]);
		expect(JSON.stringify(docs)).not.toContain('password nel campo');
		await expect(asEditor).rejects.toMatchObject({ status: 403 });
	});

	test('is deleted from the records after the given days', async () => {
		const { forgetOldSignIns } = await import('../sign-ins/record.ts');
		const old = { at: '2020-01-01T00:00:00.000Z', account: 'a@example.org', address: '::1' };
		await bed.payload.create({ collection: 'sign-ins', data: { ...old, outcome: 'entered' } });
		await forgetOldSignIns(bed.payload, 180);
		const { docs } = await bed.payload.find({ collection: 'sign-ins', pagination: false });

		expect(docs.length).toBeGreaterThan(0);
		expect(docs.map(({ at }) => at)).not.toContain(old.at);
	});
});

describe('changing the password', () => {
	const good = 'nave bussola ancora vento';

	async function account(name: string, isAdministrator = false) {
		const { id } = await createUser(bed, { name, isAdministrator });
		const { token } = await signIn(name, testPassword, '192.0.2.9');
		return { id, token };
	}

	test('of one’s own account requires the current one, with a message on the field', async () => {
		const { id, token } = await account('gino');
		const how = { token, method: 'PATCH' };
		const without = await ask(`/${id}`, { password: good }, how);
		const wrong = await ask(`/${id}`, { password: good, currentPassword: 'non questa, no' }, how);
		const right = await ask(`/${id}`, { password: good, currentPassword: testPassword }, how);

		expect(without.fields).toEqual([{ path: 'currentPassword', message: textWith('scrivi qui') }]);
		expect(wrong.fields).toEqual([{ path: 'currentPassword', message: textWith('non è questa') }]);
		expect(right.status).toBe(200);
		expect((await signIn('gino', good, '192.0.2.9')).status).toBe(200);
	});

	test('of others is possible for administrators without the current one', async () => {
		const { token } = await account('ines', true);
		const { id } = await account('lara');
		const answer = await ask(`/${id}`, { password: good }, { token, method: 'PATCH' });

		expect(answer.status).toBe(200);
		expect((await signIn('lara', good, '192.0.2.10')).status).toBe(200);
	});

	test('to a weak one is refused with the reason on the field', async () => {
		const { id, token } = await account('mara');
		const weak = { password: 'qwertyuiop123', currentPassword: testPassword };
		const answer = await ask(`/${id}`, weak, { token, method: 'PATCH' });

		expect(answer.status).toBe(400);
		expect(answer.fields).toEqual([{ path: 'password', message: textWith('facile da indovinare') }]);
	});

	test('is separate from other changes, which need no password and store none in clear', async () => {
		const { id, token } = await account('nino');
		const answer = await ask(
			`/${id}`,
			{ name: 'Nino Bixio', currentPassword: 'qualcosa' },
			{ token, method: 'PATCH' },
		);
		const user = await bed.payload.findByID({ collection: 'users', id, showHiddenFields: true });

		expect(answer.status).toBe(200);
		expect(JSON.stringify(user)).not.toContain('qualcosa');
	});
});

test('a lost right cancels what was scheduled, and the user and the publishers of the site get a mail', async () => {
	const { portale: site } = bed.sites;
	const publisher = { site, role: 'publisher' as const };
	await createUser(bed, { name: 'resta', memberships: [publisher] });
	const user = await createUser(bed, { name: 'cambia', memberships: [publisher] });
	const { id } = await newPage(bed, 'Orari <estivi>', { _status: 'draft' });
	const { schedulePublication } = await import('../../publication/schedule/schedule.ts');
	const { createLocalReq } = await import('payload');
	await schedulePublication({
		items: [{ type: 'page', id, action: 'publish' }],
		at: new Date(Date.now() + 3_600_000),
		req: await createLocalReq({ user }, bed.payload),
	});
	while (mailbox.waiting() > 0) await mailbox.next();
	await bed.payload.update({ collection: 'users', id: user.id, data: { memberships: [] } });

	// Mail is sent in the background, so in any order.
	const sent = [await mailbox.next(), await mailbox.next()];
	for (const name of ['cambia', 'resta']) {
		const { subject, html } = sent.find(({ to }) => to.includes(`${name}@example.org`)) ?? {};
		expect(subject).toBe('Pubblicazione programmata annullata');
		expect(html).toContain('pubblicare “Orari &lt;estivi&gt;”');
		expect(html).toContain('cambia l’ha programmata e non può più pubblicare');
	}
});

test('an unreachable mail server delays no answer and is logged as an error', async () => {
	const error = vi.spyOn(bed.payload.logger, 'error').mockImplementation(() => undefined);
	onTestFinished(() => error.mockRestore());
	await mailbox.close();
	const answer = await forgot('elena@example.org', '192.0.2.20');
	await vi.waitFor(() => expect(error).toHaveBeenCalled(), { timeout: 10_000 });

	expect(answer.status).toBe(200);
	expect(answer.ms).toBeLessThan(2000);
});
