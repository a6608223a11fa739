import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { Editor, eventually } from './editor.ts';
import { settingOf, testHome } from './home.ts';
import { Portolano } from './portolano.ts';

const { cms, sites } = inject('addresses');
const portal = sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to publish on.');

let editor: Editor;

const pageOf = (slug: string) => `${portal.url}/novita/notizie/${slug}/`;

const status = z.object({ pages: z.array(z.object({ url: z.string(), onlineSince: z.string() })) });

/** Returns the paths on the portal at which a document is online, as the publisher tells. */
async function pathsOf(type: string, id: string): Promise<string[]> {
	const answer = await fetch(`${inject('addresses').publisher}/status?type=${type}&id=${id}`, {
		headers: { authorization: `Bearer ${settingOf(testHome, 'PUBLISHER_TOKEN')}` },
	});
	const { pages } = status.parse(await answer.json());
	return pages.map(({ url }) => url.replace(portal?.origin ?? '', ''));
}

beforeAll(async () => {
	editor = await Editor.signIn(cms);
});

describe('publishing', () => {
	test('shows a new title on the page and in the list of news', async () => {
		const { id, slug } = await editor.aNews();
		const title = `Titolo cambiato alle ${new Date().toISOString()}`;
		expect((await editor.change(id, { title, _status: 'published' })).status).toBe(200);

		expect(await eventually(async () => (await (await fetch(pageOf(slug))).text()).includes(title))).toBe(
			true,
		);
		expect(
			await eventually(async () => (await (await fetch(`${portal.url}/novita/`)).text()).includes(title)),
		).toBe(true);
	});

	test('a draft does not change the site', async () => {
		const { id, slug } = await editor.aNews();
		const before = await (await fetch(pageOf(slug))).text();
		expect((await editor.change(id, { title: 'Soltanto una bozza' }, '&draft=true')).status).toBe(200);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		expect(await (await fetch(pageOf(slug))).text()).toBe(before);
	});

	test('a news item without its summary is refused with a message that names the field, and the site stays as it is', async () => {
		const { id, slug } = await editor.aNews();
		const before = await (await fetch(pageOf(slug))).text();
		const refused = await editor.change(id, { summary: '', _status: 'published' });
		expect(refused.status).toBe(400);
		expect(await refused.text()).toContain('Descrizione breve');
		expect(await (await fetch(pageOf(slug))).text()).toBe(before);
	});
});

describe('replacing a file that a page leads to', () => {
	const pdf = (text: string) => `%PDF-1.7\n% ${text}\n1 0 obj\n<<>>\nendobj\n%%EOF\n`;
	const bytesAt = async (path: string) => Buffer.from(await (await fetch(portal.url + path)).arrayBuffer());

	test('brings the new version to its lasting address, and keeps the old one at its own', async () => {
		const { id, file } = await editor.aDocumentWithFile();
		const [lasting = ''] = await pathsOf('file', file);
		const [page = ''] = await pathsOf('document', id);
		expect(await (await fetch(portal.url + page)).text()).toContain(`href="${lasting}"`);
		const name = lasting.split('/').at(-1) ?? '';
		const before = await bytesAt(lasting);
		const sha256 = createHash('sha256').update(before).digest('hex');

		expect((await editor.replaceFile(file, name, pdf('nuova'))).status).toBe(200);

		expect(await eventually(async () => (await bytesAt(lasting)).toString() === pdf('nuova'))).toBe(true);
		expect(await bytesAt(`/file/${sha256.slice(0, 16)}/${name}`)).toEqual(before);
	});
});

test('withdrawing a document used by others is refused with their names', async () => {
	const home = sites.find(({ key }) => key === 'portale');
	const { id, slug } = await editor.aNews();
	const refused = await editor.change(id, { _status: 'draft' });
	expect(refused.status).toBe(409);
	expect(await refused.text()).toContain('Comune di Taranto');
	expect((await fetch(`${home?.url ?? ''}/novita/notizie/${slug}/`)).status).toBe(200);
});

test('neither documents nor the log can be read without signing in', async () => {
	expect((await fetch(`${cms}/api/log?after=0`)).status).toBe(401);
	const answer = await fetch(`${cms}/api/news?limit=1`);
	expect([401, 403]).toContain(answer.status);
});

test('the status of a document has the addresses of its pages and the time since when they are online', async () => {
	const { id, slug } = await editor.aNews();
	expect(await pathsOf('news', id)).toContain(`/novita/notizie/${slug}/`);
});

// Run last, after all these edits, and at the same time: each is a process of its own, for a site of its own.
test.concurrent.for(sites.map(({ key }) => key))(
	'a clean full build of %s equals what is online, byte for byte',
	async (key) => {
		// The search is updated shortly after the last edit.
		await vi.waitFor(
			async () => {
				const { code, output } = await new Portolano(['verify', key, '--home', testHome]).ended();
				expect(output).toContain('0 differences');
				expect(code).toBe(0);
			},
			{ timeout: 240_000, interval: 1000 },
		);
	},
);
