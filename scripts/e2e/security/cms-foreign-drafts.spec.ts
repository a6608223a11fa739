import { sampleOrAll } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Account, type Session, signIn } from './accounts.ts';
import { send } from './attack.ts';
import { callDesk, editingPlace, functionOfDesk } from './desk-call.ts';
import { PortalDesk } from './portal-draft.ts';

const { cms } = inject('addresses');
const secret = 'Zattera segreta';

const sessions = new Map<Account, Session>();
let portal: PortalDesk;
let action: string;
/** Id of a draft of the portal; `version` is the id of its version. */
let place: string;
let version: string;

beforeAll(async () => {
	action = await functionOfDesk(cms);
	sessions.set('editorElsewhere', await signIn(cms, 'editorElsewhere'));
	const publisher = await signIn(cms, 'publisher');
	sessions.set('publisher', publisher);
	portal = new PortalDesk(cms, publisher);
	place = await portal.draft(secret);
	const versions = await portal.found(`place/versions?where[parent][equals]=${place}`);
	version = versions[0]?.id ?? '';
});

afterAll(() => portal.clear());

const call = (account: Account, name: string, args: unknown) =>
	callDesk(cms, [name, args], { action, session: sessions.get(account) });

const locks = () => portal.found(`payload-locked-documents?where[document.value][equals]=${place}&depth=0`);

test('opening a document locks it only for users who may change it', async () => {
	expect((await call('editorElsewhere', 'form-state', editingPlace(place))).status).toBe(200);
	expect(await locks()).toEqual([]);
	await call('publisher', 'form-state', editingPlace(place));
	expect(await locks()).toMatchObject([{ user: { value: sessions.get('publisher')?.id } }]);
});

describe('a draft of another site', () => {
	const query = { where: { title: { contains: 'Zattera' } } };
	const reading: [string, () => object][] = [
		['render-document', () => ({ collectionSlug: 'place', docID: place })],
		['render-list', () => ({ collectionSlug: 'place', query })],
		['table-state', () => ({ collectionSlug: 'place', query })],
		['form-state', () => ({ ...editingPlace(place), checkForStaleData: true, originalUpdatedAt: 'x' })],
		[
			'copy-data-from-locale',
			() => ({ collectionSlug: 'place', docID: place, fromLocale: 'it', toLocale: 'en' }),
		],
	];

	test.for(reading)('is not read through the function %s', async ([name, args]) => {
		const { text } = await call('editorElsewhere', name, args());

		expect(text).not.toContain(secret);
		expect(text).not.toContain('"isStale":true');
	});

	test('is found through the same function by an editor of its site', async () => {
		expect((await call('publisher', 'table-state', { collectionSlug: 'place', query })).text).toContain(
			secret,
		);
	});

	const comparing = () =>
		`/admin/collections/place/${place}/versions/${version}?versionFrom=${version}&modifiedOnly=false`;

	const pages = (): string[] => [
		`/admin/collections/place/${place}`,
		`/admin/collections/place/${place}/versions`,
		`/admin/collections/place/${place}/versions/${version}`,
		`/admin/collections/place/${place}/api`,
	];

	const pageFor = (account: Account, path: string) =>
		send(cms, { method: 'GET', path, headers: { ...sessions.get(account)?.headers } });

	test('is neither shown nor compared on any page of the admin panel', async () => {
		for (const path of [comparing(), ...sampleOrAll([], pages())]) {
			const { text, status } = await pageFor('editorElsewhere', path);
			expect(text, path).not.toContain(secret);
			expect(status, path).toBe(307);
		}
	});

	test('can be compared by an editor of its site', async () => {
		expect((await pageFor('publisher', comparing())).text).toContain(secret);
	});
});
