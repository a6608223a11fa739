import type { PageBlock } from '@portolano/content-models';
import { localizeNamed, localizeWithLanguage, type PageContext } from '../page-context.ts';

/** The words of somebody, and who said them. */
export function quote(context: PageContext, { text, source }: PageBlock<'quote'>) {
	const { value, lang } = localizeWithLanguage(context, text);
	const from = source && localizeNamed(context, source);
	return { heading: undefined, text: value, lang, source: from?.value, sourceLang: from?.lang };
}
