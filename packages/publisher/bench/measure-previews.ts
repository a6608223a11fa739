import { inItalian } from '@portolano/test-kit';
import type { Draft } from '@portolano/content-store';
import { benchNews } from './documents.ts';
import { openBench, percentile, timed } from './measure.ts';

interface PreviewTimes {
	readonly drafts: number;
	/** Milliseconds for one preview: the page, rendered and checked. */
	readonly median: number;
	readonly p95: number;
	readonly worst: number;
}

export interface PreviewFigures {
	readonly documents: number;
	readonly previews: number;
	readonly times: readonly PreviewTimes[];
}

/** A new title, a new item at the head and a new text, in turn. */
function draftsAt(index: number, count: number, news: number): Draft[] {
	return Array.from({ length: count }, (_, place) => {
		const number = (index * 7919 + place * 104_729) % news;
		const title = `Titolo in bozza ${index} ${place}`;
		const document = place % 3 === 1 ? benchNews(news + place, title) : benchNews(number, title);
		return { action: 'publish', document: { ...document, summary: inItalian(`Sommario ${index}`) } };
	});
}

/** What an editor looks at: the own page of the first draft, the home, lists. */
function pageAt(index: number, [first]: readonly Draft[]) {
	const lists = ['/', '/novita/', '/argomenti/acqua/', '/uffici/'];
	if (index % 2 === 1 || first?.action !== 'publish') return { path: lists[index % lists.length] ?? '/' };
	const { type, id } = first.document;
	return { document: { type, id } };
}

/** Previews pages of a site of `documents` documents that is online, with one draft and with twenty. */
export async function measurePreviews({
	documents,
	previews,
}: {
	documents: number;
	previews: number;
}): Promise<PreviewFigures> {
	const { publisher, remove } = openBench(documents);
	await publisher.catchUp();
	await publisher.settled();
	const news = Math.ceil(documents / 2);
	const times: PreviewTimes[] = [];
	for (const drafts of [1, 20]) {
		const each: number[] = [];
		for (let index = 0; index < previews; index += 1) {
			const drafted = draftsAt(index, drafts, news);
			const request = { site: 'portale', ...pageAt(index, drafted), drafts: drafted };
			each.push(await timed(() => publisher.preview(request)));
		}
		const [median, p95, worst] = [0.5, 0.95, 1].map((share) => percentile(each, share));
		times.push({ drafts, median: median ?? 0, p95: p95 ?? 0, worst: worst ?? 0 });
	}
	remove();
	return { documents, previews, times };
}
