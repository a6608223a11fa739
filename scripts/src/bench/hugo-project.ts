import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newsSections, plainText, type Published } from '@portolano/content-models';

/** Pages that our own application drew: their markup becomes the layouts of Hugo, so that both write the same pages. */
export interface Models {
	/** A news item of the corpus and the page that shows it. */
	news: Published<'news'>;
	newsHtml: string;
	/** The first page of a list of news that holds cards. */
	listHtml: string;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');

function write(folder: string, path: string, content: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Replaces every form in which `text` may stand in a page; it must be there at least once. */
function replaced(html: string, text: string, by: string): string {
	const forms = [
		...new Set([text, escaped(text), text.replaceAll("'", '&#39;'), JSON.stringify(text).slice(1, -1)]),
	];
	const result = forms.reduce((page, form) => page.replaceAll(form, by), html);
	if (result === html) throw new Error(`The model page does not show “${text.slice(0, 60)}”.`);
	return result;
}

/** The layout of a news page: what is its own becomes a variable, all the rest stays as our application drew it. */
export function newsLayout({ news, newsHtml }: Models): string {
	const paragraphs = plainText(news.body.it).split('\n');
	const [first = '', ...others] = paragraphs;
	const withBody = others.reduce(
		(html, paragraph) => replaced(html, paragraph, ''),
		replaced(newsHtml, first, '{{ .Content }}'),
	);
	const withTitle = replaced(withBody, news.title.it, '{{ .Title }}');
	const withSummary = replaced(withTitle, news.summary.it, '{{ .Params.summary }}');
	return replaced(withSummary, `${news.slug.it}/`, '{{ path.Base .RelPermalink }}/');
}

const listItems = /<ul[^>]*class="[^"]*card-wrapper[^"]*"[^>]*>([\s\S]*?)<\/ul>/;

/** The layout of a list: the cards become one card repeated by Hugo's paginator. */
export function listLayout({ listHtml }: Models): string {
	const list = listItems.exec(listHtml);
	const items = list?.[1];
	const card = items && /<li[\s\S]*?<\/li>/.exec(items)?.[0];
	if (!items || !card) throw new Error('The model list shows no cards.');
	const repeated = card
		.replace(/href="[^"]*"/, 'href="{{ .RelPermalink }}"')
		.replace(/(<a[^>]*>)[\s\S]*?(<\/a>)/, '$1{{ .Title }}$2')
		.replace(/(<p class="card-text[^>]*>)[\s\S]*?(<\/p>)/, '$1{{ .Params.summary }}$2');
	const pager = '{{ template "_internal/pagination.html" . }}';
	return listHtml
		.replace(items, `{{ range .Paginator.Pages }}${repeated}{{ end }}`)
		.replace('</main>', `${pager}</main>`);
}

const configuration = `
baseURL = "http://taranto.localhost:8080/"
languageCode = "it"
title = "Comune"
paginate = 12
disableKinds = ["taxonomy", "term"]
`;

function contentOf({ title, summary, date, body, slug }: Published<'news'>): string {
	const head = JSON.stringify({ title: title.it, summary: summary.it, date, slug: slug.it });
	return `${head}\n\n${plainText(body.it).replaceAll('\n', '\n\n')}\n`;
}

/** Writes a Hugo project that holds `corpus` and draws it as our application does. */
export function writeHugoProject(folder: string, models: Models, corpus: Iterable<Published<'news'>>): void {
	write(folder, 'config.toml', configuration);
	write(folder, 'layouts/_default/single.html', newsLayout(models));
	write(folder, 'layouts/_default/list.html', listLayout(models));
	for (const section of Object.values(newsSections))
		write(folder, `content/novita/${section}/_index.md`, '{"title": "Novità"}\n');
	for (const news of corpus) {
		write(folder, `content/novita/${newsSections[news.newsType]}/${news.slug.it}.md`, contentOf(news));
	}
}
