import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newsSections, sectionPath } from '@portolano/content-models';
import type { Hugo, HugoFigures } from './build-row.ts';
import { corpusNews, corpusSite } from './corpus.ts';
import { settleDisk } from './disk.ts';
import type { Models } from './hugo-layouts.ts';
import { writeHugoProject } from './hugo-project.ts';
import { secondsOf } from './memory.ts';

/**
 * Returns the programs that are a Hugo, with their versions.
 * @throws when one of several is none.
 */
export function hugosIn(programs: readonly string[]): Hugo[] {
	return programs.map((program) => {
		const { status, stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
		const version = status === 0 ? /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
		if (version !== undefined) return { program, version };
		throw new Error(
			`“${program}” is no Hugo that can be run. Give the path of one to --hugo, or leave it out.`,
		);
	});
}

/** The `hugo` on the PATH, if there is one. */
export function hugoOnPath(): string[] {
	return spawnSync('hugo', ['version']).status === 0 ? ['hugo'] : [];
}

/** Builds the corpus with Hugo. Its layouts are made from the pages in `published`, the folder of the publisher. */
export async function measureHugo(
	{ program, version }: Hugo,
	options: { size: number; published: string; folder: string; isRelated: boolean },
): Promise<HugoFigures> {
	const { size, published, folder, isRelated } = options;
	const models = modelsIn(join(published, 'sites', corpusSite, 'live'), size);
	const corpus = Array.from({ length: size }, (_, index) => corpusNews(index));
	rmSync(folder, { recursive: true, force: true });
	writeHugoProject({ folder, models, corpus, isRelated, version });
	settleDisk();
	const seconds = await secondsOf(() =>
		Promise.resolve(
			execFileSync(program, ['--quiet', '--source', folder], { stdio: ['ignore', 'ignore', 'pipe'] }),
		),
	);
	const pages = globSync('**/index.html', { cwd: join(folder, 'public') }).length;
	return { version, pages, seconds };
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
