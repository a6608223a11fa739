import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { type Answer, complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';
import { bulletinText, capText, italianInfo, referenceTo } from './examples.ts';

let bed: Bed;
let desk: Desk;
let mailbox: Mailbox;

const told = z.object({
	outcomes: z.array(z.object({ outcome: z.string(), title: z.string(), alert: z.string().optional() })),
	called: z.number(),
	message: z.string(),
});

beforeAll(async () => {
	mailbox = await openMailbox();
	vi.stubEnv('SMTP_URL', mailbox.url);
	vi.stubEnv('MAIL_FROM', 'allerte@example.org');
	bed = await openBed();
	// The first account is an administrator.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	desk = await signIn(bed, 'funzionaria', 'alert-officer');
	await signIn(bed, 'altrove', [{ site: bed.sites.visit, role: 'alert-officer' }]);
	await signIn(bed, 'responsabile', 'publisher');
	const { newBody } = await import('../testing/withdrawal-suite.ts');
	const body = await newBody(bed);
	await bed.payload.update({
		collection: 'site',
		id: bed.sites.portale,
		draft: true,
		data: { body },
		depth: 0,
	});
}, 300_000);

afterAll(async () => {
	await bed.close();
	await mailbox.close();
});

const send = (text: string, { who = desk, site = 'portale', address = '' } = {}) =>
	who.request('POST', 'alert/import', { site, text, ...(address === '' ? {} : { address }) });

const outcomesOf = ({ body }: Answer) => told.parse(body).outcomes;

async function imported(text: string, address?: string) {
	const answer = await send(text, address === undefined ? {} : { address });
	expect(answer).toMatchObject({ status: 200 });
	return outcomesOf(answer);
}

async function draft(id = '') {
	return bed.payload.findByID({ collection: 'alert', id, draft: true, locale: 'it', depth: 0 });
}

const countOf = async (collection: 'alert' | 'alert-imports') =>
	(await bed.payload.find({ collection, pagination: false, draft: true, depth: 0 })).docs.length;

const sentAt = (minute: number) => `2099-11-21T16:${String(minute).padStart(2, '0')}:00+01:00`;

test('a CAP message makes a draft, calls the alert officers of the site, and publishes nothing', async () => {
	const before = (await bed.log()).length;
	const answer = await send(capText({ identifier: 'prima' }));
	const { outcomes, called, message } = told.parse(answer.body);
	const made = await draft(outcomes[0]?.alert);

	expect(outcomes).toMatchObject([{ outcome: 'drafted', title: 'Allerta per temporali' }]);
	expect(message).toContain('Niente è stato pubblicato');
	expect(made).toMatchObject({
		_status: 'draft',
		owner: bed.sites.portale,
		severity: 'orange',
		risk: 'temporali',
		text: 'Evita i sottopassi & i locali interrati.',
		source: { name: 'Regione, protezione civile', url: 'https://regione.example/allerte/1' },
		start: '2099-11-22T07:00:00.000Z',
		end: '2099-11-22T19:00:00.000Z',
	});
	expect(JSON.stringify(made.body)).toContain('Temporali forti da ovest.');
	expect((await bed.log()).length).toBe(before);
	const mail = await mailbox.next();
	expect(called).toBe(1);
	expect(mail).toMatchObject({ to: ['funzionaria@example.org'] });
	expect(mail.html).toContain(`/admin/collections/alert/${made.id}`);
	expect(mail.html).toContain('Niente è stato pubblicato');
});

test('the same message again, also twice at once, makes no second draft and calls nobody', async () => {
	const before = await countOf('alert');
	const answers = await Promise.all([1, 2, 3].map(() => send(capText({ identifier: 'uguale' }))));

	expect(
		answers
			.flatMap(outcomesOf)
			.map(({ outcome }) => outcome)
			.toSorted(),
	).toEqual(['drafted', 'known', 'known']);
	expect(await countOf('alert')).toBe(before + 1);
	await mailbox.next();
	expect(mailbox.waiting()).toBe(0);
});

const english = (text: string, more = '') =>
	italianInfo(more)
		.replace('it-IT', 'en-GB')
		.replace('Allerta per temporali', 'Thunderstorm warning')
		.replace('Temporali forti da ovest.', text)
		.replace(/<instruction>.*<\/instruction>/, '<instruction>Keep away from underpasses.</instruction>');

const inEnglish = (id = '') =>
	bed.payload.findByID({ collection: 'alert', id, draft: true, locale: 'en', depth: 0 });

test('the parts of a CAP message in other languages fill those of the draft; an update without them says so', async () => {
	const info = italianInfo() + english('Strong thunderstorms from the west.');
	const [made] = await imported(capText({ identifier: 'due-lingue', info }));
	await mailbox.next();

	expect(await draft(made?.alert)).toMatchObject({ languages: ['it', 'en'], title: 'Allerta per temporali' });
	const other = await inEnglish(made?.alert);
	expect(other).toMatchObject({ title: 'Thunderstorm warning', text: 'Keep away from underpasses.' });
	expect(JSON.stringify(other.body)).toContain('Strong thunderstorms from the west.');

	const references = referenceTo('due-lingue');
	const update = { identifier: 'due-lingue-2', msgType: 'Update', sent: sentAt(10), references };
	await imported(capText({ ...update, info: italianInfo('', 'Extreme') }));
	await mailbox.next();
	const after = await draft(made?.alert);
	expect(after).toMatchObject({ severity: 'red', languages: ['it', 'en'] });
	expect(after.importNote).toContain('Il messaggio non è anche in inglese: rivedi la traduzione di prima.');
	expect(await inEnglish(made?.alert)).toMatchObject({ title: 'Thunderstorm warning' });
});

test('where nobody is alert officer, administrators are called, and answer and log say so', async () => {
	const chief = await signIn(bed, 'responsabile-altrove', [{ site: bed.sites.visit, role: 'publisher' }]);
	const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: 'altrove' } } });
	await bed.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { memberships: [] } });
	const { newBody } = await import('../testing/withdrawal-suite.ts');
	const data = { body: await newBody(bed) };
	await bed.payload.update({ collection: 'site', id: bed.sites.visit, draft: true, depth: 0, data });
	const warned = vi.spyOn(bed.payload.logger, 'warn');
	const text = capText({ identifier: 'senza-responsabile' });
	const answer = await send(text, { who: chief, site: 'visit' });

	expect(told.parse(answer.body)).toMatchObject({
		called: 1,
		message: expect.stringContaining('nessuno è responsabile delle allerte del sito') as string,
	});
	expect((await mailbox.next()).to).toEqual(['amministra@example.org']);
	expect(warned.mock.calls.join()).toContain('nobody has the role of alert officer');
	warned.mockRestore();
});

/** Publishes a draft, with an office that counts as published without the place and the contacts that it would need. */
async function publish(id = ''): Promise<void> {
	const { payload, sites } = bed;
	const data = { owner: sites.portale, languages: ['it' as const], title: 'Protezione civile' };
	const office = await payload.create({ collection: 'office', data, draft: true, depth: 0 });
	const published = { _status: 'published' } as const;
	await payload.db.updateOne({ collection: 'office', id: office.id, data: published, locale: 'it' });
	const alert = { offices: [office.id], ...published };
	await payload.update({ collection: 'alert', id, data: alert, locale: 'it', depth: 0 });
}

test('an update fills the same draft anew, and what is online stays', async () => {
	const [first] = await imported(capText({ identifier: 'a1' }));
	await publish(first?.alert);
	const online = (await bed.log()).length;
	const text = capText({
		...{ identifier: 'a2', msgType: 'Update', sent: sentAt(10), references: referenceTo('a1') },
		info: italianInfo('', 'Extreme'),
	});
	const [update] = await imported(text);

	expect(update).toMatchObject({ outcome: 'updated', alert: first?.alert });
	expect(await draft(first?.alert)).toMatchObject({ severity: 'red', _status: 'draft' });
	expect(await bed.payload.findByID({ collection: 'alert', id: first?.alert ?? '', depth: 0 })).toMatchObject(
		{
			severity: 'orange',
			_status: 'published',
		},
	);
	expect((await bed.log()).length).toBe(online);
});

test('messages out of order: the older one changes nothing', async () => {
	const update = { identifier: 'b2', msgType: 'Update', sent: sentAt(20), references: referenceTo('b1') };
	const [late] = await imported(capText({ ...update, info: italianInfo('', 'Moderate') }));
	const [early] = await imported(capText({ identifier: 'b1', info: italianInfo('', 'Extreme') }));

	expect([late?.outcome, early?.outcome]).toEqual(['drafted', 'superseded']);
	expect(early?.alert).toBe(late?.alert);
	expect(await draft(late?.alert)).toMatchObject({ severity: 'yellow' });
});

test('a cancellation leaves a note on the draft, and calls; before its message it holds too', async () => {
	const [first] = await imported(capText({ identifier: 'c1' }));
	const cancel = { identifier: 'c2', msgType: 'Cancel', sent: sentAt(30), references: referenceTo('c1') };
	const [cancelled] = await imported(capText(cancel));

	expect(cancelled).toMatchObject({ outcome: 'cancelled', alert: first?.alert });
	expect((await draft(first?.alert)).importNote).toMatch(/^ANNULLATA/);

	const [nothing] = await imported(capText({ ...cancel, identifier: 'd2', references: referenceTo('d1') }));
	const [early] = await imported(capText({ identifier: 'd1' }));
	expect([nothing?.outcome, early?.outcome]).toEqual(['nothing', 'superseded']);
});

test('a bulletin makes a draft for each risk with a level, and a later one takes them back', async () => {
	const storms = bulletinText({ 'Per rischio temporali': 'Ordinaria / ALLERTA GIALLA' });
	const first = await imported(storms, 'https://a.example/20990715_1430_tomorrow.json');
	const again = await imported(storms, '20990715_1430_tomorrow.json');
	const worse = bulletinText({ 'Per rischio temporali': 'Moderata / ALLERTA ARANCIONE' });
	const later = await imported(worse, '20990715_1830_tomorrow.json');
	const calm = await imported(bulletinText(), '20990715_2030_tomorrow.json');

	expect(first.map(({ outcome }) => outcome)).toEqual(['nothing', 'drafted', 'nothing']);
	expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
	expect(later[1]).toMatchObject({ outcome: 'updated', alert: first[1]?.alert });
	expect(calm[1]).toMatchObject({ outcome: 'cancelled', alert: first[1]?.alert });
	expect(await draft(first[1]?.alert)).toMatchObject({ severity: 'orange', risk: 'temporali' });
});

test('what is refused writes nothing, and says why', async () => {
	const before = [await countOf('alert'), await countOf('alert-imports')];
	const refusals = [
		await send(capText({ status: 'Test' })),
		await send('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
		await send('{}', { address: '20990715_1430_today.json' }),
		await send(''),
		await send(capText(), { site: 'visit' }),
		await send(capText(), { site: 'altro' }),
	];

	expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422, 400, 403, 403]);
	for (const answer of refusals)
		expect(complaintsOf(answer).message).toContain('Non è stata scritta nessuna bozza');
	expect([await countOf('alert'), await countOf('alert-imports')]).toEqual(before);
});

test('it takes the role of who publishes: an editor and a stranger are refused', async () => {
	const editor = await signIn(bed, 'redattore', 'editor');
	const { handleEndpoints } = await import('payload');
	const stranger = await handleEndpoints({
		config: bed.payload.config,
		request: new Request('http://localhost:8090/api/alert/import', { method: 'POST', body: '{}' }),
	});

	expect((await send(capText(), { who: editor })).status).toBe(403);
	expect(stranger.status).toBe(401);
});

test('authors and contributors of the site are refused too', async () => {
	const { portale: site } = bed.sites;
	const { id: office } = await bed.payload.create({
		...{ collection: 'office', data: { owner: site }, draft: true },
	});
	const writers = [
		await signIn(bed, 'autore', 'author'),
		await signIn(bed, 'ufficio', [{ site, role: 'contributor', office }]),
	];
	for (const who of writers) expect((await send(capText(), { who })).status).toBe(403);
});

test('fifty megabytes are refused before they are read', async () => {
	const { guarded } = await import('../door/api.ts');
	let isRead = false;
	const body = new ReadableStream(
		{
			pull: () => {
				isRead = true;
			},
		},
		{ highWaterMark: 0 },
	);
	const headers = {
		...{ 'Content-Type': 'application/json', 'Content-Length': String(50 * 1024 ** 2) },
		Authorization: 'JWT a.b.c',
	};
	const request = new Request('http://localhost:8090/api/alert/import', {
		...{ method: 'POST', headers, body, duplex: 'half' },
	});
	const answer = await guarded(() => Promise.resolve(Response.json({})))(request, {});

	expect(answer.status).toBe(413);
	expect(isRead).toBe(false);
});
