import { expect, test } from 'vitest';
import { planRelease, type ReleaseState } from './plan-release.ts';

const online = (...files: string[]) => new Map(files.map((file) => [file, [`old ${file}`, 0] as const]));

const page = (path: string, isNew = false) => {
	const file = `${path.slice(1)}index.html`;
	return { path, file, hash: `new ${file}`, isNew };
};

/** Plans a release of a site without changes except `state`. */
function plan(state: Partial<ReleaseState>) {
	return planRelease({
		site: 'portale',
		manifest: online(),
		assets: new Map(),
		pages: [],
		rankOf: (path) => (path === '/' ? 'home' : path.endsWith('i/') ? 'list' : 'page'),
		gone: [],
		files: new Map(),
		added: 'all',
		dropped: [],
		keepsFiles: false,
		addresses: new Map(),
		resolve: () => new Map(),
		isForced: false,
		...state,
	});
}

const filesOf = (puts: ReturnType<typeof plan>['puts']) => puts.map(({ file }) => file);

test('link targets are put online before the pages that link to them', () => {
	const { puts } = plan({
		manifest: online('index.html', 'novità/index.html'),
		assets: new Map([['_astro/a.css', 'a']]),
		files: new Map([['/file/0/mare.png', 'sha']]),
		pages: [page('/'), page('/avvisi/', true), page('/novità/'), page('/una/', true)],
	});
	expect(filesOf(puts)).toEqual([
		'_astro/a.css',
		'file/0/mare.png',
		'una/index.html',
		'avvisi/index.html',
		'novità/index.html',
		'index.html',
	]);
});

test('assets and files already online are not written again', () => {
	const manifest = new Map([
		['_astro/a.css', ['a', 0] as const],
		['file/0/mare.png', ['sha', 0] as const],
	]);
	const files = new Map([['/file/0/mare.png', 'sha']]);
	expect(plan({ manifest, assets: new Map([['_astro/a.css', 'a']]), files }).puts).toEqual([]);
});

test('deleted pages are removed first, then the files and assets that no page needs', () => {
	const manifest = online('vecchia/index.html', 'file/1/a.png', 'file/2/b.png', '_astro/old.css');
	const gone = ['vecchia/index.html'];
	const files = new Map([['/file/2/b.png', 'old file/2/b.png']]);
	expect(plan({ manifest, gone, files, dropped: 'all' }).removes).toEqual([
		'vecchia/index.html',
		'file/1/a.png',
		'_astro/old.css',
	]);
	expect(plan({ manifest, files, dropped: ['file/1/a.png', 'file/2/b.png'] }).removes).toEqual([
		'file/1/a.png',
	]);
});

test('no published file is removed while the files of some page online are unknown', () => {
	const manifest = online('file/1/a.png', '_astro/old.css');
	expect(plan({ manifest, dropped: 'all', keepsFiles: true }).removes).toEqual(['_astro/old.css']);
});

test('a file at a lasting address is replaced when its bytes are others, and removed whatever pages show', () => {
	const manifest = online('allegati/1/a.pdf', 'allegati/2/b.pdf');
	const files = new Map([['/allegati/1/a.pdf', 'new']]);
	const { puts, removes } = plan({ manifest, files, dropped: 'all', keepsFiles: true });
	expect([filesOf(puts), removes]).toEqual([['allegati/1/a.pdf'], ['allegati/2/b.pdf']]);
});

test('only files that were added are looked for, when they are known', () => {
	const files = new Map(['1', '2'].map((name) => [`/file/${name}/a.png`, name]));
	expect(filesOf(plan({ files, added: ['/file/2/a.png'] }).puts)).toEqual(['file/2/a.png']);
});

test('many pages that the log took off are deleted at once, with the lists that they leave empty', () => {
	const pages = Array.from({ length: 30 }, (_, index) => `${index}/index.html`);
	const lists = Array.from({ length: 30 }, (_, index) => `pagina-${index}/index.html`);
	const gone = [...pages, ...lists];
	const manifest = online(...gone, 'index.html');
	const resolve = () =>
		new Map(pages.map((file) => [`/${file.replace('index.html', '')}`, { status: 410 as const }]));
	expect(plan({ manifest, gone, resolve }).removes).toEqual(gone);
	const others = Array.from({ length: 20 }, (_, index) => `altra-${index}/index.html`);
	const more = online(...manifest.keys(), ...others);
	expect(() => plan({ manifest: more, gone: [...gone, ...others], resolve })).toThrow('50 of the 81 pages');
});

test('many pages are not deleted at once unless forced', () => {
	const gone = Array.from({ length: 11 }, (_, index) => `${index}/index.html`);
	const manifest = online(...gone, 'index.html');
	expect(() => plan({ manifest, gone })).toThrow('11 of the 12 pages');
	expect(plan({ manifest, gone, isForced: true }).removes).toEqual(gone);
});
