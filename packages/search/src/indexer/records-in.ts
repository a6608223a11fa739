import { z } from 'zod';
import type { Extracted } from './pagefind.ts';
import type { ExtractedPage, RenderedPage } from './pages.ts';

const file = z.strictObject({
	language: z.string(),
	records: z.array(
		z.strictObject({
			url: z.url({ protocol: /^https?$/ }),
			title: z.string(),
			summary: z.string(),
			type: z.string(),
			words: z.array(z.string()),
			site: z.string(),
			isShown: z.boolean(),
		}),
	),
});

/** Parses a file of records into pages to index. The last of several records of one page counts. */
export function recordsIn({ path, html }: RenderedPage): Extracted {
	const { success, data, error } = file.safeParse(parsed(html));
	if (!success) {
		const why = `it must be made by recordsText: ${z.prettifyError(error)}`;
		return { pages: [], unreadable: [{ path, why }] };
	}
	const pages = data.records.map(({ url, title, summary, type, words, site, isShown }): ExtractedPage => ({
		...{ path: url, language: data.language, title, summary, type },
		...{ topics: [], categories: [], offices: [] },
		words: words.join(', '),
		text: '',
		elsewhere: { file: path, site, isShown },
	}));
	return { pages: [...new Map(pages.map((page) => [page.path, page])).values()], unreadable: [] };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
