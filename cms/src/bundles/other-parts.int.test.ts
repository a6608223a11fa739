import { createStore } from '@portolano/content-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AlertBed, alertData, openAlertBed } from '../testing/alerts.ts';
import { bundleIn, doWith, newBundle, newDraft, page } from '../testing/bundles.ts';
import { wholeLog } from '../testing/consistency.ts';
import { type Desk, savedIn, signIn } from '../testing/desk.ts';
import { lastSeq } from '../testing/pages.ts';

let bed: AlertBed;
/** Publishes texts and alerts of the portal. */
let fabio: Desk;
/** Publishes texts of the portal. */
let anna: Desk;

beforeAll(async () => {
	bed = await openAlertBed();
	const site = bed.sites.portale;
	fabio = await signIn(bed, 'fabio', [
		{ site, role: 'publisher' },
		{ site, role: 'alert-officer' },
	]);
	anna = await signIn(bed, 'anna');
}, 180_000);

afterAll(() => bed.close());

async function online() {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await wholeLog(bed)) store.apply(entry);
	return store;
}

const draftOf = async (type: string, data: object) =>
	savedIn(await fabio.request('POST', `${type}?draft=true`, data)).id;

const alertDraft = () => draftOf('alert', { ...alertData(bed), _status: 'draft' });

const menuDraft = (to: string) =>
	draftOf('menu', {
		...{ owner: bed.sites.portale, languages: ['it'], position: 'footer' },
		items: [{ label: 'Il programma', to: { kind: 'document', document: { relationTo: 'page', value: to } } }],
	});

test('a menu and an alert are parts like pages: online at one instant, and taken back', async () => {
	const target = await newDraft(bed, fabio, { title: 'Il programma' });
	const others = [
		{ type: 'menu', id: await menuDraft(target) },
		{ type: 'alert', id: await alertDraft() },
	] as const;
	const id = await newBundle(bed, fabio, { parts: [page(target), ...others] });
	const seq = await lastSeq(bed);
	const typesOnline = async () => {
		const store = await online();
		return others.map((part) => store.document(part)?.type);
	};

	bundleIn(await doWith(fabio, id, { do: 'publish' }));
	expect(new Set((await bed.log(seq)).map(({ at }) => at)).size).toBe(1);
	expect(await typesOnline()).toEqual(['menu', 'alert']);

	bundleIn(await doWith(fabio, id, { do: 'undo' }));
	expect(await typesOnline()).toEqual([undefined, undefined]);
});

test('a bundle with an alert is published only by who may publish alerts', async () => {
	const alert = { type: 'alert', id: await alertDraft() } as const;
	const id = await newBundle(bed, fabio, { parts: [alert] });
	expect((await doWith(anna, id, { do: 'publish' })).status).toBe(409);
	expect((await online()).document(alert)).toBeUndefined();
	bundleIn(await doWith(fabio, id, { do: 'publish' }));
	expect((await online()).document(alert)?.type).toBe('alert');
});
