import type { PageBlock } from '@portolano/content-models';
import { localizeWithLanguage, type PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The figures, each with what it counts, and their source. */
export function figures(context: PageContext, block: PageBlock<'figures'>) {
	const source = block.source && localizeWithLanguage(context, block.source);
	return {
		heading: headingOf(context, block),
		figures: block.figures.map(({ value, label }) => {
			const spoken = localizeWithLanguage(context, label);
			return { value, label: spoken.value, lang: spoken.lang };
		}),
		source: source?.value,
		sourceLang: source?.lang,
	};
}
