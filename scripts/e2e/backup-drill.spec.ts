import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { type Addresses, readAddresses, type SiteAddress } from './addresses.ts';
import { AlertInForce, allSites } from './alert-in-force.ts';
import { Editor } from './editor.ts';
import { filePathsOf, pagePathsOf } from './pages-on-disk.ts';
import { Portolano } from './portolano.ts';
import { presentPaths } from './search-parts.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** URL of the MongoDB server of the run; undefined where there is none. */
		mongoUrl: string | undefined;
	}
}

/** Ports that differ from those of the installation of the other tests. */
const ports = { PORT: '18380', FIRST_SITE_PORT: '18381', CMS_PORT: '18390', PUBLISHER_PORT: '18391' };

const draft = z.object({ title: z.string() });

const mongoUrl = inject('mongoUrl');

let folder: string;
let running: Portolano | undefined;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'portolano-drill-'));
});

afterEach(async () => {
	await running?.interrupt();
	rmSync(folder, { recursive: true, force: true });
});

/** Starts the installation in `home`, and returns its addresses. */
async function start(home: string, environment: Record<string, string>): Promise<Addresses> {
	running = Portolano.start({ ...ports, ...environment }, home);
	await running.says('Press Ctrl-C');
	return readAddresses(join(home, '.data', 'addresses.json'));
}

/** Runs a command to its end; returns the seconds that it took. */
async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<number> {
	const began = performance.now();
	const { code, output } = await new Portolano(args, environment).ended();
	expect(code, output).toBe(0);
	return (performance.now() - began) / 1000;
}

/** Returns the SHA-256 of every file of a live release, by its path; former search indexes are left out. */
function contentOf(site: SiteAddress): Record<string, string> {
	const paths = [...pagePathsOf(site), ...filePathsOf(site).filter(presentPaths(site))];
	return Object.fromEntries(
		paths.map((path) => {
			const bytes = readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path));
			return [`${site.key}${path}`, createHash('sha256').update(bytes).digest('hex')];
		}),
	);
}

/** Returns the content of all sites once it stays the same: the search follows the pages, at first by seconds. */
async function settledContent(addresses: Addresses): Promise<Record<string, string>> {
	const hasSearch = ({ folder: live }: SiteAddress) => existsSync(join(live, 'ricerca/entry.json'));
	await expect.poll(() => addresses.sites.every(hasSearch)).toBe(true);
	const before = contentOfAll(addresses);
	await new Promise((resolve) => setTimeout(resolve, 3000));
	return differences(before, contentOfAll(addresses)).length === 0 ? before : settledContent(addresses);
}

const contentOfAll = ({ sites }: Addresses): Record<string, string> =>
	Object.fromEntries(sites.flatMap((site) => Object.entries(contentOf(site))));

/** Saves a draft again and again, until it is ended. */
function work(editor: Editor, id: string): { end(): Promise<number> } {
	let isEnded = false;
	const saves = (async () => {
		let count = 0;
		for (; !isEnded; count += 1) {
			const answer = await editor.change(id, { title: `Bozza ${count}`, _status: 'draft' }, '&draft=true');
			expect(answer.status).toBe(200);
		}
		return count;
	})();
	return {
		end() {
			isEnded = true;
			return saves;
		},
	};
}

/** A database of its own for a home; `name` names it on a server. */
interface Database {
	readonly settings: (name: string) => Record<string, string>;
	readonly restored: (name: string) => string[];
}

function mongoDatabase(name: string): string {
	const url = new URL(mongoUrl ?? '');
	url.pathname = `/drill-${process.pid}-${name}`;
	return url.href;
}

const databases: [name: string, database: Database][] = [
	['SQLite', { settings: () => ({}), restored: () => [] }],
	[
		'MongoDB',
		{
			settings: (name) => ({ DATABASE_URL: mongoDatabase(name) }),
			restored: (name) => ['--database', mongoDatabase(name)],
		},
	],
];

describe.for(databases)('an installation on %s', ([name, { settings, restored }]) => {
	test.skipIf(name === 'MongoDB' && mongoUrl === undefined)(
		'that is backed up while people work is, in an empty folder, every site byte for byte, with the alert in force',
		{ timeout: 1_800_000 },
		async () => {
			const [home, other, file] = [join(folder, 'one'), join(folder, 'other'), join(folder, 'backup.tar.gz')];
			mkdirSync(home);
			const addresses = await start(home, settings('one'));
			const editor = await Editor.signIn(addresses.cms);
			const { id, slug } = await editor.aNews();
			const title = 'Pubblicata prima della copia';
			expect((await editor.change(id, { title, _status: 'published' })).status).toBe(200);
			const portal = addresses.sites.find(({ kind }) => kind === 'portal');
			const page = () =>
				readFileSync(join(portal?.folder ?? '', 'novita/notizie', slug, 'index.html'), 'utf8');
			await expect.poll(page).toContain(title);
			const alert = await AlertInForce.publish(addresses);

			const saves = work(editor, id);
			const backUp = await run(['backup', '--home', home, file], settings('one'));
			expect(await saves.end()).toBeGreaterThan(0);
			const before = await settledContent(addresses);
			await running?.interrupt();

			const restore = await run(['restore', '--home', other, ...restored('other'), file]);
			console.log(`On ${name}: backed up in ${backUp.toFixed(1)} s, restored in ${restore.toFixed(1)} s.`);
			const again = await start(other, {});
			expect(await alert.sitesIn(again)).toEqual(allSites(again));
			expect(differences(before, await settledContent(again))).toEqual([]);

			// The draft of the time of the backup, by an account of then.
			const found = await (await Editor.signIn(again.cms)).request(`/news/${id}?draft=true&depth=0`);
			expect(draft.parse(await found.json()).title).toMatch(/^Bozza \d+$/);
		},
	);
});

function differences(before: Record<string, string>, after: Record<string, string>): string[] {
	const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...paths].filter((path) => before[path] !== after[path]);
}
