import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@portolano/test-kit';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, paragraphOf } from '../testing/bed.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { overHttp, type Served } from '../testing/over-http.ts';
import { type RunningPublisher, startPublisher } from '../testing/running-publisher.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';

let bed: Bed;
let mailbox: Mailbox;
let served: Served;
let folder: string;
let publisher: RunningPublisher;
/** An author, who shares; a publisher of the same site; an editor of another one. */
let anna: Desk;
let bruno: Desk;
let elsewhere: Desk;

const guest = 'assessora@example.com';

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'shared-previews-'));
	mailbox = await openMailbox();
	vi.stubEnv('SMTP_URL', mailbox.url);
	vi.stubEnv('MAIL_FROM', 'redazione@example.org');
	const port = await freePort();
	bed = await openBed(`http://127.0.0.1:${port}`);
	await publishSite(bed, await newBody(bed), 'portale');
	served = await overHttp(bed);
	await createUser(bed, { name: 'capo', isAdministrator: true });
	anna = await signIn(bed, 'anna', 'author');
	bruno = await signIn(bed, 'bruno');
	elsewhere = await signIn(bed, 'elsewhere', [{ site: bed.sites.visit, role: 'publisher' }]);
	const { env } = await import('../env.ts');
	publisher = await startPublisher({
		...{ folder, port, cmsUrl: new URL(served.url).origin },
		...{ logToken: env.LOG_TOKEN, token: env.PUBLISHER_TOKEN },
	});
	const isThere = async () => (await atPublisher('/previewed?session=x&path=/')).status !== 503;
	await vi.waitUntil(() => isThere().catch(() => false), { timeout: 30_000, interval: 200 });
}, 300_000);

afterAll(async () => {
	await publisher.kill();
	await served.close();
	await bed.close();
	await mailbox.close();
	rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
	while (mailbox.waiting() > 0) await mailbox.next();
});

async function atPublisher(route: string): Promise<Response> {
	const { env } = await import('../env.ts');
	return fetch(new URL(route, env.PUBLISHER_URL), {
		headers: { authorization: `Bearer ${env.PUBLISHER_TOKEN}` },
	});
}

const answered = z.looseObject({ is: z.string() });

/** Asks for a visitor, as the gateway does. */
async function visit(visiting: object): Promise<z.infer<typeof answered>> {
	const { env } = await import('../env.ts');
	const response = await fetch(`${served.url}/shared-previews/visit`, {
		method: 'POST',
		headers: { authorization: `Bearer ${env.PUBLISHER_TOKEN}`, 'content-type': 'application/json' },
		body: JSON.stringify(visiting),
	});
	expect(response.status).toBe(200);
	return answered.parse(await response.json());
}

const shown = z.object({
	links: z.array(
		z.looseObject({
			id: z.string(),
			address: z.url(),
			visitors: z.array(z.object({ address: z.string(), words: z.string() })),
		}),
	),
	refusal: z.string().optional(),
});

const draftOf = (title: string) => ({
	...{ owner: bed.sites.portale, languages: ['it'], title, summary: `Su ${title}` },
	...{ body: paragraphOf(`Il testo di ${title}.`), _status: 'draft' },
});

const newDraft = async (title: string, by = anna) =>
	savedIn(await by.request('POST', 'page?draft=true', draftOf(title))).id;

async function linksOf(id: string, by = anna) {
	const { status, body } = await by.request('GET', `page/${id}/shared-previews`);
	expect(status, JSON.stringify(body)).toBe(200);
	return shown.parse(body);
}

interface Link {
	key: string;
	signature: string;
}

/** Shares the draft of a page, without sending the link. */
async function share(id: string, more: object = {}, by = anna): Promise<Link & { link: string }> {
	const sharing = { addresses: [guest], isSent: false, ...more };
	const { status, body } = await by.request('POST', `page/${id}/shared-previews`, sharing);
	expect(status, JSON.stringify(body)).toBe(200);
	const [link] = shown.parse(body).links;
	const { hostname, pathname } = new URL(link?.address ?? '');
	const key = /^condivisa-([0-9a-f]{32})\.anteprima\.localhost$/.exec(hostname)?.[1] ?? '';
	return { key, signature: pathname.split('/')[2] ?? '', link: link?.id ?? '' };
}

async function codeFor({ key, signature }: Link, address = guest): Promise<string> {
	expect(await visit({ act: 'ask', key, signature, address })).toMatchObject({ is: 'gate', person: 'anna' });
	const { html } = await mailbox.to(address);
	return /Il tuo codice è (\d{6})/.exec(html)?.[1] ?? '';
}

const pass = z.object({ pass: z.string() });

async function enter(link: Link, address = guest): Promise<string> {
	const { key, signature } = link;
	const code = await codeFor(link, address);
	return pass.parse(await visit({ act: 'type', key, signature, address, code })).pass;
}

const look = (key: string, given?: string, isPage = true) => visit({ act: 'look', key, pass: given, isPage });

const session = z.object({ session: z.string(), path: z.string() });

async function pageFor(key: string, given: string): Promise<string> {
	const at = session.parse(await look(key, given));
	const response = await atPublisher(
		`/previewed?${new URLSearchParams({ session: at.session, path: at.path })}`,
	);
	expect(response.status).toBe(200);
	return response.text();
}

const moves = z.array(z.looseObject({ what: z.string(), person: z.string(), reason: z.string().nullish() }));

async function movesOf(id: string) {
	const where = { documentId: { equals: id }, what: { like: 'preview-' } };
	const { docs } = await bed.payload.find({ collection: 'moves', where, sort: 'at', depth: 0 });
	return moves.parse(docs).map(({ what, person, reason }) => [what, person, reason ?? '']);
}

describe('a link', () => {
	test('is sent to who may look, who enters with a code and sees the draft as it is at each visit', async () => {
		const id = await newDraft('La piazza nuova');
		const link = await share(id, {
			isSent: true,
			note: 'Guarda le date',
			addresses: [' Assessora@Example.com'],
		});
		const invitation = await mailbox.to(guest);
		expect(invitation.html).toContain(`condivisa-${link.key}`);
		expect(invitation.html).toContain('Guarda le date');
		expect((await linksOf(id)).links[0]?.visitors).toEqual([{ address: guest, words: 'non ancora aperta' }]);

		const given = await enter(link);
		expect(await pageFor(link.key, given)).toContain('Il testo di La piazza nuova.');
		await anna.request('PATCH', `page/${id}?draft=true`, {
			body: paragraphOf('Riscritta.'),
			_status: 'draft',
		});
		expect(await pageFor(link.key, given)).toContain('Riscritta.');
		expect(await visit({ act: 'enter', ...keysOf(link), pass: given })).toMatchObject({ is: 'inside' });
		expect((await linksOf(id)).links[0]?.visitors[0]?.words).toMatch(/^aperta l’ultima volta il /);
		expect(await movesOf(id)).toEqual([
			['preview-shared', 'anna', expect.stringMatching(`^Per ${guest}, fino al `)],
			['preview-opened', `${guest} (esterno)`, ''],
		]);
	});

	test('is kept in no message, nor is a code, once they are sent', async () => {
		const link = await share(await newDraft('Senza tracce'), { isSent: true });
		await mailbox.to(guest);
		const code = await codeFor(link);
		await vi.waitUntil(async () => {
			const waiting = { outcome: { equals: 'waiting' } };
			return (await bed.payload.count({ collection: 'outgoing-mail', where: waiting })).totalDocs === 0;
		});
		const { docs } = await bed.payload.find({ collection: 'outgoing-mail', pagination: false });
		expect(JSON.stringify(docs)).not.toContain(link.signature);
		expect(JSON.stringify(docs)).not.toContain(code);
	});

	test('shows the drafts of no other document, also where they go online together', async () => {
		const id = await newDraft('Prima insieme', bruno);
		const other = await newDraft('Seconda insieme', bruno);
		const parts = [id, other].map((part) => ({ type: 'page', id: part }));
		const bundle = { title: 'Insieme', owner: bed.sites.portale, parts };
		expect(await bruno.request('POST', 'bundles/desk', bundle)).toMatchObject({ status: 201 });
		const { key, signature } = await share(id, {}, bruno);
		await visit({ act: 'ask', key, signature, address: guest });
		const code = /codice è (\d{6})/.exec((await mailbox.to(guest)).html)?.[1];
		const { pass: given } = pass.parse(await visit({ act: 'type', key, signature, address: guest, code }));
		const at = session.parse(await look(key, given));
		const of = (wanted: string) =>
			atPublisher(`/previewed?${new URLSearchParams({ session: at.session, path: wanted })}`);
		expect((await of(at.path)).status).toBe(200);
		expect((await of(at.path.replace('prima-', 'seconda-'))).status).toBe(404);
	});
});

const keysOf = ({ key, signature }: Link): Link => ({ key, signature });

describe('a code', () => {
	test('goes to invited addresses alone, and the answer is the same for others', async () => {
		const link = keysOf(await share(await newDraft('Solo invitati')));
		const others = await visit({ act: 'ask', ...link, address: 'altri@example.com' });
		expect(others).toEqual(await visit({ act: 'ask', ...link, address: guest }));
		expect((await mailbox.next()).to).toEqual([guest]);
		expect(mailbox.waiting()).toBe(0);
		const guessed = { act: 'type', ...link, address: 'altri@example.com', code: '000000' };
		expect(await visit(guessed)).toMatchObject({ is: 'wrong code' });
	});

	test('works once, not when it is late, and not after five wrong ones, also many at once', async () => {
		const link = keysOf(await share(await newDraft('Codici')));
		const type = (code: string) => visit({ act: 'type', ...link, address: guest, code });
		const first = await codeFor(link);
		const wrong = first === '111111' ? '222222' : '111111';
		expect(await type(wrong)).toMatchObject({ is: 'wrong code' });
		expect(await type(` ${first.slice(0, 3)} ${first.slice(3)}`)).toMatchObject({ is: 'entered' });
		expect(await type(first)).toMatchObject({ is: 'wrong code' });

		const second = await codeFor(link);
		const tries = await Promise.all(Array.from({ length: 5 }, () => type(second)));
		expect(tries.filter(({ is }) => is === 'entered').length).toBeLessThanOrEqual(1);

		const third = await codeFor(link);
		for (let times = 0; times < 5; times += 1) expect(await type(wrong)).toMatchObject({ is: 'wrong code' });
		expect(await type(third)).toMatchObject({ is: 'wrong code' });

		const fourth = await codeFor(link);
		const late = { codeUntil: new Date(0).toISOString() };
		await bed.payload.update({
			collection: 'preview-visitors',
			where: { address: { equals: guest } },
			data: late,
		});
		expect(await type(fourth)).toMatchObject({ is: 'wrong code' });
	});

	test('is sent five times in an hour at most', async () => {
		const link = keysOf(await share(await newDraft('Troppi codici')));
		for (let times = 0; times < 5; times += 1) await codeFor(link);
		await visit({ act: 'ask', ...link, address: guest });
		// The message would come after the answer: by the end of another visit it would be there.
		await share(await newDraft('Un’altra'), { isSent: true, addresses: ['fine@example.com'] });
		expect((await mailbox.next()).to).toEqual(['fine@example.com']);
	});
});

describe('nothing is shown any more', () => {
	async function entered(title: string, by = anna) {
		const id = await newDraft(title, by);
		const link = await share(id, {}, by);
		await visit({ act: 'ask', ...keysOf(link), address: guest });
		const code = /codice è (\d{6})/.exec((await mailbox.to(guest)).html)?.[1];
		const { pass: given } = pass.parse(await visit({ act: 'type', ...keysOf(link), address: guest, code }));
		expect(await look(link.key, given)).toMatchObject({ is: 'shown' });
		return { id, link, given };
	}

	/** What all that a visitor can do answers. */
	const all = ({ link, given }: Awaited<ReturnType<typeof entered>>) =>
		Promise.all([
			visit({ act: 'enter', ...keysOf(link) }),
			visit({ act: 'ask', ...keysOf(link), address: guest }),
			visit({ act: 'type', ...keysOf(link), address: guest, code: '123456' }),
			look(link.key, given),
			look(link.key, given, false),
			visit({ act: 'comment', key: link.key, pass: given, text: 'Tardi' }),
		]);

	const endOf = async (one: Awaited<ReturnType<typeof entered>>) => {
		const answers = await all(one);
		expect(answers.map(({ is }) => is)).toEqual(answers.map(() => 'ended'));
		return answers[0];
	};

	test('after its end', async () => {
		const one = await entered('A tempo');
		const data = { until: new Date(Date.now() - 1000).toISOString() };
		await bed.payload.update({ collection: 'shared-previews', id: one.link.link, data });
		expect(await endOf(one)).toMatchObject({ end: 'expired', person: 'anna' });
		expect((await linksOf(one.id)).links).toEqual([]);
	});

	test('once it is revoked, by whoever works on the document', async () => {
		const one = await entered('Revocata');
		const { status } = await bruno.request('POST', `page/${one.id}/shared-previews`, {
			revoke: one.link.link,
		});
		expect(status).toBe(200);
		expect(await endOf(one)).toMatchObject({ end: 'revoked' });
		expect((await movesOf(one.id)).at(-1)).toEqual(['preview-revoked', 'bruno', '']);
	});

	test('once it is published, and the visitor is led to the page; then once it is withdrawn', async () => {
		const one = await entered('Andrà online', bruno);
		const publish = await bruno.request('PATCH', `page/${one.id}`, { _status: 'published' });
		expect(publish.status, JSON.stringify(publish.body)).toBe(200);
		expect(await endOf(one)).toMatchObject({ end: 'published' });
		await expect
			.poll(async () => (await visit({ act: 'enter', ...keysOf(one.link) }))['page'], { timeout: 20_000 })
			.toMatch(/andra-online/);
		const { refusal } = await linksOf(one.id, bruno);
		expect(refusal).toContain('è online così com’è');
		const again = await bruno.request('POST', `page/${one.id}/shared-previews`, { addresses: [guest] });
		expect([again.status, complaintsOf(again).message]).toEqual([409, `${refusal ?? ''} Nulla è cambiato.`]);

		expect((await bruno.request('PATCH', `page/${one.id}`, { _status: 'draft' })).status).toBe(200);
		expect(await endOf(one)).toMatchObject({ end: 'withdrawn' });
	});

	test('once the draft is in the bin, also after it came back', async () => {
		const one = await entered('Nel cestino', bruno);
		const deletedAt = new Date().toISOString();
		expect((await bruno.request('PATCH', `page/${one.id}`, { deletedAt })).status).toBe(200);
		expect(await endOf(one)).toMatchObject({ end: 'deleted' });
		await bruno.request('PATCH', `page/${one.id}?trash=true`, { deletedAt: null });
		expect(await endOf(one)).toMatchObject({ end: 'deleted' });
	});

	test('while who shared it may not work on the document', async () => {
		const carlo = await signIn(bed, 'carlo', 'author');
		const one = await entered('Di Carlo', carlo);
		const where = { name: { equals: 'carlo' } };
		await bed.payload.update({ collection: 'users', where, data: { memberships: [] } });
		expect(await endOf(one)).toMatchObject({ end: 'not-permitted' });
	});

	test('once the account of who shared it is gone', async () => {
		const dario = await signIn(bed, 'dario', 'author');
		const one = await entered('Di Dario', dario);
		await bed.payload.delete({ collection: 'users', where: { name: { equals: 'dario' } } });
		expect(await endOf(one)).toMatchObject({ end: 'not-permitted' });
	});

	test('to who forges a signature or a pass, or has one of another link', async () => {
		const one = await entered('Prima di due');
		const other = await entered('Seconda di due');
		const { key, signature } = one.link;
		const forged = signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
		for (const wrong of [forged, other.link.signature, ''])
			for (const act of ['enter', 'ask', 'type'])
				expect(
					await visit({
						...{ act, key, signature: wrong },
						...(act !== 'enter' && { address: guest }),
						...(act === 'type' && { code: '123456' }),
					}),
				).toEqual({ is: 'unknown' });
		const altered = one.given.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
		for (const wrong of [altered, other.given, '', undefined])
			expect(await look(key, wrong)).toEqual({ is: 'closed' });
		const unknown = key.replace(/^./, (first) => (first === '0' ? '1' : '0'));
		expect(await visit({ act: 'enter', key: unknown, signature })).toEqual({ is: 'unknown' });
	});
});

describe('a comment from outside', () => {
	test('stands among those of the desk, marked, and is told to who shared and who wrote', async () => {
		const id = await newDraft('Da commentare');
		const link = await share(id, {}, bruno);
		await visit({ act: 'ask', ...keysOf(link), address: guest });
		const code = /codice è (\d{6})/.exec((await mailbox.to(guest)).html)?.[1];
		const { pass: given } = pass.parse(await visit({ act: 'type', ...keysOf(link), address: guest, code }));
		await bruno.request('POST', `page/${id}/comments`, { path: '', text: 'Solo tra noi' });
		const said = await visit({ act: 'comment', key: link.key, pass: given, text: ' Manca <l’orario>. ' });
		expect(said).toMatchObject({ is: 'commented' });

		const { body } = await anna.request('GET', `page/${id}/comments`);
		expect(body).toMatchObject({
			comments: [
				{ text: 'Solo tra noi' },
				{
					text: 'Manca <l’orario>.',
					isExternal: true,
					words: expect.stringContaining(`${guest} (esterno)`) as string,
				},
			],
		});
		const bar = await look(link.key, given);
		expect(JSON.stringify(bar)).toContain('Manca <l’orario>.');
		expect(JSON.stringify(bar)).not.toContain('Solo tra noi');
		const where = { text: { contains: 'Manca' } };
		const { docs } = await bed.payload.find({ collection: 'outgoing-mail', where, depth: 0 });
		expect(docs.map(({ to }) => to).sort()).toEqual(['anna@example.org', 'bruno@example.org']);
	});

	test('is refused where the link does not allow it', async () => {
		const link = await share(await newDraft('Senza commenti'), { mayComment: false });
		const given = await enter(link);
		const said = await visit({ act: 'comment', key: link.key, pass: given, text: 'Lo stesso' });
		expect(said).toEqual({ is: 'closed' });
	});
});

describe('who may not work on the document', () => {
	test('neither sees, nor makes, nor revokes its links', async () => {
		const id = await newDraft('Del portale');
		const { link } = await share(id);
		for (const body of [undefined, { addresses: [guest] }, { revoke: link }]) {
			const method = body === undefined ? 'GET' : 'POST';
			const answer = await elsewhere.request(method, `page/${id}/shared-previews`, body);
			expect([answer.status, JSON.stringify(answer.body)]).toEqual([404, expect.not.stringContaining(guest)]);
			const stranger = await fetch(`${served.url}/page/${id}/shared-previews`, {
				method,
				...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
			});
			expect(stranger.status).toBe(401);
		}
		const theirs = await newDraft('Di un altro', bruno);
		await anna.request('POST', `page/${theirs}/shared-previews`, { revoke: link });
		expect((await linksOf(id)).links).toHaveLength(1);
	});

	test('reads them by no other way, and nobody writes them', async () => {
		await share(await newDraft('Chiusa'));
		const people: [string, Desk][] = [
			['author', anna],
			['publisher', bruno],
			['publisher elsewhere', elsewhere],
			['administrator', await administrator()],
		];
		for (const [name, desk] of people)
			for (const collection of ['shared-previews', 'preview-visitors']) {
				const mayRead = name === 'administrator' && collection === 'shared-previews';
				const read = await desk.request('GET', `${collection}?limit=1`);
				expect([name, collection, read.status]).toEqual([name, collection, mayRead ? 200 : 403]);
				expect((await desk.request('POST', collection, { note: 'x' })).status).toBe(403);
				const where = '?where[id][exists]=true';
				expect((await desk.request('PATCH', `${collection}${where}`, { note: 'x' })).status).toBe(403);
				expect((await desk.request('DELETE', `${collection}${where}`)).status).toBe(403);
				const asked = await desk.graphQL(
					'{ SharedPreviews { docs { id } } PreviewVisitors { docs { id } } }',
				);
				expect(JSON.stringify(asked)).toContain('Cannot query field');
			}
	});

	test('gets no answer at the door of the gateway', async () => {
		const url = `${served.url}/shared-previews/visit`;
		const body = JSON.stringify({ act: 'look', key: '0'.repeat(32), isPage: true });
		const headers = { 'content-type': 'application/json' };
		expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401);
		expect((await bruno.request('POST', 'shared-previews/visit', JSON.parse(body))).status).toBe(401);
	});
});

async function administrator(): Promise<Desk> {
	const desk = await signIn(bed, 'guarda-tutto', []);
	const where = { name: { equals: 'guarda-tutto' } };
	await bed.payload.update({ collection: 'users', where, data: { isAdministrator: true } });
	return desk;
}

test.for([
	[{ addresses: [] }, 'Scrivi da 1 a 20 indirizzi'],
	[{ addresses: ['non un indirizzo'] }, 'Scrivi da 1 a 20 indirizzi'],
	[{ addresses: [guest], days: 31 }, 'Un collegamento dura da 1 a 30 giorni'],
	[{ addresses: [guest], note: 'x'.repeat(201) }, 'La nota ha al massimo 200 caratteri'],
] as const)('%j is refused with the reason', async ([sharing, reason]) => {
	const id = await newDraft('Modulo');
	const answer = await anna.request('POST', `page/${id}/shared-previews`, sharing);
	expect([answer.status, complaintsOf(answer).message]).toEqual([400, expect.stringContaining(reason)]);
	expect((await linksOf(id)).links).toEqual([]);
});

test('links and addresses are forgotten when they ended long ago', async () => {
	const id = await newDraft('Antica');
	const { link } = await share(id);
	const long = new Date(Date.now() - 300 * 24 * 60 * 60_000).toISOString();
	await bed.payload.update({ collection: 'shared-previews', id: link, data: { until: long } });
	const where = { preview: { equals: link } };
	await bed.payload.update({ collection: 'preview-visitors', where, data: { at: long } });
	const { forgetOldLinks } = await import('./forget-old-links.ts');
	await forgetOldLinks(bed.payload, 180);
	expect((await bed.payload.count({ collection: 'preview-visitors', where })).totalDocs).toBe(0);
	expect(
		(await bed.payload.count({ collection: 'shared-previews', where: { id: { equals: link } } })).totalDocs,
	).toBe(0);
});
