import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { z } from 'zod';

/** A page as it is drawn. */
export interface RenderedPage {
	/** Path on the site, `/servizi/x/`. */
	path: string;
	html: string;
}

/** What there is to search in a page. */
export interface ExtractedPage {
	path: string;
	language: string;
	title: string;
	summary: string;
	type: string;
	topics: string[];
	date?: string;
	/** Words by which it is found that are not shown. */
	words: string;
	text: string;
}

/** Signature at the head of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind 1.6.0 writes of a page; the version is pinned, and a file of another shape stops the indexing. */
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

const addressed = z.object({ url: z.string() });

let queue: Promise<unknown> = Promise.resolve();

/**
 * The searchable part of pages, read by Pagefind: the element marked `data-pagefind-body` without what is marked
 * `data-pagefind-ignore`, and the marks of the head. Pages without that element are left out. One call runs at a time
 * in a process, and Pagefind's own process ends with it. Throws, naming the page, when a page can't be read.
 */
export function extract(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	const searchable = pages.filter(({ html }) => html.includes('data-pagefind-body'));
	if (searchable.length === 0) return Promise.resolve([]);
	const result = queue.then(() => readPages(searchable));
	queue = result.catch(() => undefined);
	return result;
}

async function readPages(pages: readonly RenderedPage[]): Promise<ExtractedPage[]> {
	try {
		const { index, errors } = await createIndex({});
		if (!index)
			throw new Error(`Pagefind did not start: ${errors.join('; ')}. The index was left as it was.`);
		const add = async ({ path, html }: RenderedPage) => {
			const answer = await index.addHTMLFile({ url: path, content: html });
			if (answer.errors.length > 0) throw unreadable(path, answer.errors.join('; '));
		};
		await Promise.all(pages.map(add));
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
