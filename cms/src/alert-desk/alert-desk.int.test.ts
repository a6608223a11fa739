import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { alertData, type AlertBed, openAlertBed } from '../testing/alerts.ts';
import { type Answer, complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { type Mailbox, openMailbox } from '@portolano/test-kit/mailbox';
import { lastOf, lastSeq, newPage } from '../testing/pages.ts';

let bed: AlertBed;
let mailbox: Mailbox;
let anna: Desk;
let bruno: Desk;
/** A publisher of pages. */
let chief: Desk;

beforeAll(async () => {
	mailbox = await openMailbox();
	vi.stubEnv('SMTP_URL', mailbox.url);
	vi.stubEnv('MAIL_FROM', 'redazione@example.org');
	bed = await openAlertBed();
	anna = await signIn(bed, 'anna', [{ body: bed.body, role: 'alert-officer' }]);
	chief = await signIn(bed, 'responsabile');
	bruno = await signIn(bed, 'bruno', [{ site: bed.sites.portale, role: 'alert-officer' }]);
}, 180_000);

afterAll(async () => {
	await bed.close();
	await mailbox.close();
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

function form(more: Record<string, unknown> = {}) {
	return {
		...{
			severity: 'orange',
			risk: 'temporali',
			sentence: 'Restate in casa.',
			until: inHours(6),
			scope: 'chosen',
		},
		...{ owner: bed.sites.portale, alsoOn: [], office: bed.office, ...more },
	};
}

const outcome = z.object({ id: z.string(), isProposed: z.boolean(), at: z.string() });

function outcomeOf({ status, body }: Answer) {
	expect(status, JSON.stringify(body)).toBe(200);
	return outcome.parse(body);
}

const publish = async (desk: Desk, more: Record<string, unknown> = {}) =>
	outcomeOf(await desk.request('POST', 'alert-desk/new', form(more)));

const state = z.looseObject({
	alerts: z.array(
		z.looseObject({
			id: z.string(),
			seen: z.string(),
			end: z.string(),
			text: z.string(),
			steps: z.array(z.string()),
			proposal: z.object({ by: z.string(), isOwn: z.boolean() }).optional(),
		}),
	),
});

async function shownTo(desk: Desk, id: string) {
	const { alerts } = state.parse((await desk.request('GET', 'alert-desk')).body);
	return alerts.find((alert) => alert.id === id);
}

async function stepsOf(id: string): Promise<string[]> {
	const { docs } = await bed.payload.find({
		...{ collection: 'alert-steps', where: { alert: { equals: id } }, sort: 'at' },
	});
	return docs.map(({ what, person, through }) => `${person} ${what} ${through}`);
}

describe('a new alert', () => {
	test('is in the log once, in Italian and English, with the advice of its template', async () => {
		const before = await lastSeq(bed);
		const { id, isProposed } = await publish(anna);
		const entry = await lastOf(bed, id);

		expect(isProposed).toBe(false);
		expect(await lastSeq(bed)).toBe(before + 1);
		expect(entry).toMatchObject({
			document: {
				...{ severity: 'orange', risk: 'temporali', languages: ['it', 'en'] },
				title: { it: 'Temporali forti', en: 'Thunderstorms' },
				text: { it: 'Restate in casa.', en: expect.stringContaining('stay indoors') as string },
			},
		});
		expect(JSON.stringify(entry)).toContain('Non ripararti sotto alberi');
		expect(await stepsOf(id)).toEqual(['anna created screen']);
	});

	test('is shown before it is published, on a page, with the sites that would have it; nothing is saved', async () => {
		const before = await lastSeq(bed);
		const { status, body } = await anna.request(
			'POST',
			'alert-desk/preview',
			form({ sentence: '<b>Restate</b>' }),
		);
		const preview = z
			.object({ page: z.string(), sites: z.array(z.string()), takesTwo: z.boolean() })
			.parse(body);

		expect(status).toBe(200);
		expect(preview.page).toContain('&lt;b&gt;Restate&lt;/b&gt;');
		expect(preview.page).not.toContain('<b>Restate');
		expect(preview.sites).toHaveLength(1);
		expect(await lastSeq(bed)).toBe(before);
		expect((await bed.payload.count({ collection: 'alert-steps' })).totalDocs).toBeGreaterThan(0);
	});

	test.each([
		['without a site', { owner: '' }, 'Scegli almeno un sito'],
		[
			'without a level and a sentence',
			{ severity: undefined, sentence: ' ' },
			'Scegli il livello. Scrivi una frase',
		],
		['without a risk', { risk: undefined }, 'Scegli il rischio'],
		['that ends in the past', { until: inHours(-1) }, 'dopo il suo inizio'],
		['with 10,000 characters', { sentence: 'a'.repeat(10_000) }, 'al massimo 140 caratteri'],
		['where the role doesn’t reach', { scope: 'all' }, 'responsabile delle allerte'],
	])('%s is refused with the reason, and leaves nothing', async (_, more, words) => {
		const before = [await lastSeq(bed), (await bed.payload.count({ collection: 'alert' })).totalDocs];
		const answer = await anna.request('POST', 'alert-desk/new', form(more));

		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(JSON.stringify(answer.body)).toContain(words);
		expect([await lastSeq(bed), (await bed.payload.count({ collection: 'alert' })).totalDocs]).toEqual(
			before,
		);
	});

	test('of forty officers at once is published forty times', async () => {
		const before = await lastSeq(bed);
		const answers = await Promise.all(
			Array.from({ length: 40 }, () => anna.request('POST', 'alert-desk/new', form())),
		);

		expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
		expect(await lastSeq(bed)).toBe(before + 40);
	});

	test('that is sent again, because its answer was lost, is published once, and is nobody else’s', async () => {
		const before = await lastSeq(bed);
		const attempt = 'bcdfghjk';
		const same = form({ attempt });
		const send = (desk: Desk) => desk.request('POST', 'alert-desk/new', same);
		const [first, second] = await Promise.all([send(anna), send(anna)]);
		const third = await send(anna);
		expect(new Set([first, second, third].map((answer) => outcomeOf(answer).id)).size).toBe(1);
		expect(outcomeOf(third)).toMatchObject({ isProposed: false });
		expect(await lastSeq(bed)).toBe(before + 1);
		expect((await send(bruno)).status).toBe(400);
		expect(await lastSeq(bed)).toBe(before + 1);
		expect((await anna.request('POST', 'alert-desk/new', form({ attempt: 'a%' }))).status).toBe(400);
	});

	describe('among the saves of others', () => {
		const many = 12;
		let ids: string[];

		beforeAll(async () => {
			ids = [];
			for (let number = 1; number <= many; number += 1)
				ids.push((await newPage(bed, `Fra le altre ${number}`, { _status: 'draft' })).id);
		});

		const published = { _status: 'published' };
		const inBulk = () =>
			chief.request(
				'PATCH',
				`page?${ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')}`,
				published,
			);
		const eachAlone = () => Promise.all(ids.map((id) => chief.request('PATCH', `page/${id}`, published)));
		const again = { summary: 'Cambiata', ...published };
		const drafts = () => Promise.all(ids.map((id) => chief.request('PATCH', `page/${id}?draft=true`, again)));

		const onScreen = async () => (await publish(anna)).id;
		async function byGraphQL(): Promise<string> {
			const mutation = 'mutation ($data: mutationAlertInput!) { createAlert(data: $data) { id } }';
			const answer = await anna.graphQL(mutation, { data: alertData(bed) });
			return z.object({ data: z.object({ createAlert: z.object({ id: z.string() }) }) }).parse(answer).data
				.createAlert.id;
		}

		test.for([
			['on the screen', 'published in bulk', onScreen, inBulk],
			['on the screen', 'published by many at once', onScreen, eachAlone],
			['on the screen', 'imported as drafts', onScreen, drafts],
			['by GraphQL', 'published in bulk', byGraphQL, inBulk],
			['by GraphQL', 'published by many at once', byGraphQL, eachAlone],
			['by GraphQL', 'imported as drafts', byGraphQL, drafts],
		] as const)('published %s waits for the one under way, not for those %s', async (given, { skip }) => {
			const [, , publishOne, saveAll] = given;
			// Nothing tells when the first of them is under way, and there several may be.
			skip(saveAll === drafts && bed.payload.db.name !== 'sqlite', 'MongoDB saves side by side.');
			const before = await lastSeq(bed);
			let isOver = false;
			const saving = saveAll().then(() => (isOver = true));
			// Until the first of them is saved.
			if (saveAll !== drafts)
				await vi.waitUntil(async () => (await lastSeq(bed)) > before, {
					...{ interval: 5, timeout: 30_000 },
				});
			const started = await lastSeq(bed);
			const id = await publishOne();
			const entry = await lastOf(bed, id);

			expect(isOver).toBe(false);
			expect((entry?.seq ?? Infinity) - started).toBeLessThanOrEqual(2 + 1);
			await saving;
			await bed.payload.update({
				...{ collection: 'page', where: { id: { in: ids } }, data: { _status: 'draft' as const } },
			});
		});
	});

	test('is not for people without the role', async () => {
		expect((await chief.request('GET', 'alert-desk')).status).toBe(403);
		expect((await chief.request('POST', 'alert-desk/new', form())).status).toBe(403);
	});
});

describe('an alert in force', () => {
	test('is extended, changed and concluded; each step is recorded with who did it', async () => {
		const { id } = await publish(anna);
		const seen = async () => (await shownTo(bruno, id))?.seen;
		const change = async (part: object) =>
			outcomeOf(await bruno.request('POST', 'alert-desk/change', { id, seen: await seen(), ...part }));
		await change({ until: inHours(9) });
		await change({ sentence: 'Potete uscire con prudenza.' });
		await change({ until: 'now' });

		expect(await stepsOf(id)).toEqual([
			...['anna created screen', 'bruno extended screen', 'bruno updated screen', 'bruno ended screen'],
		]);
		expect(await shownTo(bruno, id)).toBeUndefined();
		expect(await lastOf(bed, id)).toMatchObject({
			document: { text: { it: 'Potete uscire con prudenza.' }, languages: ['it', 'en'] },
		});
	});

	test('that another officer changed is not overwritten: the refusal says who changed what', async () => {
		const { id } = await publish(anna);
		const old = await shownTo(anna, id);
		await bruno.request('POST', 'alert-desk/change', { id, seen: old?.seen, sentence: 'Un’altra frase.' });
		const answer = await anna.request('POST', 'alert-desk/change', { id, seen: old?.seen, until: 'now' });

		expect(answer.status).toBe(409);
		expect(complaintsOf(answer).message).toMatch(
			/bruno, alle \d\d:\d\d: cambiata \(testo: da “Restate in casa\.” a “Un’altra frase\.”\)/,
		);
		expect((await shownTo(anna, id))?.text).toBe('Un’altra frase.');
	});

	test('that another officer changed is not overwritten over REST either, with the same words', async () => {
		const { id } = await publish(anna);
		const { updatedAt } = await bed.payload.findByID({ collection: 'alert', id });
		await bruno.request('PATCH', `alert/${id}`, { text: 'Un’altra frase.', _status: 'published' });
		const stale = { updatedAt, text: 'Dopo', _status: 'published' };
		const answer = await anna.request('PATCH', `alert/${id}`, stale);

		expect(answer.status).toBe(409);
		expect(complaintsOf(answer).message).toMatch(
			/bruno, alle \d\d:\d\d: cambiata \(testo: da “Restate in casa\.” a “Un’altra frase\.”\)\. Copia altrove/,
		);
		expect(await lastOf(bed, id)).toMatchObject({ document: { text: { it: 'Un’altra frase.' } } });
	});

	test('is concluded although somebody left a draft of it, which doesn’t go online with it', async () => {
		const { id } = await publish(anna);
		await anna.request('PATCH', `alert/${id}?draft=true`, { text: 'Una bozza a metà' });
		const answer = await bruno.request('POST', 'alert-desk/change', {
			...{ id, seen: (await shownTo(bruno, id))?.seen, until: 'now' },
		});

		expect(answer.status).toBe(200);
		expect(await lastOf(bed, id)).toMatchObject({ document: { text: { it: 'Restate in casa.' } } });
	});

	test('has its steps also when it was changed elsewhere', async () => {
		const { id } = await bed.publish({});
		await anna.request('PATCH', `alert/${id}`, { text: 'Dalla redazione', _status: 'published' });
		await anna.request('PATCH', `alert/${id}`, { _status: 'draft' });
		expect(await stepsOf(id)).toEqual([
			...['Un programma created program', 'anna updated desk', 'anna withdrawn desk'],
		]);
	});
});

describe('a draft that was written or imported elsewhere', () => {
	const publishDraft = (desk: Desk, id: string, seen: string | undefined) =>
		desk.request('POST', 'alert-desk/draft', { id, seen });

	test('is on the screen with its note, and is published as it was seen', async () => {
		const { id } = await bed.draft({});
		await bed.payload.update({
			collection: 'alert',
			id,
			data: { importNote: 'Manca l’inglese.' },
			draft: true,
		});
		const shown = await shownTo(anna, id);
		expect(shown).toMatchObject({ draft: { note: 'Manca l’inglese.' }, steps: [] });

		expect(outcomeOf(await publishDraft(anna, id, shown?.seen)).isProposed).toBe(false);
		expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
		expect(await shownTo(anna, id)).not.toHaveProperty('draft');
	});

	test('is not published when somebody changed it since, nor by who has no role there', async () => {
		const { id } = await bed.draft({});
		const seen = (await shownTo(anna, id))?.seen;
		await anna.request('PATCH', `alert/${id}?draft=true`, { text: 'Altro' });
		const elsewhere = await signIn(bed, 'lontano', [{ site: bed.sites.visit, role: 'alert-officer' }]);
		const { updatedAt } = await bed.payload.findByID({ collection: 'alert', id, draft: true });

		expect((await publishDraft(anna, id, seen)).status).toBe(409);
		expect((await publishDraft(elsewhere, id, updatedAt)).status).toBe(403);
		expect(await lastOf(bed, id)).toBeUndefined();
	});

	test('is not on the screen once its end is over, nor while it has no text', async () => {
		const over = await bed.draft({ start: inHours(-4), end: inHours(-2) });
		const { id } = await bed.payload.create({
			collection: 'alert',
			data: { owner: bed.sites.portale, languages: ['it'], end: inHours(4) },
			draft: true,
		});
		expect([await shownTo(anna, over.id), await shownTo(anna, id)]).toEqual([undefined, undefined]);
	});
});

describe('the record of steps', () => {
	test('has what was done to any alert, the newest first, for officers of its site alone', async () => {
		const { id } = await publish(anna, { sentence: 'Per il registro.' });
		const seen = (await shownTo(anna, id))?.seen;
		await bruno.request('POST', 'alert-desk/change', { id, seen, until: 'now' });
		const history = z.object({ lines: z.array(z.object({ title: z.string(), words: z.string() })) });
		const read = async (desk: Desk) =>
			history.parse((await desk.request('GET', 'alert-desk/history')).body).lines;
		const elsewhere = await signIn(bed, 'fuori', [{ site: bed.sites.visit, role: 'alert-officer' }]);

		expect((await read(anna)).slice(0, 2)).toEqual([
			{
				title: 'Temporali forti',
				words: expect.stringMatching(/^bruno, alle \d\d:\d\d: conclusa/) as string,
			},
			{
				title: 'Temporali forti',
				words: expect.stringMatching(/^anna, alle \d\d:\d\d: pubblicata/) as string,
			},
		]);
		expect(await read(elsewhere)).toEqual([]);
	});

	test('tells the day of what was not done today', async () => {
		const { stepInWords } = await import('./require-seen.ts');
		const { id } = await publish(anna);
		const [step] = (await bed.payload.find({ collection: 'alert-steps', where: { alert: { equals: id } } }))
			.docs;
		if (!step) throw new Error('There is no step.');
		const at = '2026-11-30T09:32:00.000Z';

		expect(stepInWords({ ...step, at }, Date.parse('2026-11-30T20:00:00Z'))).toMatch(/^anna, alle 10:32: /);
		expect(stepInWords({ ...step, at }, Date.parse('2026-12-01T06:00:00Z'))).toMatch(
			/^anna, lunedì 30 novembre alle 10:32: /,
		);
	});

	test('is read by the screen only for what it shows, however long it grows', async () => {
		const over = await publish(anna);
		const seen = (await shownTo(anna, over.id))?.seen;
		await anna.request('POST', 'alert-desk/change', { id: over.id, seen, until: 'now' });
		const { id } = await publish(anna);
		const spy = vi.spyOn(bed.payload.db, 'find');
		const shown = await shownTo(anna, id);
		const { calls, settledResults } = spy.mock;
		const found = JSON.stringify(
			settledResults.filter((_, at) => calls[at]?.[0].collection === 'alert-steps'),
		);
		spy.mockRestore();

		expect(shown?.steps).toHaveLength(1);
		expect(found).toContain(id);
		expect(found).not.toContain(over.id);
	});

	test('can be read by officers of the site, and by nobody changed', async () => {
		const { id } = await publish(anna);
		const [step] = (await bed.payload.find({ collection: 'alert-steps', where: { alert: { equals: id } } }))
			.docs;
		const elsewhere = await signIn(bed, 'altrove', [{ site: bed.sites.visit, role: 'alert-officer' }]);
		const path = `alert-steps/${step?.id ?? ''}`;

		expect((await anna.request('GET', path)).status).toBe(200);
		expect((await elsewhere.request('GET', path)).status).toBe(404);
		expect((await anna.request('PATCH', path, { person: 'altri' })).status).toBe(403);
		expect((await anna.request('DELETE', path)).status).toBe(403);
		expect((await anna.request('POST', 'alert-steps', { ...step, id: undefined })).status).toBe(403);
	});

	test('is exported as CSV in which a spreadsheet finds no formula', async () => {
		const { stepsAsCSV } = await import('./steps.ts');
		const { id } = await publish(anna, {
			severity: 'info',
			risk: undefined,
			title: '=1+1',
			sentence: 'Chiuso, "oggi"',
		});
		const { docs } = await bed.payload.find({ collection: 'alert-steps', where: { alert: { equals: id } } });
		const [head, row] = stepsAsCSV(docs).split('\r\n');

		expect(head).toContain('"quando","che cosa","chi"');
		expect(row).toContain(`"Pubblicata","anna","'=1+1","Avviso di servizio"`);
	});
});

describe('where two people are needed', () => {
	beforeAll(async () => {
		await bed.payload.db.updateOne({ collection: 'body', id: bed.body, data: { alertsNeedTwoPeople: true } });
	});

	test('an alert is online when another officer, called by mail, confirms it; not by the same person', async () => {
		const before = await lastSeq(bed);
		const { id, isProposed } = await publish(anna);
		expect([isProposed, await lastSeq(bed)]).toEqual([true, before]);
		const message = await mailbox.to('bruno@example.org');
		expect(message.subject).toBe('Da confermare: Temporali forti');

		const shown = await shownTo(anna, id);
		expect(shown?.proposal).toEqual({ by: 'anna', isOwn: true });
		const own = await anna.request('POST', 'alert-desk/confirm', { id, seen: shown?.seen });
		expect(own.status).toBe(403);
		expect(complaintsOf(own).message).toContain('un’altra persona');

		outcomeOf(await bruno.request('POST', 'alert-desk/confirm', { id, seen: shown?.seen }));
		expect(await lastSeq(bed)).toBe(before + 1);
		expect(await stepsOf(id)).toEqual(['anna proposed screen', 'bruno confirmed screen']);
	});

	test('no other way leads past the second person, not even for administrators', async () => {
		const { id } = await bed.draft({});
		const { user } = await bed.payload.login({
			...{ collection: 'users', data: { email: 'amministra@example.org', password: 'una frase di prova' } },
		});
		const byAdministrator = bed.payload.update({
			...{ collection: 'alert', id, data: { _status: 'published' }, overrideAccess: false, user },
		});
		await expect(byAdministrator).rejects.toMatchObject({ status: 403 });
		expect((await anna.request('PATCH', `alert/${id}`, { _status: 'published' })).status).toBe(403);
		await anna.graphQL(`mutation { updateAlert(id: "${id}", data: { _status: published }) { id } }`);
		expect(await lastOf(bed, id)).toBeUndefined();
	});

	test('what is confirmed is exactly what was prepared', async () => {
		const { id } = await publish(anna);
		const seen = (await shownTo(bruno, id))?.seen;
		const changed = await bruno.request('PATCH', `alert/${id}`, { text: 'Altro', _status: 'published' });
		await anna.request('PATCH', `alert/${id}?draft=true`, { text: 'Altro ancora' });
		const stale = await bruno.request('POST', 'alert-desk/confirm', { id, seen });

		expect([changed.status, stale.status]).toEqual([403, 409]);
		expect(await lastOf(bed, id)).toBeUndefined();
	});

	test('a draft that was imported is prepared by one officer and confirmed by another', async () => {
		const { id } = await bed.draft({});
		const seen = (await shownTo(anna, id))?.seen;
		const draft = { id, seen };
		expect(outcomeOf(await anna.request('POST', 'alert-desk/draft', draft)).isProposed).toBe(true);
		expect(await lastOf(bed, id)).toBeUndefined();
		expect((await anna.request('POST', 'alert-desk/confirm', draft)).status).toBe(403);
		outcomeOf(await bruno.request('POST', 'alert-desk/confirm', draft));

		expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
	});

	test('a proposal that is sent again, because its answer was lost, is made once', async () => {
		const attempt = 'kjhgfdcb';
		const first = await publish(anna, { attempt });
		expect(first.isProposed).toBe(true);
		expect(await publish(anna, { attempt })).toMatchObject({ id: first.id, isProposed: true });
		const made = (
			await bed.payload.find({ collection: 'alert-steps', where: { alert: { equals: first.id } } })
		).docs;
		expect(made.map(({ what }) => what)).toEqual(['proposed']);
	});

	test('who prepared an alert, and nobody else, takes it back: then nobody confirms it, and the record tells it', async () => {
		const { id } = await publish(anna);
		const { seen } = (await shownTo(bruno, id)) ?? {};
		const takeBack = (desk: Desk) => desk.request('POST', 'alert-desk/take-back', { id });
		const foreign = await takeBack(bruno);
		expect([foreign.status, complaintsOf(foreign).message]).toEqual([
			403,
			expect.stringContaining('solo chi l’ha preparata: anna'),
		]);
		expect((await takeBack(anna)).status).toBe(200);
		const late = await bruno.request('POST', 'alert-desk/confirm', { id, seen });
		expect([late.status, complaintsOf(late).message]).toEqual([
			409,
			expect.stringMatching(/anna, alle [\d:]+: ritirata da chi l’ha preparata\. Nulla è cambiato\.$/),
		]);
		expect((await takeBack(anna)).status).toBe(409);
		expect(await lastOf(bed, id)).toBeUndefined();
		expect(await stepsOf(id)).toEqual(['anna proposed screen', 'anna taken-back screen']);

		const shown = await shownTo(anna, id);
		expect([shown?.proposal, shown?.steps.length]).toEqual([undefined, 2]);
		outcomeOf(await anna.request('POST', 'alert-desk/draft', { id, seen: shown?.seen }));
		outcomeOf(await bruno.request('POST', 'alert-desk/confirm', { id, seen: shown?.seen }));
		expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
	});

	test('an alert that is taken back and confirmed at once is either one or the other', async () => {
		const { id } = await publish(anna);
		const { seen } = (await shownTo(bruno, id)) ?? {};
		const answers = await Promise.all([
			anna.request('POST', 'alert-desk/take-back', { id }),
			bruno.request('POST', 'alert-desk/confirm', { id, seen }),
		]);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		const isOnline = (await lastOf(bed, id)) !== undefined;
		expect((await stepsOf(id)).slice(1)).toEqual([
			isOnline ? 'bruno confirmed screen' : 'anna taken-back screen',
		]);
	});

	test('an extension takes two, an end one, and a service notice one', async () => {
		const { id } = await publish(anna);
		outcomeOf(
			await bruno.request('POST', 'alert-desk/confirm', { id, seen: (await shownTo(bruno, id))?.seen }),
		);
		const change = async (desk: Desk, part: object) =>
			outcomeOf(
				await desk.request('POST', 'alert-desk/change', {
					...{ id, seen: (await bed.payload.findByID({ collection: 'alert', id })).updatedAt, ...part },
				}),
			);
		expect((await change(anna, { until: inHours(12) })).isProposed).toBe(true);
		expect((await change(anna, { until: 'now' })).isProposed).toBe(false);
		expect(
			(await publish(anna, { severity: 'info', risk: undefined, title: 'Anagrafe chiusa' })).isProposed,
		).toBe(false);
	});
});

test('while the lane of alerts doesn’t answer, the screen says that nothing is known', async () => {
	const { body } = await anna.request('GET', 'alert-desk/online?id=x');
	expect(body).toEqual({ isKnown: false, sites: [] });
});
