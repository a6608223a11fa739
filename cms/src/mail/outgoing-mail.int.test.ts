import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { type Desk, savedIn, signIn } from '../testing/desk.ts';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';

let bed: Bed;
let mailbox: Mailbox;
let sendSoon: () => Promise<void>;
/** An author. */
let anna: Desk;
/** Who may approve. */
let bruno: Desk;

beforeAll(async () => {
	mailbox = await openMailbox();
	vi.stubEnv('SMTP_URL', mailbox.url);
	vi.stubEnv('MAIL_FROM', 'redazione@example.org');
	bed = await openBed();
	const sender = await import('./send-soon.ts');
	sendSoon = () => sender.sendSoon(bed.payload);
	await createUser(bed, { name: 'capo', isAdministrator: true });
	anna = await signIn(bed, 'anna', 'author');
	bruno = await signIn(bed, 'bruno');
	await signIn(bed, 'dora');
}, 180_000);

afterAll(async () => {
	await bed.close();
	await mailbox.close();
});

const all = { collection: 'outgoing-mail', pagination: false, depth: 0, sort: 'at' } as const;
const rows = async () => (await bed.payload.find({ ...all })).docs;
const waiting = async () => (await rows()).filter(({ outcome }) => outcome === 'waiting');

/** Makes all that waits due, as if time had passed. */
async function letTimePass(): Promise<void> {
	for (const { id } of await waiting())
		await bed.payload.update({
			...{ collection: 'outgoing-mail', id, data: { dueAt: new Date(0).toISOString() } },
		});
}

beforeEach(async () => {
	await bed.payload.delete({ collection: 'outgoing-mail', where: {} });
	while (mailbox.waiting() > 0) await mailbox.next();
});

const newsOf = async (desk: Desk, title: string) => {
	const body = { owner: bed.sites.portale, languages: ['it'], title };
	return savedIn(await desk.request('POST', 'page?draft=true', body)).id;
};

const state = z.looseObject({ seen: z.string() });

async function move(desk: Desk, id: string, wanted: object): Promise<void> {
	const { seen } = state.parse((await desk.request('GET', `page/${id}/workflow`)).body);
	const { status, body } = await desk.request('POST', `page/${id}/workflow`, { seen, ...wanted });
	expect(status, JSON.stringify(body)).toBe(200);
}

describe('what is sent for review', () => {
	test('is told to those who may approve it, with a link, and not to who sent it', async () => {
		const id = await newsOf(anna, 'La biblioteca riapre');
		await move(anna, id, { move: 'submit' });
		expect((await waiting()).map(({ to }) => to).sort()).toEqual(['bruno@example.org', 'dora@example.org']);

		await letTimePass();
		await sendSoon();
		const message = await mailbox.to('bruno@example.org');
		expect(message.html).toContain('anna ha mandato in revisione “La biblioteca riapre” (pagina).');
		expect(message.html).toContain(`/admin/collections/page/${id}`);
		expect((await rows()).map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
	});

	test('and sent back is told to who sent it, with the reason', async () => {
		const id = await newsOf(anna, 'Orari estivi');
		await move(anna, id, { move: 'submit' });
		await move(bruno, id, { move: 'send-back', reason: 'Manca <il> sabato.' });
		await letTimePass();
		await sendSoon();

		const { html } = await mailbox.to('anna@example.org');
		expect(html).toContain('bruno ha rimandato indietro “Orari estivi”');
		expect(html).toContain('Manca &lt;il&gt; sabato.');
	});

	test('and commented is told to who wrote it', async () => {
		const id = await newsOf(anna, 'Piscina comunale');
		const comment = { path: 'title', text: 'Quale piscina?' };
		expect((await bruno.request('POST', `page/${id}/comments`, comment)).status).toBe(200);

		expect((await waiting()).map(({ to, text }) => [to, text])).toEqual([
			['anna@example.org', 'bruno ha commentato “Piscina comunale” (pagina).\nQuale piscina?'],
		]);
	});
});

test('what happens within half an hour comes in one message', async () => {
	for (const title of ['Prima', 'Seconda', 'Terza'])
		await move(anna, await newsOf(anna, title), { move: 'submit' });
	await letTimePass();
	await sendSoon();
	const { subject, html } = await mailbox.to('dora@example.org');
	expect([subject, [...new Set(html.match(/“(Prima|Seconda|Terza)”/g))]]).toEqual([
		expect.stringMatching(/3.novit/),
		['“Prima”', '“Seconda”', '“Terza”'],
	]);

	await move(anna, await newsOf(anna, 'Quarta'), { move: 'submit' });
	const [next] = await waiting();
	expect(Date.parse(next?.dueAt ?? '') - Date.now()).toBeGreaterThan(29 * 60_000);
});

test('a move that is refused tells nobody', async () => {
	const id = await newsOf(anna, 'Non ancora');
	const old = new Date(0).toISOString();
	const { status } = await anna.request('POST', `page/${id}/workflow`, { move: 'submit', seen: old });

	expect([status, await rows()]).toEqual([409, []]);
});

test('who no longer works on the site is not told, and the record says why', async () => {
	const eva = { name: 'eva', memberships: [{ site: bed.sites.portale, role: 'publisher' as const }] };
	const { id } = await createUser(bed, eva);
	await move(anna, await newsOf(anna, 'Dopo eva'), { move: 'submit' });
	await bed.payload.update({ collection: 'users', id, data: { memberships: [] } });
	await letTimePass();
	await sendSoon();

	const toEva = (await rows()).find(({ to }) => to === 'eva@example.org');
	expect(toEva).toMatchObject({
		outcome: 'dropped',
		trouble: expect.stringContaining('non lavora più') as string,
	});
});

test('while the mail server is down everything waits, each try later than the last, and arrives once it is back', async () => {
	const { port } = new URL(mailbox.url);
	await mailbox.close();
	await move(anna, await newsOf(anna, 'Senza posta'), { move: 'submit' });
	await letTimePass();
	await sendSoon();
	const pauses: number[] = [];
	for (let tries = 1; tries <= 3; tries += 1) {
		const [first] = await waiting();
		expect(first).toMatchObject({ tries, trouble: expect.stringContaining('ECONNREFUSED') as string });
		pauses.push(Date.parse(first?.dueAt ?? '') - Date.now());
		await letTimePass();
		await sendSoon();
	}
	expect(pauses).toEqual([...pauses].sort((one, other) => one - other));

	mailbox = await openMailbox(Number(port));
	await letTimePass();
	await Promise.all([sendSoon(), sendSoon(), sendSoon()]);
	const to = [(await mailbox.next()).to, (await mailbox.next()).to].flat().sort();
	expect([to, mailbox.waiting(), await waiting()]).toEqual([
		['bruno@example.org', 'dora@example.org'],
		0,
		[],
	]);
});

test('what was sent or given up is forgotten after the days for which it is kept, and what waits is not', async () => {
	const { forgetOldMail } = await import('./forget.ts');
	const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();
	const row = (subject: string, outcome: 'waiting' | 'sent' | 'dropped', days: number) =>
		bed.payload.create({
			collection: 'outgoing-mail',
			data: {
				...{ at: daysAgo(days), to: 'anna@example.org', personId: 'anna', subject, text: 'Testo', outcome },
				...{ dueAt: daysAgo(days), tries: 0, settledAt: outcome === 'waiting' ? null : daysAgo(days) },
			},
		});
	await row('spedito da tanto', 'sent', 91);
	await row('lasciato da tanto', 'dropped', 91);
	await row('spedito da poco', 'sent', 89);
	await row('in attesa', 'waiting', 120);
	await forgetOldMail(bed.payload, 90);

	expect((await rows()).map(({ subject }) => subject).sort()).toEqual(['in attesa', 'spedito da poco']);
});
