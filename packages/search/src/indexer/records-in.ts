import { z } from 'zod';
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

/**
 * Parses a file of records into pages to index.
 * @throws Error that names the file when it can't be parsed.
 */
export function recordsIn({ path, html }: RenderedPage): ExtractedPage[] {
	const { success, data, error } = file.safeParse(JSON.parse(html));
	if (!success) {
		throw new Error(
			`“${path}” could not be read for the search: ${z.prettifyError(error)}. It must be made by recordsText. ` +
				'The index was left as it was.',
		);
	}
	return data.records.map(({ url, title, summary, type, words, site, isShown }) => ({
		...{ path: url, language: data.language, title, summary, type },
		topics: [],
		words: words.join(', '),
		text: '',
		elsewhere: { file: path, site, isShown },
	}));
}
