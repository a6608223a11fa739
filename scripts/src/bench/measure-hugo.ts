import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsSections } from '@portolano/content-models';
import { corpusNews, corpusSite } from './corpus.ts';
import { writeHugoProject } from './hugo-project.ts';
import { secondsOf } from './memory.ts';

export interface HugoFigures {
	version: string;
	pages: number;
	buildingSeconds: number;
}

/** The version of the `hugo` on the PATH; undefined where there is none. */
export function hugoVersion(): string | undefined {
	const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return status === 0 ? stdout.trim().split(' ')[1] : undefined;
}

/** Builds the corpus by Hugo with the pages that stand in `published`, the folder of the publisher, as its models. */
export async function measureHugo(options: {
	size: number;
	published: string;
	folder: string;
	version: string;
}): Promise<HugoFigures> {
	const { size, published, folder, version } = options;
	const live = join(published, 'sites', corpusSite, 'live');
	const news = corpusNews(size - 1);
	const section = newsSections[news.newsType];
	const read = (path: string) => readFileSync(join(live, path, 'index.html'), 'utf8');
	const models = {
		news,
		newsHtml: read(`novita/${section}/${news.slug.it}`),
		listHtml: read(`novita/${section}`),
	};
	writeHugoProject(
		folder,
		models,
		Array.from({ length: size }, (_, index) => corpusNews(index)),
	);
	const buildingSeconds = await secondsOf(() =>
		Promise.resolve(
			execFileSync('hugo', ['--quiet', '--source', folder], { stdio: ['ignore', 'ignore', 'pipe'] }),
		),
	);
	const pages = globSync('**/index.html', { cwd: join(folder, 'public') }).length;
	return { version, pages, buildingSeconds };
}
