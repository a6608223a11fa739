import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { ExtractedPage, RenderedPage, UnreadablePage } from './pages.ts';

/** Signature at the head of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** Milliseconds in which Pagefind reads any number of pages that are passed at once. */
const TIMEOUT_MS = 60_000;

/**
 * The fragment that Pagefind 1.6.0 writes for a page. The version is pinned, and a file of another shape makes its page
 * unreadable.
 */
const fragment = z.object({
	content: z.string(),
	meta: z.object({ title: z.string(), sommario: z.string().default(''), parole: z.string().default('') }),
	filters: z.object({
		tipo: z.array(z.string()).min(1),
		categoria: z.array(z.string()).default([]),
		argomento: z.array(z.string()).default([]),
		ufficio: z.array(z.string()).default([]),
		data: z.array(z.string()).default([]),
	}),
});

const addressed = z.object({ url: z.string() });

/** What was read of some pages. */
export interface Extracted {
	readonly pages: ExtractedPage[];
	readonly unreadable: UnreadablePage[];
}

/**
 * Has Pagefind read pages, each into an index of its own that is dropped at once. Its process starts with the first call and
 * stays until {@link closePagefind}; when it has died, another is started.
 */
export async function readWithPagefind(pages: readonly RenderedPage[]): Promise<Extracted> {
	if (pages.length === 0) return { pages: [], unreadable: [] };
	const present = processes;
	try {
		return await inTime(attempt(pages));
	} catch {
		await endProcess(present);
		return inTime(attempt(pages));
	}
}

/** Number of the process: of several calls that fail with the same one, the first ends it. */
let processes = 0;

async function endProcess(number: number): Promise<void> {
	if (number !== processes) return;
	processes += 1;
	await close();
}

/** Ends the process of Pagefind, if there is one. */
export async function closePagefind(): Promise<void> {
	await close();
}

async function attempt(pages: readonly RenderedPage[]): Promise<Extracted> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}. The index was left as it was.`);
	try {
		return await readInto(index, pages);
	} finally {
		await index.deleteIndex();
	}
}

async function readInto(index: PagefindIndex, pages: readonly RenderedPage[]): Promise<Extracted> {
	const extracted: Extracted = { pages: [], unreadable: [] };
	const add = async ({ path, html }: RenderedPage) => {
		const { errors } = await index.addHTMLFile({ url: path, content: html });
		if (errors.length > 0) extracted.unreadable.push({ path, why: errors.join('; ') });
	};
	await Promise.all(pages.map(add));
	const { files } = await index.getFiles();
	for (const file of files) if (file.path.endsWith('.pf_fragment')) readFragment(file, extracted);
	return extracted;
}

function readFragment({ path: name, content }: IndexFile, { pages, unreadable }: Extracted): void {
	const data = gunzipSync(content).toString('utf8');
	if (!data.startsWith(SIGNATURE)) throw new Error(`${name} does not begin as files of Pagefind 1.6.0 do.`);
	const raw: unknown = JSON.parse(data.slice(SIGNATURE.length));
	const { url: path } = addressed.parse(raw);
	const { success, data: page, error } = fragment.safeParse(raw);
	if (!success) {
		unreadable.push({ path, why: z.prettifyError(error) });
		return;
	}
	const [date] = page.filters.data;
	pages.push({
		path,
		language: /([a-z]+)(?:-[a-z]+)?_[^/]*$/.exec(name)?.[1] ?? 'it',
		title: page.meta.title,
		summary: page.meta.sommario,
		type: page.filters.tipo[0] ?? '',
		topics: page.filters.argomento,
		categories: page.filters.categoria,
		offices: page.filters.ufficio,
		...(date ? { date } : {}),
		words: page.meta.parole,
		text: page.content,
	});
}

/** A process that dies while it works never answers, and nothing tells so. */
async function inTime<T>(work: Promise<T>): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(
		() => reject(new Error('Pagefind did not answer. The index was left as it was.')),
		TIMEOUT_MS,
	);
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
	}
}
