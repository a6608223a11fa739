import { sampleMark } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, openBed } from '../../src/testing/bed.ts';

let bed: Bed;
let menu: string;

const move = async (port: number) => (await import('./move-sites.ts')).moveSites(bed.payload, port);

const form = {
	name: 'Un sito',
	tagline: 'La città tra due mari',
	siteLanguages: ['it' as const],
	accessibility: { feedbackEmail: 'a@example.org' },
};

async function publishSite(key: 'portale' | 'visit', origin: string, body: string): Promise<void> {
	const theme = { primary: key === 'visit' ? '#04606b' : '#0059b3', character: 'sober' as const };
	const data = {
		...form,
		origin,
		body,
		theme,
		mark: sampleMark,
		_status: 'published' as const,
	};
	await bed.payload.update({ collection: 'site', id: bed.sites[key], data, depth: 0 });
}

async function createBody(): Promise<string> {
	const { id } = await bed.payload.create({
		collection: 'body',
		depth: 0,
		data: {
			owner: bed.sites.portale,
			languages: ['it'],
			name: 'Comune di Taranto',
			shortName: 'Taranto',
			ipaCode: 'c_l049',
			taxCode: '80008750731',
			address: 'Piazza Municipio 1',
			postalCode: '74123',
			city: 'Taranto',
			province: 'TA',
			pec: 'pec@example.org',
			isDemonstration: true,
			_status: 'published',
		},
	});
	return id;
}

async function createMenu(): Promise<string> {
	const item = (label: string, url: string) => ({ label, to: { kind: 'url' as const, url } });
	const { id } = await bed.payload.create({
		collection: 'menu',
		depth: 0,
		data: {
			owner: bed.sites.visit,
			languages: ['it'],
			position: 'footer',
			items: [item('Comune', 'http://taranto.localhost:8080/'), item('Altrove', 'https://example.org/')],
			_status: 'published',
		},
	});
	return id;
}

const lastOf = async (id: string) => {
	const entries = (await bed.log()).filter((entry) => entry.action === 'publish' && entry.document.id === id);
	return JSON.stringify(entries.at(-1));
};

const draftOf = (id: string) => bed.payload.findByID({ collection: 'site', id, depth: 0, draft: true });

beforeAll(async () => {
	bed = await openBed();
	const body = await createBody();
	await publishSite('portale', 'http://taranto.localhost:8080', body);
	await publishSite('visit', 'https://visit.example.org', body);
	menu = await createMenu();
	await bed.payload.update({
		collection: 'site',
		id: bed.sites.portale,
		data: { tagline: 'Soltanto una bozza' },
		draft: true,
		depth: 0,
	});
});

afterAll(() => bed.close());

describe('when the port of the sites of this machine has changed', () => {
	beforeAll(async () => {
		expect(await move(9000)).toBe(1);
	});

	test('they are published with their new address', async () => {
		expect(await lastOf(bed.sites.portale)).toContain('"origin":"http://taranto.localhost:9000"');
	});

	test('links to them get the new address, others stay', async () => {
		expect(await lastOf(menu)).toContain('"url":"http://taranto.localhost:9000/"');
		expect(await lastOf(menu)).toContain('"url":"https://example.org/"');
	});

	test('an unpublished draft stays a draft, and gets the new address too', async () => {
		expect(await lastOf(bed.sites.portale)).not.toContain('Soltanto una bozza');
		expect(await draftOf(bed.sites.portale)).toMatchObject({
			tagline: 'Soltanto una bozza',
			origin: 'http://taranto.localhost:9000',
			_status: 'draft',
		});
	});

	test('a site with a real host name is not changed', async () => {
		expect(await lastOf(bed.sites.visit)).toContain('"origin":"https://visit.example.org"');
	});

	test('nothing is published when they have that port already', async () => {
		const before = (await bed.log()).length;
		expect(await move(9000)).toBe(0);
		expect((await bed.log()).length).toBe(before);
	});
});
