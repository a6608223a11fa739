import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { newPage } from '../../testing/pages.ts';
import type { compareVersions as CompareVersions } from './read-versions.ts';

let bed: Bed;
let compareVersions: typeof CompareVersions;
let publisher: PayloadRequest;
let elsewhere: PayloadRequest;

beforeAll(async () => {
	bed = await openBed();
	const { createLocalReq } = await import('payload');
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale, visit } = bed.sites;
	const signedIn = async (name: string, site: string) => {
		const user = await createUser(bed, { name, memberships: [{ site, role: 'publisher' }] });
		return createLocalReq({ user }, bed.payload);
	};
	publisher = await signedIn('responsabile', portale);
	elsewhere = await signedIn('altrove', visit);
	compareVersions = (await import('./read-versions.ts')).compareVersions;
}, 120_000);

afterAll(() => bed.close());

async function versionsOf(id: string): Promise<string[]> {
	const { docs } = await bed.payload.findVersions({
		...{ collection: 'page', where: { parent: { equals: id } }, sort: '-updatedAt' },
	});
	return docs.map((version) => version.id);
}

test('a version is compared with the one before, or with a chosen one, with the person and the state', async () => {
	const { id } = await newPage(bed, 'Orari');
	const { user } = publisher;
	const save = (data: object) =>
		bed.payload.update({
			...{ collection: 'page', id, data, draft: true, overrideAccess: false, user },
		});
	await save({ summary: 'Aperto lunedì' });
	await save({ summary: 'Aperto martedì', title: 'Orari nuovi' });
	const [third = '', , first = ''] = await versionsOf(id);
	const asked = { subject: { type: 'page', id }, version: third, from: undefined, locale: 'it' } as const;

	expect(await compareVersions(asked, publisher)).toMatchObject({
		after: { who: 'responsabile', state: 'Bozza' },
		before: { who: 'responsabile' },
		all: [{}, {}, { who: 'un programma', state: 'Online' }],
		differences: [
			{ label: 'Titolo', changes: [{ parts: [{ text: 'Orari' }, { kind: 'added', text: ' nuovi' }] }] },
			{ label: 'Descrizione breve' },
		],
	});
	expect(await compareVersions({ ...asked, from: first }, publisher)).toMatchObject({
		before: { id: first, who: 'un programma' },
	});
});

test('versions are for those who work on the document', async () => {
	const { id } = await newPage(bed, 'Di altri');
	const [version = ''] = await versionsOf(id);
	const asked = { subject: { type: 'page', id }, version, from: undefined, locale: 'it' } as const;

	expect(await compareVersions(asked, elsewhere)).toBeUndefined();
	expect(await compareVersions({ ...asked, version: 'nessuna' }, publisher)).toBeUndefined();
	expect(await compareVersions(asked, publisher)).toMatchObject({ before: undefined, differences: [] });
});
