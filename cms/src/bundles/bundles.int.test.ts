import type { LogEntry } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { bundleIn, bundleOf, doWith, editDraft, newBundle, newDraft, page } from '../testing/bundles.ts';
import { faultsIn, wholeLog } from '../testing/consistency.ts';
import { type Answer, complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { lastSeq, newPage } from '../testing/pages.ts';
import { faultsInStates } from '../testing/states.ts';
import type * as TakeEffect from '../publication/schedule/take-effect.ts';

let bed: Bed;
let clock: MovedClock;
/** Publishers of the portal, an editor of it, and a publisher of another site. */
let [anna, bruno, carla, dario]: Desk[] = [];
let carryOutDue: typeof TakeEffect.carryOutDue;

const minute = 60_000;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	anna = await signIn(bed, 'anna');
	bruno = await signIn(bed, 'bruno');
	carla = await signIn(bed, 'carla', 'editor');
	dario = await signIn(bed, 'dario', [{ site: bed.sites.visit, role: 'publisher' }]);
	carryOutDue = (await import('../publication/schedule/take-effect.ts')).carryOutDue;
	clock = moveClock();
}, 180_000);

afterAll(async () => {
	clock.restore();
	await bed.close();
});

afterEach(async () => {
	await carryOutDue(bed.payload);
	expect(await faultsIn(bed)).toEqual([]);
	expect(await faultsInStates(bed)).toEqual([]);
});

function the(desk: Desk | undefined): Desk {
	if (!desk) throw new Error('Nobody is signed in.');
	return desk;
}

async function titleOnline(id: string): Promise<string | undefined> {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await wholeLog(bed)) store.apply(entry);
	const document = store.document({ type: 'page', id });
	return document?.type === 'page' ? document.title.it : undefined;
}

const titlesOnline = (...ids: string[]) => Promise.all(ids.map(titleOnline));

const result = z.object({ id: z.string(), reason: z.string().optional() });

const refused = z.object({ errors: z.tuple([z.object({ data: z.object({ parts: z.array(result) }) })]) });

/** Each part that a refusal tells of, and whether it has a reason. */
function reasonsIn({ body }: Answer): [string, boolean][] {
	const [error] = refused.parse(body).errors;
	return error.data.parts.map(({ id, reason }) => [id, reason !== undefined]);
}

const groupOf = (entry: LogEntry) => (entry.action === 'cancel' ? undefined : entry.group);

async function setFourEyes(isOn: boolean): Promise<void> {
	await bed.payload.db.updateOne({ collection: 'site', id: bed.sites.portale, data: { fourEyes: isOn } });
}

/** A draft of the footer of the portal, with a link to a page. */
async function menuDraft(to: string): Promise<string> {
	const item = { label: 'La pagina', to: { kind: 'document', document: { relationTo: 'page', value: to } } };
	const data = { owner: bed.sites.portale, languages: ['it'], position: 'footer', items: [item] };
	return savedIn(await the(anna).request('POST', 'menu?draft=true', data)).id;
}

const publish = (id: string, desk = the(anna)) => doWith(desk, id, { do: 'publish' });

describe('a bundle', () => {
	test('goes online in one group of entries at one instant, each part after what it refers to', async () => {
		const target = await newDraft(bed, the(anna), { title: 'La festa' });
		const menu = await menuDraft(target);
		const old = await newPage(bed, 'La festa dell’anno scorso');
		const parts = [{ type: 'menu', id: menu }, page(old.id, 'withdraw'), page(target)];
		const id = await newBundle(bed, the(anna), { parts });
		const before = await lastSeq(bed);
		const shown = bundleIn(await publish(id));

		expect(shown).toMatchObject({ state: 'published' });
		const entries = await bed.log(before);
		expect(new Set(entries.map(({ at }) => at)).size).toBe(1);
		expect(new Set(entries.map((entry) => groupOf(entry)?.id)).size).toBe(1);
		expect(entries.map((entry) => groupOf(entry)?.size)).toEqual(entries.map(() => entries.length));
		const store = createStore({ now: new Date().toISOString() });
		const sizes = new Set<number>();
		for (const entry of await wholeLog(bed)) {
			store.apply(entry);
			if (entry.seq > before) sizes.add(store.size.documents);
		}
		expect(sizes.size).toBeLessThanOrEqual(2);
		expect(await titlesOnline(target, old.id)).toEqual(['La festa', undefined]);
		expect(store.document({ type: 'menu', id: menu })).toMatchObject({
			items: [{ label: { it: 'La pagina' } }],
		});
	});

	test('with one part refused publishes nothing, and tells the result of each', async () => {
		const good = await newDraft(bed, the(anna), { title: 'Va bene' });
		const bad = await newDraft(bed, the(anna), { title: 'Senza inglese', languages: ['it', 'en'] });
		const id = await newBundle(bed, the(anna), { parts: [page(good), page(bad)] });
		const before = await lastSeq(bed);
		const answer = await publish(id);

		expect(answer.status).toBe(409);
		expect(complaintsOf(answer).message).toMatch(
			/^Pacchetto non pubblicato: un contenuto su 2 non può\. «Senza inglese»: .*inglese.* Nulla è cambiato\.$/,
		);
		expect(reasonsIn(answer)).toEqual([
			[good, false],
			[bad, true],
		]);
		expect(await lastSeq(bed)).toBe(before);
		const { results } = bundleIn(await doWith(the(anna), id, { do: 'check' }));
		expect(results?.map(({ reason }) => reason?.includes('inglese'))).toEqual([undefined, true]);
		expect((await bundleOf(the(anna), id)).state).toBe('draft');
	});

	test('names the field that a part lacks, and speaks of no save', async () => {
		const bare = await newDraft(bed, the(anna), { title: 'Senza descrizione', summary: '' });
		const id = await newBundle(bed, the(anna), { parts: [page(bare)] });
		expect(complaintsOf(await publish(id)).message).toMatch(
			/«Senza descrizione»: C’è un campo da correggere: [^.:]+\. Nulla è cambiato\.$/,
		);
	});

	test('is published only by who may publish every part', async () => {
		const own = await newDraft(bed, the(anna), { title: 'Del portale' });
		const id = await newBundle(bed, the(carla), { parts: [page(own)] });
		expect((await publish(id, the(carla))).status).toBe(409);
		expect((await the(dario).request('GET', `bundles/${id}/desk`)).status).toBe(404);

		const foreign = await newPage(bed, 'Di Visit', { owner: bed.sites.visit });
		const draft = await doWith(the(anna), id, { do: 'add', parts: [page(foreign.id, 'withdraw')] });
		expect(complaintsOf(draft).message).toContain('non è tra i contenuti su cui lavori');
		expect(await titleOnline(own)).toBeUndefined();
	});

	test('keeps its parts from going online alone, which its name explains', async () => {
		const one = await newDraft(bed, the(anna), { title: 'Una parte' });
		const id = await newBundle(bed, the(anna), { parts: [page(one)], title: 'Mercato' });
		const alone = await the(anna).request('PATCH', `page/${one}`, { _status: 'published' });
		expect([alone.status, complaintsOf(alone).message]).toEqual([
			409,
			expect.stringContaining('pacchetto «Mercato»'),
		]);
		expect((await the(anna).request('GET', `bundles/of?type=page&id=${one}`)).body).toMatchObject({
			bundle: { id, title: 'Mercato', mayOpen: true },
		});
		const other = await newBundle(bed, the(anna));
		const twice = await doWith(the(anna), other, { do: 'add', parts: [page(one)] });
		expect(complaintsOf(twice).message).toContain('Fa già parte del pacchetto «Mercato»');

		await doWith(the(anna), id, { do: 'remove', part: page(one) });
		expect((await the(anna).request('PATCH', `page/${one}`, { _status: 'published' })).status).toBe(200);
		expect((await bundleOf(the(anna), id)).state).toBe('empty');
	});

	test('is refused to who saw another one, and when it is empty or changes nothing', async () => {
		const one = await newDraft(bed, the(anna), { title: 'Vista' });
		const id = await newBundle(bed, the(anna), { parts: [page(one)] });
		const { seen } = await bundleOf(the(anna), id);
		await editDraft(the(carla), one, 'Cambiata');
		const raced = await doWith(the(anna), id, { do: 'publish', seen });
		expect([raced.status, complaintsOf(raced).message]).toEqual([
			409,
			expect.stringContaining('Nel frattempo'),
		]);
		expect(complaintsOf(await publish(await newBundle(bed, the(anna)))).message).toContain('vuoto');
		await bed.payload.update({ collection: 'page', id: one, data: { _status: 'published' } });
		expect(complaintsOf(await publish(id)).message).toContain('non cambierebbe nulla');
	});
});

describe('where a site asks for four eyes, a bundle', () => {
	beforeAll(() => setFourEyes(true));
	afterAll(() => setFourEyes(false));

	test('is approved as one by who wrote none of it, and an edit drops that in sight', async () => {
		const [one, two] = [
			await newDraft(bed, the(anna), { title: 'Prima' }),
			await newDraft(bed, the(carla), { title: 'Seconda' }),
		];
		const id = await newBundle(bed, the(anna), { parts: [page(one), page(two)] });
		expect((await publish(id)).status).toBe(409);
		const own = await doWith(the(anna), id, { do: 'approve' });
		expect([own.status, complaintsOf(own).message]).toEqual([403, expect.stringContaining('«Prima»')]);
		expect(bundleIn(await doWith(the(anna), id, { do: 'submit' })).state).toBe('in-review');
		expect(bundleIn(await doWith(the(bruno), id, { do: 'approve' })).state).toBe('approved');

		await editDraft(the(carla), two, 'Seconda, ritoccata');
		const dropped = await bundleOf(the(anna), id);
		expect([dropped.state, dropped.notices]).toEqual([
			'draft',
			['L’approvazione del pacchetto non vale più: dopo sono cambiati «Seconda, ritoccata».'],
		]);
		expect((await publish(id)).status).toBe(409);
		expect(await titlesOnline(one, two)).toEqual([undefined, undefined]);

		bundleIn(await doWith(the(bruno), id, { do: 'approve' }));
		expect(bundleIn(await publish(id)).state).toBe('published');
		expect(await titlesOnline(one, two)).toEqual(['Prima', 'Seconda, ritoccata']);
	});

	test('is not approved by who saw an earlier text', async () => {
		const one = await newDraft(bed, the(anna), { title: 'In gara' });
		const id = await newBundle(bed, the(anna), { parts: [page(one)] });
		const { seen } = await bundleOf(the(bruno), id);
		await editDraft(the(anna), one, 'In gara, cambiata');
		expect((await doWith(the(bruno), id, { do: 'approve', seen })).status).toBe(409);
		expect((await bundleOf(the(bruno), id)).state).toBe('draft');
	});

	test('is sent back as one with a reason', async () => {
		const one = await newDraft(bed, the(anna), { title: 'Da rifare' });
		const id = await newBundle(bed, the(anna), { parts: [page(one)] });
		await doWith(the(anna), id, { do: 'submit' });
		expect((await doWith(the(bruno), id, { do: 'send-back', reason: ' ' })).status).toBe(403);
		const back = bundleIn(await doWith(the(bruno), id, { do: 'send-back', reason: 'Manca la data.' }));
		expect([back.state, back.history[0]]).toEqual([
			'draft',
			expect.objectContaining({ reason: 'Manca la data.' }),
		]);
	});
});

describe('a scheduled bundle', () => {
	const at = () => {
		const instant = new Date(Date.now() + 5 * minute);
		const [day, time] = instant.toLocaleString('sv-SE', { timeZone: 'Europe/Rome' }).split(' ');
		return { day, time: time?.slice(0, 5) };
	};

	async function goToItsInstant(id: string): Promise<void> {
		clock.moveTo(new Date((await bundleOf(the(anna), id)).at ?? ''));
		await carryOutDue(bed.payload);
	}

	test('goes online at its instant with the CMS down, and can be undone then', async () => {
		const { id: changed } = await newPage(bed, 'Orari');
		await editDraft(the(anna), changed, 'Orari nuovi');
		const fresh = await newDraft(bed, the(anna), { title: 'Nuova sede' });
		const id = await newBundle(bed, the(anna), { parts: [page(fresh), page(changed)] });
		expect(bundleIn(await doWith(the(anna), id, { do: 'schedule', ...at() })).state).toBe('scheduled');
		expect((await doWith(the(anna), id, { do: 'remove', part: page(fresh) })).status).toBe(409);
		expect(await titlesOnline(fresh, changed)).toEqual([undefined, 'Orari']);
		clock.moveTo(new Date((await bundleOf(the(anna), id)).at ?? ''));
		expect(await titlesOnline(fresh, changed)).toEqual(['Nuova sede', 'Orari nuovi']);
		await carryOutDue(bed.payload);
		expect((await bundleOf(the(anna), id)).state).toBe('published');

		const undone = bundleIn(await doWith(the(anna), id, { do: 'undo' }));
		expect(await titlesOnline(fresh, changed)).toEqual([undefined, 'Orari']);
		expect(undone).toMatchObject({ state: 'draft', parts: [{ isIdle: false }, { isIdle: false }] });
	});

	test('is refused with the result of each part when one of them could not be done at that instant', async () => {
		const { id: gone } = await newPage(bed, 'Ritirata prima');
		const fresh = await newDraft(bed, the(anna), { title: 'Va bene comunque' });
		const id = await newBundle(bed, the(anna), { parts: [page(gone, 'withdraw'), page(fresh)] });
		const instant = new Date(Date.now() + 2 * minute);
		const [day, time] = instant.toLocaleString('sv-SE', { timeZone: 'Europe/Rome' }).split(' ');
		const items = [page(gone, 'withdraw')];
		const alone = await the(anna).request('POST', 'schedule', { items, day, time: time?.slice(0, 5) });
		expect(alone.status).toBe(201);
		const before = await lastSeq(bed);
		const answer = await doWith(the(anna), id, { do: 'schedule', ...at() });
		expect([answer.status, complaintsOf(answer).message]).toEqual([
			409,
			expect.stringMatching(/^Pacchetto non programmato per quel momento: un contenuto su 2 non può\. /),
		]);
		expect(reasonsIn(answer)).toEqual([
			[gone, true],
			[fresh, false],
		]);
		expect(await lastSeq(bed)).toBe(before);
		expect((await bundleOf(the(anna), id)).state).toBe('draft');
	});

	test('of one part is cancelled, and then is as before', async () => {
		const one = await newDraft(bed, the(anna), { title: 'Rimandata' });
		const id = await newBundle(bed, the(anna), { parts: [page(one)] });
		bundleIn(await doWith(the(anna), id, { do: 'schedule', ...at() }));
		expect((await the(anna).request('POST', `bundles/${id}/desk`, { do: 'cancel' })).status).toBe(200);
		expect((await bundleOf(the(anna), id)).state).toBe('draft');
		clock.moveTo(new Date(Date.now() + 10 * minute));
		expect(await titleOnline(one)).toBeUndefined();
	});

	test('is cancelled as a whole when who scheduled it loses the right, and says why', async () => {
		const elena = await signIn(bed, 'elena');
		const [one, two] = [
			await newDraft(bed, elena, { title: 'Di Elena' }),
			await newDraft(bed, elena, { title: 'Anche' }),
		];
		const id = await newBundle(bed, elena, { parts: [page(one), page(two)] });
		bundleIn(await doWith(elena, id, { do: 'schedule', ...at() }));
		const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: 'elena' } } });
		await bed.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: { memberships: [] } });
		const shown = await bundleOf(the(anna), id);
		expect([shown.state, shown.notices[0]]).toEqual(['draft', expect.stringContaining('elena')]);
		clock.moveTo(new Date(Date.now() + 10 * minute));
		expect(await titlesOnline(one, two)).toEqual([undefined, undefined]);
	});

	test('of parts that link to each other is noted with what was online before', async () => {
		const { id: old } = await newPage(bed, 'Da togliere');
		const one = await newDraft(bed, the(anna), { title: 'Al suo posto' });
		const id = await newBundle(bed, the(anna), { parts: [page(old, 'withdraw'), page(one)] });
		bundleIn(await doWith(the(anna), id, { do: 'schedule', ...at() }));
		await goToItsInstant(id);
		expect(await titlesOnline(old, one)).toEqual([undefined, 'Al suo posto']);
		bundleIn(await doWith(the(anna), id, { do: 'undo' }));
		expect(await titlesOnline(old, one)).toEqual(['Da togliere', undefined]);
	});
});

describe('undoing a bundle', () => {
	let times = 0;

	async function published() {
		times += 1;
		const { id: changed } = await newPage(bed, `Com’era, ${times}`);
		await editDraft(the(anna), changed, `Dopo, ${times}`);
		const fresh = await newDraft(bed, the(anna), { title: `Nuova, ${times}` });
		const { id: gone } = await newPage(bed, `Ritirata, ${times}`);
		const id = await newBundle(bed, the(anna), {
			parts: [page(changed), page(fresh), page(gone, 'withdraw')],
		});
		bundleIn(await publish(id));
		const after = [`Dopo, ${times}`, `Nuova, ${times}`, undefined];
		expect(await titlesOnline(changed, fresh, gone)).toEqual(after);
		return {
			id,
			changed,
			fresh,
			gone,
			after,
			before: [`Com’era, ${times}`, undefined, `Ritirata, ${times}`],
		};
	}

	test('puts back what was online at one instant, keeps the texts as drafts, and it can be published again', async () => {
		const { id, changed, fresh, gone, ...titles } = await published();
		const before = await lastSeq(bed);
		const undone = bundleIn(await doWith(the(bruno), id, { do: 'undo' }));
		expect([undone.state, undone.history[0]?.words]).toEqual(['draft', expect.stringContaining('bruno')]);
		expect(await titlesOnline(changed, fresh, gone)).toEqual(titles.before);
		const entries = await bed.log(before);
		expect(entries.map((entry) => groupOf(entry)?.size)).toEqual([3, 3, 3]);
		const { title } = await bed.payload.findByID({ collection: 'page', id: changed, draft: true, depth: 0 });
		expect(title).toBe(titles.after[0]);

		bundleIn(await publish(id));
		expect(await titlesOnline(changed, fresh, gone)).toEqual(titles.after);
	});

	test('is refused when a part was changed online since, with the reason, and changes nothing', async () => {
		const { id, changed, fresh, gone, before, after } = await published();
		await bed.payload.update({
			collection: 'page',
			id: changed,
			data: { title: 'Ancora', _status: 'published' },
		});
		await bed.payload.update({ collection: 'page', id: gone, data: { _status: 'published' } });
		const seq = await lastSeq(bed);
		const answer = await doWith(the(anna), id, { do: 'undo' });
		expect(answer.status).toBe(409);
		expect(complaintsOf(answer).message).toContain('«Ancora»: Online è stato cambiato');
		expect(complaintsOf(answer).message).toContain('»: Dopo il pacchetto è stato pubblicato di nuovo.');
		expect(await lastSeq(bed)).toBe(seq);
		expect(await titlesOnline(changed, fresh, gone)).toEqual(['Ancora', after[1], before[2]]);
	});

	test('is refused when others use what was new, but not when their link came back with the bundle', async () => {
		const target = await newDraft(bed, the(anna), { title: 'Bersaglio' });
		const menu = await menuDraft(target);
		const id = await newBundle(bed, the(anna), { parts: [page(target)] });
		bundleIn(await publish(id));
		await bed.payload.update({ collection: 'menu', id: menu, data: { _status: 'published' } });
		expect(complaintsOf(await doWith(the(anna), id, { do: 'undo' })).message).toContain(
			'altri contenuti pubblicati lo usano',
		);
		await bed.payload.update({ collection: 'menu', id: menu, data: { _status: 'draft' } });
		bundleIn(await doWith(the(anna), id, { do: 'undo' }));
		expect(await titleOnline(target)).toBeUndefined();
	});

	test('takes the right to publish each part', async () => {
		const { id } = await published();
		expect((await doWith(the(carla), id, { do: 'undo' })).status).toBe(409);
	});
});

test('bundles are listed for those who look after their site', async () => {
	const id = await newBundle(bed, the(anna), { title: 'In elenco' });
	const lists = z.object({ open: z.array(z.object({ id: z.string() })), published: z.array(z.unknown()) });
	const listOf = async (desk: Desk | undefined) =>
		lists.parse((await the(desk).request('GET', 'bundles/desk')).body).open.map((one) => one.id);
	expect(await listOf(bruno)).toContain(id);
	expect(await listOf(dario)).not.toContain(id);
	expect((await doWith(the(bruno), id, { do: 'delete' })).status).toBe(200);
	expect(await listOf(bruno)).not.toContain(id);
});
