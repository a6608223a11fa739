import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TypedUser } from 'payload';
import { type AlertBed, alertData, openAlertBed } from '../testing/alerts.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { lastSeq } from '../testing/pages.ts';

const personas = [
	'editor',
	'publisher',
	'publisherOfBody',
	'officer',
	'officerOfBody',
	'officerOfAll',
] as const;

type Persona = (typeof personas)[number];

type Place = 'own site' | 'own site and one elsewhere' | 'body' | 'all';

const places: readonly Place[] = ['own site', 'own site and one elsewhere', 'body', 'all'];

/** Who may publish an alert, and who a service notice, by where it stands. “Elsewhere” is a site of another body. */
const policy: Record<'orange' | 'info', Record<Place, readonly Persona[]>> = {
	orange: {
		'own site': ['officer', 'officerOfBody', 'officerOfAll'],
		'own site and one elsewhere': ['officerOfAll'],
		body: ['officerOfBody', 'officerOfAll'],
		all: ['officerOfAll'],
	},
	info: {
		'own site': ['publisher', 'publisherOfBody', 'officer', 'officerOfBody', 'officerOfAll'],
		'own site and one elsewhere': ['officerOfAll'],
		body: ['publisherOfBody', 'officerOfBody', 'officerOfAll'],
		all: ['officerOfAll'],
	},
};

let bed: AlertBed;
const desks = new Map<Persona, Desk>();

beforeAll(async () => {
	bed = await openAlertBed();
	const { portale: site } = bed.sites;
	const { body, otherBody } = bed;
	const memberships = {
		editor: [{ site, role: 'editor' }],
		publisher: [{ site, role: 'publisher' }],
		publisherOfBody: [{ body, role: 'publisher' }],
		officer: [{ site, role: 'alert-officer' }],
		officerOfBody: [{ body, role: 'alert-officer' }],
		officerOfAll: [
			{ body, role: 'alert-officer' },
			{ body: otherBody, role: 'alert-officer' },
		],
	} as const;
	for (const persona of personas) desks.set(persona, await signIn(bed, persona, [...memberships[persona]]));
}, 180_000);

afterAll(() => bed.close());

function deskOf(persona: Persona): Desk {
	const desk = desks.get(persona);
	if (!desk) throw new Error(`${persona} is not signed in.`);
	return desk;
}

function placed(place: Place) {
	if (place === 'body' || place === 'all') return { scope: place };
	return place === 'own site' ? {} : { alsoOn: [bed.sites.visit] };
}

const fresh = async () => {
	const { docs } = await bed.payload.find({ collection: 'users', pagination: false, depth: 0 });
	return new Map(docs.map((user): [string, TypedUser] => [user.name, { ...user, collection: 'users' }]));
};

describe.each(['orange', 'info'] as const)('an alert of severity %s', (severity) => {
	test.each(places)('on %s is published over REST by the right people', async (place) => {
		const through: Persona[] = [];
		for (const persona of personas) {
			const { id } = await bed.draft({ severity, ...placed(place) });
			const answer = await deskOf(persona).request('PATCH', `alert/${id}`, { _status: 'published' });
			if (answer.status === 200) through.push(persona);
			else expect(answer.status).toBe(403);
		}
		expect(through).toEqual(policy[severity][place]);
	});

	test.each(['own site', 'all'] as const)(
		'on %s is published over the Local API, and scheduled, by the same',
		async (place) => {
			const { schedulePublication } = await import('../publication/schedule/schedule.ts');
			const { createLocalReq } = await import('payload');
			const users = await fresh();
			const through: { published: string[]; scheduled: string[] } = { published: [], scheduled: [] };
			for (const persona of personas) {
				const user = users.get(persona);
				const { id } = await bed.draft({ severity, ...placed(place) });
				const items = [{ type: 'alert' as const, id, action: 'publish' as const }];
				const at = new Date(Date.now() + 600_000);
				const req = await createLocalReq(user ? { user } : {}, bed.payload);
				await schedulePublication({ items, at, req }).then(
					() => through.scheduled.push(persona),
					() => undefined,
				);
				await bed.payload
					.update({ collection: 'alert', id, data: { _status: 'published' }, overrideAccess: false, user })
					.then(
						() => through.published.push(persona),
						() => undefined,
					);
			}
			const right = policy[severity][place];
			expect(through).toEqual({ published: right, scheduled: right });
		},
	);
});

test('many alerts at once and GraphQL hold the same rule', async () => {
	const { id } = await bed.draft({});
	const before = await lastSeq(bed);
	await deskOf('publisher').request('PATCH', `alert?where[id][equals]=${id}`, { _status: 'published' });
	await deskOf('publisher').graphQL(
		`mutation { updateAlert(id: "${id}", data: { _status: published }) { id } }`,
	);
	expect(await lastSeq(bed)).toBe(before);
	await deskOf('officer').graphQL(
		`mutation { updateAlert(id: "${id}", data: { _status: published }) { id } }`,
	);
	expect(await lastSeq(bed)).toBe(before + 1);
});

test('a publisher may write an alert as a draft, and is told who publishes it', async () => {
	const desk = deskOf('publisher');
	const saved = await desk.request('POST', 'alert?draft=true', alertData(bed, { _status: 'draft' }));
	const answer = await desk.request('PATCH', `alert/${savedIn(saved).id}`, { _status: 'published' });

	expect([saved.status, answer.status]).toEqual([201, 403]);
	expect(complaintsOf(answer).message).toContain('chi è responsabile delle allerte');
});

test('whoever may not publish an alert may neither end, change, withdraw nor delete it', async () => {
	const { id } = await bed.publish({ scope: 'body' });
	const before = await lastSeq(bed);
	for (const persona of ['editor', 'publisher', 'officer'] as const) {
		const desk = deskOf(persona);
		const ended = { end: new Date().toISOString(), _status: 'published' };
		expect((await desk.request('PATCH', `alert/${id}`, ended)).status).toBe(403);
		expect(
			(await desk.request('PATCH', `alert/${id}`, { severity: 'info', _status: 'published' })).status,
		).toBe(403);
		expect(
			(await desk.request('PATCH', `alert/${id}`, { scope: 'chosen', _status: 'published' })).status,
		).toBe(403);
		expect((await desk.request('PATCH', `alert/${id}`, { _status: 'draft' })).status).toBe(403);
		expect((await desk.request('DELETE', `alert/${id}`)).status).toBe(403);
	}
	expect(await lastSeq(bed)).toBe(before);
});

test('an administrator may publish every alert', async () => {
	const user = (await fresh()).get('amministra');
	const { id } = await bed.draft({ scope: 'all' });
	const publishing = bed.payload.update({
		...{ collection: 'alert', id, data: { _status: 'published' }, overrideAccess: false, user },
	});
	await expect(publishing).resolves.toMatchObject({ _status: 'published' });
});

describe('an alert that is published', () => {
	const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

	test.each([
		['ends before it begins', { start: at(60), end: at(30) }, 'dopo il suo inizio'],
		['has ended already', { start: at(-60), end: at(-30) }, 'è già passata'],
		['has a text of 10,000 characters', { text: 'a'.repeat(10_000) }, 'Testo dell’avviso'],
	])('and %s is refused with the reason, and nothing is saved', async (_, data, words) => {
		const before = await lastSeq(bed);
		const answer = await deskOf('officerOfBody').request('POST', 'alert', { ...alertData(bed), ...data });

		expect(answer.status).toBe(400);
		expect(JSON.stringify(answer.body)).toContain(words);
		expect(await lastSeq(bed)).toBe(before);
	});

	test('may be corrected after it has ended', async () => {
		const { id } = await bed.publish({ start: at(-60), end: at(-30) });
		const answer = await deskOf('officer').request('PATCH', `alert/${id}`, {
			text: 'Corretto',
			_status: 'published',
		});
		expect(answer.status).toBe(200);
	});

	test('shows markup as it was written', async () => {
		const text = '<script>alert(1)</script> <!--# include virtual="/x" --> & {{.Req}}';
		const { id } = await bed.publish({ text });
		const entry = (await bed.log()).findLast((one) => one.action === 'publish' && one.document.id === id);
		expect(entry).toMatchObject({ document: { text: { it: text } } });
	});
});
