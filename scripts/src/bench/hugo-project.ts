import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newsSections, plainText, type Published, sectionPath } from '@portolano/content-models';
import { layoutsOf, type Models, topicName } from './hugo-layouts.ts';

function write(folder: string, path: string, content: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Whether a version such as `0.160.0` is at least `0.<minor>`. */
const isSince = (version: string, minor: number) => Number(version.split('.')[1]) >= minor;

/** The number of items of a page of a list has another key since Hugo 0.128; the old one is refused since 0.148. */
const pagination = (version: string) =>
	isSince(version, 128) ? 'pagination.pagerSize = 12' : 'paginate = 12';

const configuration = (origin: string, version: string) => `
baseURL = "${origin}/"
languageCode = "it"
defaultContentLanguage = "it"
title = "Comune"
${pagination(version)}
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
	const category = `${news.newsType.charAt(0).toUpperCase()}${news.newsType.slice(1)}`;
	const head = JSON.stringify({
		...{ title: title.it, summary: summary.it, date, lastmod: news.updatedAt, slug: slug.it },
		...{ topics: news.topics.map(topicName), category },
	});
	return `${head}\n\n${plainText(body.it).replaceAll('\n', '\n\n')}\n`;
}

export interface HugoProject {
	folder: string;
	models: Models;
	corpus: Iterable<Published<'news'>>;
	/** Whether a page shows other news on its topics, as our pages do. Hugo spends most of its time on this. */
	isRelated: boolean;
	/** Version of the Hugo that builds it. */
	version: string;
}

/** Writes a Hugo project with the content of `corpus` and layouts that render it as our application does. */
export function writeHugoProject({ folder, models, corpus, isRelated, version }: HugoProject): void {
	write(folder, 'config.toml', configuration(models.origin, version));
	for (const [path, layout] of Object.entries(
		layoutsOf(models, {
			isRelated,
			pager: isSince(version, 146)
				? '{{ partial "pagination.html" . }}'
				: '{{ template "_internal/pagination.html" . }}',
		}),
	))
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
