import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newsSections, sectionPath } from '@portolano/content-models';
import { corpusNews, corpusSite } from './corpus.ts';
import type { Models } from './hugo-layouts.ts';
import { writeHugoProject } from './hugo-project.ts';
import { settleDisk } from './disk.ts';
import { secondsOf } from './memory.ts';

export interface HugoFigures {
	version: string;
	pages: number;
	buildingSeconds: number;
	/** Build time in seconds when pages show no related news. */
	withoutRelatedSeconds: number;
}

/** Returns the version of the `hugo` on the PATH; undefined when there is none. */
export function hugoVersion(): string | undefined {
	const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return status === 0 ? stdout.trim().split(' ')[1] : undefined;
}

/** Builds the corpus with Hugo. Its layouts are made from the pages in `published`, the folder of the publisher. */
export async function measureHugo(options: {
	size: number;
	published: string;
	folder: string;
	version: string;
}): Promise<HugoFigures> {
	const { size, published, folder, version } = options;
	const models = modelsIn(join(published, 'sites', corpusSite, 'live'), size);
	const corpus = Array.from({ length: size }, (_, index) => corpusNews(index));
	writeHugoProject({ folder, models, corpus, isRelated: true });
	const buildingSeconds = await secondsOfHugo(folder);
	const pages = globSync('**/index.html', { cwd: join(folder, 'public') }).length;
	rmSync(join(folder, 'public'), { recursive: true });
	writeHugoProject({ folder, models, corpus: [], isRelated: false });
	return { version, pages, buildingSeconds, withoutRelatedSeconds: await secondsOfHugo(folder) };
}

function modelsIn(live: string, size: number): Models {
	const news = corpusNews(size - 1);
	const section = sectionPath(newsSections[news.newsType]);
	const read = (path: string) => readFileSync(join(live, path, 'index.html'), 'utf8');
	const newsHtml = read(`${section}${news.slug.it}`);
	const origin = /<link rel="canonical" href="(https?:\/\/[^/]+)/.exec(newsHtml)?.[1];
	if (origin === undefined) throw new Error('The model news tells no address of its own.');
	return { news, newsHtml, listHtml: read(section), origin };
}

async function secondsOfHugo(folder: string): Promise<number> {
	settleDisk();
	const args = ['--quiet', '--source', folder];
	return secondsOf(() =>
		Promise.resolve(execFileSync('hugo', args, { stdio: ['ignore', 'ignore', 'pipe'] })),
	);
}
