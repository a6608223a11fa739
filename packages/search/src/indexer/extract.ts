import { isRecordsPath } from '../records.ts';
import { notSearched } from '../search-marks.ts';
import { type Extracted, readWithPagefind } from './pagefind.ts';
import type { ExtractedPage, RenderedPage } from './pages.ts';
import { recordsIn } from './records-in.ts';

const MARK = 'data-pagefind-';
const BODY = `${MARK}body`;

/**
 * Extracts the searchable content of pages with Pagefind: the element marked `data-pagefind-body`, without parts marked
 * `data-pagefind-ignore`, and the marks in the head. Pages without marks, or marked as not searched, are left out; a page without that element is
 * read by its marks alone.
 */
export async function extract(pages: readonly RenderedPage[]): Promise<Extracted> {
	const records = pages.filter(({ path }) => isRecordsPath(path)).map(recordsIn);
	const searchable = pages.filter(({ html, path }) => !isRecordsPath(path) && isSearchable(html));
	const all = [await readPages(searchable), ...records];
	return {
		pages: all.flatMap(({ pages }) => pages),
		unreadable: all.flatMap(({ unreadable }) => unreadable),
	};
}

function isSearchable(html: string): boolean {
	if (html.includes(`name="${notSearched.name}"`)) return false;
	return html.includes(BODY) || html.includes('name="search:tipo"');
}

/** Pagefind 1.6.0 leaves out pages without text, so a page of marks alone gets a placeholder, which is not kept. */
function withBody({ path, html }: RenderedPage): RenderedPage {
	return { path, html: html.replaceAll(BODY, 'data-empty').replace('</body>', `<i ${BODY}>x</i></body>`) };
}

/**
 * Pagefind 1.6.0 joins words of neighbouring inline or list elements, “Telefono099”, “MercatoVia Roma”
 * (https://github.com/Pagefind/pagefind/issues/736), so they get a space between them.
 */
function withGaps({ path, html }: RenderedPage): RenderedPage {
	return { path, html: html.replace(/<\/d[dt]>|<\/(?:a|span|strong)>(?=<(?:span|strong)\b)/g, ' $&') };
}

async function readPages(pages: readonly RenderedPage[]): Promise<Extracted> {
	const [full, bare] = [pages.filter(hasBody), pages.filter((page) => !hasBody(page))];
	const marked = new Set(bare.map(({ path }) => path));
	const first = await readTexts([...full, ...bare.map(withBody)]);
	const known = new Set([...first.pages, ...first.unreadable].map(({ path }) => path));
	const empty = await readTexts(full.filter(({ path }) => !known.has(path)).map(withBody));
	const isMarked = ({ path }: ExtractedPage) => marked.has(path);
	const withoutText = [...first.pages.filter(isMarked), ...empty.pages];
	return {
		pages: [
			...first.pages.filter((page) => !isMarked(page)),
			...withoutText.map((page) => ({ ...page, text: '' })),
		],
		unreadable: [...first.unreadable, ...empty.unreadable],
	};
}

function hasBody({ html }: RenderedPage): boolean {
	return html.includes(BODY);
}

function readTexts(pages: readonly RenderedPage[]): Promise<Extracted> {
	return readWithPagefind(pages.map(withoutFrame).map(withGaps));
}

/** Leaves out header and footer, half of a page, when nothing in them is marked: what Pagefind is not sent it need not read. */
function withoutFrame({ path, html }: RenderedPage): RenderedPage {
	const [head, main] = [html.indexOf('</head>'), html.indexOf('<main')];
	const end = html.lastIndexOf('</main>');
	const isFramed = head >= 0 && main > head && end > main;
	const isMarkedOutside = html.indexOf(MARK, head) < main || html.lastIndexOf(MARK) > end;
	if (!isFramed || isMarkedOutside) return { path, html };
	return { path, html: `${html.slice(0, head)}</head><body>${html.slice(main, end)}</main></body></html>` };
}
