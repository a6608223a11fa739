import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { z } from 'zod';
import { isRecordsPath } from '../records.ts';
import type { ExtractedPage, RenderedPage } from './pages.ts';
import { recordsIn } from './records-in.ts';

/** Signature at the head of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The fragment that Pagefind 1.6.0 writes for a page. The version is pinned, and a file of another shape stops the
 * indexing.
 */
const fragment = z.object({
	url: z.string(),
	content: z.string(),
	meta: z.object({ title: z.string(), sommario: z.string().default(''), parole: z.string().default('') }),
	filters: z.object({
		tipo: z.array(z.string()).min(1),
		argomento: z.array(z.string()).default([]),
		data: z.array(z.string()).default([]),
	}),
});

const BODY = 'data-pagefind-body';

const addressed = z.object({ url: z.string() });

let queue: Promise<unknown> = Promise.resolve();

/**
 * Extracts the searchable content of pages with Pagefind: the element marked `data-pagefind-body`, without parts marked
 * `data-pagefind-ignore`, and the marks in the head. Pages without marks are left out; a page without that element is
 * indexed by its marks alone. Calls run one at a time, and Pagefind's process ends with each.
 * @throws Error that names the page that can't be read.
 */
export async function extract(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	const records = pages.filter(({ path }) => isRecordsPath(path)).flatMap(recordsIn);
	const searchable = pages.filter(({ html, path }) => !isRecordsPath(path) && isSearchable(html));
	if (searchable.length === 0) return records;
	const result = queue.then(() => readPages(searchable));
	// The caller receives the error through `result`; the queue goes on.
	queue = result.catch(() => undefined);
	return [...(await result), ...records];
}

function isSearchable(html: string): boolean {
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

async function readPages(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	const [full, bare] = [pages.filter(hasBody), pages.filter((page) => !hasBody(page))];
	const marked = new Set(bare.map(({ path }) => path));
	const read = await readTexts([...full, ...bare.map(withBody)]);
	const known = new Set(read.map(({ path }) => path));
	const empty = await readTexts(full.filter(({ path }) => !known.has(path)).map(withBody));
	const withoutText = [...read.filter(({ path }) => marked.has(path)), ...empty];
	return [
		...read.filter(({ path }) => !marked.has(path)),
		...withoutText.map((page) => ({ ...page, text: '' })),
	];
}

function hasBody({ html }: RenderedPage): boolean {
	return html.includes(BODY);
}

async function readTexts(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	if (pages.length === 0) return [];
	try {
		const { index, errors } = await createIndex({});
		if (!index)
			throw new Error(`Pagefind did not start: ${errors.join('; ')}. The index was left as it was.`);
		const add = async ({ path, html }: RenderedPage) => {
			const answer = await index.addHTMLFile({ url: path, content: html });
			if (answer.errors.length > 0) throw unreadable(path, answer.errors.join('; '));
		};
		await Promise.all(pages.map(withGaps).map(add));
		const { files } = await index.getFiles();
		return files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);
	} finally {
		await close();
	}
}

function readFragment({ path, content }: IndexFile): ExtractedPage {
	const data = gunzipSync(content).toString('utf8');
	const language = /([a-z]+)(?:-[a-z]+)?_[^/]*$/.exec(path)?.[1] ?? 'it';
	if (!data.startsWith(SIGNATURE))
		throw unreadable(path, 'the file does not begin as those of Pagefind 1.6.0 do');
	const raw: unknown = JSON.parse(data.slice(SIGNATURE.length));
	const { success, data: page, error } = fragment.safeParse(raw);
	if (!success) throw unreadable(addressed.parse(raw).url, z.prettifyError(error));
	const [date] = page.filters.data;
	return {
		path: page.url,
		language,
		title: page.meta.title,
		summary: page.meta.sommario,
		type: page.filters.tipo[0] ?? '',
		topics: page.filters.argomento,
		...(date ? { date } : {}),
		words: page.meta.parole,
		text: page.content,
	};
}

function unreadable(what: string, why: string): Error {
	return new Error(
		`“${what}” could not be read for the search: ${why}. Check the search marks in the head of the page ` +
			'(searchMarks) and the version of Pagefind. The index was left as it was.',
	);
}
