import { sampleMark } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, createUser, openBed, paragraphOf } from '../../testing/bed.ts';
import { bundleIn, doWith, newBundle, newDraft, page } from '../../testing/bundles.ts';
import { type Answer, type Desk, signIn } from '../../testing/desk.ts';
import { lastOf, lastSeq } from '../../testing/pages.ts';

let bed: Bed;
let publisher: Desk;
let editor: Desk;
/** Ids of the body of both sites and of another. */
let bodies: { own: string; other: string };

async function publishBody(name: string): Promise<string> {
	const { id } = await bed.payload.create({
		collection: 'body',
		data: {
			...{ owner: bed.sites.portale, languages: ['it'], name, shortName: name, ipaCode: 'c_x999' },
			...{ taxCode: '80000000000', address: 'Piazza del Mare 1', postalCode: '74000', city: name },
			...{ province: 'TA', pec: 'pec@example.org', _status: 'published' },
		},
		depth: 0,
	});
	return id;
}

const portalIdentity = () => ({
	...{ key: 'portale', kind: 'portal' as const, body: bodies.own, siteLanguages: ['it' as const] },
	origin: 'https://portale.example.org',
});

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	bodies = { own: await publishBody('Borgomarina'), other: await publishBody('Montelago') };
	await bed.payload.update({
		collection: 'site',
		id: bed.sites.portale,
		data: {
			...{ ...portalIdentity(), name: 'Comune', tagline: 'Tra due mari', languages: ['it'] },
			...{
				theme: { primary: '#0059b3', character: 'sober' },
				mark: sampleMark,
				accessibility: { feedbackEmail: 'a@example.org' },
			},
			_status: 'published',
		},
		depth: 0,
	});
	const sites = Object.values(bed.sites);
	publisher = await signIn(
		bed,
		'pubblica',
		sites.map((site) => ({ site, role: 'publisher' })),
	);
	editor = await signIn(bed, 'redige', 'editor');
}, 180_000);

afterAll(() => bed.close());

const change = (desk: Desk, data: object, query = '') =>
	desk.request('PATCH', `site/${bed.sites.portale}${query}`, data);

describe('a publisher of a site', () => {
	test('publishes its home page and its texts', async () => {
		const home = { title: 'Vivere Borgomarina', introduction: paragraphOf('Benvenuti') };
		const saved = await change(publisher, { tagline: 'La città tra due mari', home, _status: 'published' });

		expect(saved.status).toBe(200);
		expect(await lastOf(bed, bed.sites.portale)).toMatchObject({
			document: { tagline: { it: 'La città tra due mari' }, home: { title: { it: 'Vivere Borgomarina' } } },
		});
	});

	test('publishes its home page in a bundle with the page that it speaks of, and takes both back', async () => {
		const target = await newDraft(bed, publisher, { title: 'Il programma' });
		const saved = await change(publisher, { tagline: 'In festa' }, '?draft=true');
		expect(saved.status).toBe(200);
		const parts = [page(target), { type: 'site', id: bed.sites.portale }];
		const id = await newBundle(bed, publisher, { parts });
		const online = () => lastOf(bed, bed.sites.portale);

		bundleIn(await doWith(publisher, id, { do: 'publish' }));
		expect(await online()).toMatchObject({ document: { tagline: { it: 'In festa' } } });
		expect(await lastOf(bed, target)).toMatchObject({ action: 'publish' });
		bundleIn(await doWith(publisher, id, { do: 'undo' }));
		expect(await online()).toMatchObject({ document: { tagline: { it: 'La città tra due mari' } } });
		expect(await lastOf(bed, target)).toMatchObject({ action: 'withdraw' });
		// The words of the bundle are a draft again; the tests that follow begin with what is online.
		await doWith(publisher, id, { do: 'delete' });
		await change(publisher, { tagline: 'La città tra due mari', _status: 'published' });
	});

	test('publishes its colours, however they are typed', async () => {
		const theme = { primary: '#06C', accent: 'FFC24A', character: 'open' };

		expect((await change(publisher, { theme, _status: 'published' })).status).toBe(200);
		expect(await lastOf(bed, bed.sites.portale)).toMatchObject({
			document: { theme: { primary: '#0066cc', accent: '#ffc24a', character: 'open' } },
		});
	});

	test.each([
		['a main colour on which white text cannot be read', { primary: '#66aaff' }, 'theme.primary', '#3477c8'],
		['a main colour that is none', { primary: 'blu' }, 'theme.primary', 'non è un colore'],
		['a second colour that is none', { accent: '#12' }, 'theme.accent', 'non è un colore'],
	])('is told at its field of %s, and nothing changes', async (...[, colours, path, words]) => {
		const before = await lastSeq(bed);
		const theme = { primary: '#0059b3', character: 'sober', ...colours };
		const { status, body } = await change(publisher, { theme, _status: 'published' });

		expect(status).toBe(400);
		expect(JSON.stringify(body)).toContain(`"path":"${path}"`);
		expect(JSON.stringify(body)).toContain(words);
		expect(await lastSeq(bed)).toBe(before);
	});

	test('publishes its mark: made safe, with its icons, which another colour makes anew', async () => {
		const shape = '<path d="M0 0h9v9z"/>';
		const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Logo</title>${shape}</svg>`;
		const markIcons = { favicon: 'AAAA' };
		const given = { mark: { format: 'svg', source }, markIcons, _status: 'published' };
		expect((await change(publisher, given)).status).toBe(200);
		const first = await lastOf(bed, bed.sites.portale);
		const theme = { primary: '#5a2d82', character: 'open' };
		expect((await change(publisher, { theme, _status: 'published' })).status).toBe(200);
		const second = await lastOf(bed, bed.sites.portale);

		const safe = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shape}</svg>`;
		for (const entry of [first, second])
			expect(entry).toMatchObject({ document: { mark: { format: 'svg', source: safe, isOneColour: true } } });
		const icons = [first, second].map((entry) => JSON.stringify(entry).match(/"touch":"([^"]+)"/)?.[1]);
		expect(icons[0]?.length).toBeGreaterThan(100);
		expect(icons[1]).not.toBe(icons[0]);
	});

	test.each([
		['a mark with a script', '<script>1</script>', 'script'],
		['a mark with too many parts', '<g/>'.repeat(3000), 'semplificalo'],
	])('is told at its field of %s, and nothing changes', async (...[, inside, words]) => {
		const before = await lastSeq(bed);
		const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
		const { status, body } = await change(publisher, {
			mark: { format: 'svg', source },
			_status: 'published',
		});

		expect(status).toBe(400);
		expect(JSON.stringify(body)).toContain('"path":"mark"');
		expect(JSON.stringify(body)).toContain(words);
		expect(await lastSeq(bed)).toBe(before);
	});

	test('has a file made safe before anything is saved, or is told why it cannot be', async () => {
		const send = (text: string) =>
			publisher.request('POST', 'mark', { file: Buffer.from(text).toString('base64') });
		const svg = (inside: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

		expect(await send(svg('<metadata/><circle r="9"/>'))).toMatchObject({
			status: 200,
			body: { mark: { source: svg('<circle r="9"/>'), isOneColour: true }, removed: ['metadata'] },
		});
		const refused = await send(svg('<circle r="9" onclick="1"/>'));
		expect(refused.status).toBe(422);
		expect(JSON.stringify(refused.body)).toContain('l’attributo onclick');
		expect((await publisher.request('POST', 'mark', {})).status).toBe(400);
	});

	test('publishes its menus', async () => {
		const item = { label: 'Eventi', to: { kind: 'path', path: '/eventi/' } };
		const menu = { owner: bed.sites.portale, languages: ['it'], position: 'main', items: [item] };

		expect((await publisher.request('POST', 'menu', { ...menu, _status: 'published' })).status).toBe(201);
	});

	const others: Record<string, () => unknown> = {
		key: () => 'altro',
		kind: () => 'area',
		body: () => bodies.other,
		siteLanguages: () => ['it', 'en'],
		origin: () => 'https://altrove.example.org',
	};

	test.for(Object.entries(others))('does not change its %s: administrators do', async ([field, value]) => {
		const tagline = `Con un altro ${field}`;
		const saved = await change(publisher, { [field]: value(), tagline, _status: 'published' });
		const site = await bed.payload.findByID({ collection: 'site', id: bed.sites.portale, depth: 0 });

		expect(saved.status).toBe(200);
		expect(site).toMatchObject({ ...portalIdentity(), tagline });
	});

	const attempts: Record<string, () => Promise<Answer>> = {
		'withdraw it': () => change(publisher, { _status: 'draft', force: true }),
		'bin it': () => change(publisher, { deletedAt: new Date().toISOString() }),
		'delete it': () => publisher.request('DELETE', `site/${bed.sites.portale}`),
		'copy it': () => publisher.request('POST', `site/${bed.sites.portale}/duplicate?draft=true`, {}),
	};

	test.for(Object.entries(attempts))('may not %s, and nothing changes', async ([, attempt]) => {
		const before = await lastSeq(bed);

		expect((await attempt()).status).toBe(403);
		expect(await lastSeq(bed)).toBe(before);
	});

	test('may not bring a site online for the first time', async () => {
		const data = {
			...{ ...portalIdentity(), key: 'visit', kind: 'brand' as const, origin: 'https://visit.example.org' },
			...{ name: 'Visit', tagline: 'Tra due mari', languages: ['it' as const] },
			...{ theme: { primary: '#04606b', character: 'open' as const }, mark: sampleMark },
			accessibility: { feedbackEmail: 'a@example.org' },
		};
		await bed.payload.update({ collection: 'site', id: bed.sites.visit, data, draft: true, depth: 0 });
		const answer = await publisher.request('PATCH', `site/${bed.sites.visit}`, {
			...data,
			_status: 'published',
		});

		expect(answer.status).toBe(403);
	});
});

describe('an editor of a site', () => {
	test('writes a draft of it, and does not publish it', async () => {
		const before = await lastSeq(bed);

		expect((await change(editor, { tagline: 'Una bozza' }, '?draft=true')).status).toBe(200);
		expect((await change(editor, { tagline: 'Una bozza', _status: 'published' })).status).toBe(403);
		expect(await lastSeq(bed)).toBe(before);
	});

	test('reads its history, but neither changes nor reads that of another site', async () => {
		const { visit, portale } = bed.sites;
		const history = (id: string) => editor.request('GET', `site/versions?where[parent][equals]=${id}`);

		expect((await editor.request('PATCH', `site/${visit}?draft=true`, { tagline: 'x' })).status).toBe(403);
		expect((await history(visit)).body).toMatchObject({ docs: [] });
		expect((await history(portale)).body).not.toMatchObject({ docs: [] });
	});
});
