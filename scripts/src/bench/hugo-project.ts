import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newsSections, plainText, type Published, sectionPath } from '@portolano/content-models';
import { layoutsOf, type Models, topicName } from './hugo-layouts.ts';

function write(folder: string, path: string, content: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

const configuration = (origin: string) => `
baseURL = "${origin}/"
languageCode = "it"
defaultContentLanguage = "it"
title = "Comune"
paginate = 12
disableKinds = ["taxonomy", "term"]

[related]
includeNewer = false
threshold = 10
[[related.indices]]
name = "topics"
weight = 100
[[related.indices]]
name = "date"
weight = 1
`;

function contentOf(news: Published<'news'>): string {
	const { title, summary, date, body, slug } = news;
	const kind = `${news.newsType.charAt(0).toUpperCase()}${news.newsType.slice(1)}`;
	const head = JSON.stringify({
		...{ title: title.it, summary: summary.it, date, lastmod: news.updatedAt, slug: slug.it },
		...{ topics: news.topics.map(topicName), kind },
	});
	return `${head}\n\n${plainText(body.it).replaceAll('\n', '\n\n')}\n`;
}

export interface HugoProject {
	folder: string;
	models: Models;
	corpus: Iterable<Published<'news'>>;
	/** Whether a page shows other news on its topics, as our pages do. Hugo spends most of its time on this. */
	isRelated: boolean;
}

/** Writes a Hugo project with the content of `corpus` and layouts that render it as our application does. */
export function writeHugoProject({ folder, models, corpus, isRelated }: HugoProject): void {
	write(folder, 'config.toml', configuration(models.origin));
	for (const [path, layout] of Object.entries(layoutsOf(models, { isRelated })))
		write(folder, `layouts/${path}`, layout);
	write(folder, 'content/novita/_index.md', '{"title": "Novità"}\n');
	for (const section of Object.values(newsSections)) {
		write(
			folder,
			`content${sectionPath(section)}_index.md`,
			`${JSON.stringify({ title: section.title?.it })}\n`,
		);
	}
	for (const news of corpus) {
		write(folder, `content${sectionPath(newsSections[news.newsType])}${news.slug.it}.md`, contentOf(news));
	}
}
