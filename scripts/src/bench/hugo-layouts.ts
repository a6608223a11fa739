import { plainText, type Published, termOf, topics } from '@portolano/content-models';

/**
 * Pages rendered by our own application. Their markup becomes the layouts of Hugo, so that both write the same pages.
 */
export interface Models {
	/** A news item of the corpus and the page that shows it. */
	news: Published<'news'>;
	newsHtml: string;
	/** The first page of a list of news, with cards. */
	listHtml: string;
	/** Origin of the site, with which the addresses in the pages begin. */
	origin: string;
}

export interface Layouts {
	/** Templates by their path below `layouts/`. */
	readonly [path: string]: string;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');

/**
 * Replaces `text` in every escaped form.
 * @throws Error when the page doesn't contain it.
 */
function replaced(html: string, text: string, by: string): string {
	const forms = [
		...new Set([text, escaped(text), text.replaceAll("'", '&#39;'), JSON.stringify(text).slice(1, -1)]),
	];
	const result = forms.reduce((page, form) => page.replaceAll(form, by), html);
	if (result === html) throw new Error(`The model page does not show “${text.slice(0, 60)}”.`);
	return result;
}

/**
 * Replaces the matches of `pattern`.
 * @throws Error when there are none.
 */
function exchanged(html: string, pattern: RegExp, by: string): string {
	if (!pattern.test(html)) throw new Error(`The model page has nothing like ${pattern.source}.`);
	return html.replace(pattern, () => by);
}

const day = '{{ .Date.Format "2006-01-02" }}';
const longDay = '{{ .Date | time.Format "2 January 2006" }}';
const instant = '{{ .Date.UTC.Format "2006-01-02T15:04:05.000Z" }}';

const card =
	'<li><article class="card card-teaser"><div class="card-body"><p class="category-top">' +
	`<span class="category">{{ .Params.category }}</span><span class="data"><time datetime="${day}">${longDay}</time></span></p>` +
	'<h3 class="card-title"><a class="stretched-link" href="{{ .RelPermalink }}">{{ .Title }}</a></h3>' +
	'<p class="card-text">{{ .Params.summary }}</p></div></article></li>';

const breadcrumb =
	'<ol class="breadcrumb">{{ range .Ancestors.Reverse }}<li class="breadcrumb-item">' +
	'<a href="{{ .RelPermalink }}">{{ .Title }}</a><span class="separator" aria-hidden="true">/</span></li>{{ end }}' +
	'<li class="breadcrumb-item active" aria-current="page"><span>{{ .Title }}</span></li></ol>';

const breadcrumbItems =
	'"itemListElement":[{{ range $place, $page := .Ancestors.Reverse }}{"@type":"ListItem","position":{{ add $place 1 }},' +
	'"name":{{ $page.Title }},"item":{{ $page.Permalink }}},{{ end }}' +
	'{"@type":"ListItem","position":{{ add (len .Ancestors) 1 }},"name":{{ .Title }},"item":{{ .Permalink }}}]';

const topicChips =
	'<ul class="list-unstyled pt-tags" aria-label="Argomenti">{{ range .Params.topics }}<li>' +
	'<a class="chip chip-simple" href="/ricerca/?q={{ . }}"><span class="chip-label">{{ . }}</span></a></li>{{ end }}</ul>';

const topicMarks =
	'{{ range .Params.topics }}<meta name="search:argomento" content="{{ . }}" data-pagefind-filter="argomento[content]">{{ end }}';

/** Splits off header and footer. Hugo renders them once and caches them, as its users usually do. */
function framed(html: string): { page: string; header: string; footer: string } {
	const [start, end] = [html.indexOf('<body'), html.indexOf('<section class="it-feedback"')];
	const main = html.indexOf('<main');
	if (start < 0 || main < start || end < main) throw new Error('The model page has no frame.');
	const page =
		`${html.slice(0, start)}{{ partialCached "header.html" . .Section }}` +
		`${html.slice(main, end)}{{ partialCached "footer.html" . }}`;
	return { page, header: html.slice(start, main), footer: html.slice(end) };
}

function withPaths(html: string): string {
	const listed = exchanged(html, /<ol class="breadcrumb">.*?<\/ol>/s, breadcrumb);
	return exchanged(listed, /"itemListElement":\[.*?\]/s, breadcrumbItems);
}

/**
 * Returns the layout of a news page: the parts that differ between pages are computed by Hugo, the rest is our rendered
 * markup.
 */
function newsLayout({ news, newsHtml, origin }: Models, isRelated: boolean): string {
	const paragraphs = plainText(news.body.it).split('\n');
	const [first = '', ...others] = paragraphs;
	const title = news.title.it;
	const address = /<link rel="canonical" href="([^"]+)"/.exec(newsHtml)?.[1] ?? '';
	const [topic] = news.topics;
	if (!topic || !address.startsWith(origin)) throw new Error('The model news has no topic or no address.');
	const steps: readonly ((html: string) => string)[] = [
		withPaths,
		(html) =>
			others.reduce(
				(page, paragraph) => replaced(page, `<p>${paragraph}</p>`.replaceAll("'", '&#39;'), ''),
				html,
			),
		(html) => replaced(html, `<p>${first}</p>`.replaceAll("'", '&#39;'), '{{ .Content }}'),
		(html) => exchanged(html, /<ul class="list-unstyled pt-tags".*?<\/ul>/s, topicChips),
		(html) => exchanged(html, /<meta name="search:argomento"[^>]*>/, topicMarks),
		(html) =>
			exchanged(
				html,
				/(?<=<ul class="card-wrapper list-unstyled card-columns-3">).*?(?=<\/ul>)/s,
				isRelated ? `{{ range first 3 (.Site.RegularPages.Related .) }}${card}{{ end }}` : '',
			),
		(html) => html.replaceAll(encodeURIComponent(address), '{{ .Permalink | urlquery }}'),
		(html) => html.replaceAll(encodeURIComponent(title), '{{ .Title | urlquery }}'),
		(html) => replaced(html, title, '{{ .Title }}'),
		(html) => replaced(html, news.summary.it, '{{ .Params.summary }}'),
		(html) => html.replaceAll(address, '{{ .Permalink }}'),
		(html) => replaced(html, address.slice(origin.length), '{{ .RelPermalink }}'),
		(html) => replaced(html, news.date, instant),
		(html) =>
			exchanged(html, /<time datetime="[^"]*">[^<]*<\/time>/, `<time datetime="${day}">${longDay}</time>`),
		(html) => exchanged(html, /(?<=name="search:data" content=")[^"]*/, day),
		(html) =>
			exchanged(
				html,
				/(?<=Aggiornato il )<time[^>]*>[^<]*/,
				'<time datetime="{{ .Lastmod.Format "2006-01-02" }}">{{ .Lastmod | time.Format "2 January 2006" }}',
			),
		(html) => exchanged(html, /(?<=Tempo di lettura: )\d+/, '{{ .ReadingTime }}'),
		(html) => exchanged(html, /(?<=it-page-kicker">)[^<]*/, '{{ .Params.category }}'),
	];
	return steps.reduce((html, step) => step(html), framed(newsHtml).page);
}

/** Returns the layout of a list: its cards become one card repeated by Hugo's paginator. */
function listLayout({ listHtml }: Models, pager: string): string {
	const { page } = framed(listHtml);
	const cards = exchanged(
		withPaths(page),
		/(?<=<ul class="card-wrapper list-unstyled card-columns-3"[^>]*>).*?(?=<\/ul>)/s,
		`{{ range .Paginator.Pages }}${card}{{ end }}`,
	);
	return exchanged(cards, /<nav class="pagination-wrapper".*?<\/nav>/s, pager);
}

/** Returns the name of a topic as our pages show it. */
export const topicName = (code: Published<'news'>['topics'][number]) => termOf(topics, code).it;

/**
 * Returns all files below `layouts/`; without `isRelated`, pages show no other news on the same topics. `pager` is Hugo's own
 * list of pages.
 */
export function layoutsOf(
	models: Models,
	{ isRelated, pager }: { isRelated: boolean; pager: string },
): Layouts {
	const { header, footer } = framed(models.newsHtml);
	return {
		'_default/single.html': newsLayout(models, isRelated),
		'_default/list.html': listLayout(models, pager),
		'partials/header.html': header,
		'partials/footer.html': footer,
	};
}
