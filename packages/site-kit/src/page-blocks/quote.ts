import type { PageBlock } from '@portolano/content-models';
import { localize, localizeWithLanguage, type PageContext } from '../page-context.ts';

/** The words of somebody, and who said them. */
export function quote(context: PageContext, { text, source }: PageBlock<'quote'>) {
	const { value, lang } = localizeWithLanguage(context, text);
	return { heading: undefined, text: value, lang, source: source && localize(context, source) };
}
